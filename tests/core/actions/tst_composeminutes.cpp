// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/closeitem.h"
#include "core/actions/meetings/composeminutes.h"
#include "core/actions/meetings/exportminutes.h"
#include "core/actions/meetings/markpresence.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/publishing/minutesdocument.h"
#include "core/storage/recordstore.h"
#include "tests/core/actions/evening.h"

namespace rosette {

/// What the minutes of an evening say, and what they keep to themselves.
class ComposeMinutesTest : public QObject
{
    Q_OBJECT

private:
    static QString words(Evening &evening)
    {
        evening.actAs(QStringLiteral("Ada Fox"));
        return QString::fromUtf8(
            minutesMarkdown(must(composeMinutes(*evening.workspace, evening.meeting->id))));
    }

private Q_SLOTS:
    void whoWasThereAndWhen()
    {
        Evening evening;
        evening.begin();
        must(markPresence(*evening.workspace, evening.seat("Bea"), true));
        must(markPresence(*evening.workspace, evening.seat("Olu"), true));
        evening.clock.advance(3600);
        must(markPresence(*evening.workspace, evening.seat("Bea"), false));
        const QString said = words(evening);
        QVERIFY(said.contains(QStringLiteral("Draft minutes of 5 October 2026")));
        QVERIFY(said.contains(QStringLiteral("| Bea Castellan | Member | 10 am to 11 am |")));
        QVERIFY(said.contains(QStringLiteral("| Olu Ward | Observer, without a vote | from 10 am |")));
        QVERIFY(said.contains(QStringLiteral("**Attendance:** 1 of 5 seats with a vote")));
        QVERIFY(said.contains(QStringLiteral("Absent:** Idris Okafor, Ada Fox, Cal Reid and Dev Mistry")));
    }

    void howEachSeatVotedOnceItIsClosed()
    {
        Evening evening;
        const Motion &first = evening.questions[0];
        must(evening.vote(first, QStringLiteral("Bea"), Choice::Against));
        evening.begin();
        must(evening.raise(first, "Cal", Choice::For));
        must(evening.raise(first, "Dev", Choice::For));
        const QString before = words(evening);
        QVERIFY(before.contains(QStringLiteral("Not decided: the motion is open.")));
        for (const char *secret : {"| For |", "| Against |", "own ballot", "show of hands"})
            QVERIFY2(!before.contains(QLatin1String(secret)), secret);
        must(closeItem(*evening.workspace, CloseItem{first.id}));
        must(endMeeting(*evening.workspace));
        const QString said = words(evening);
        QVERIFY(said.contains(QStringLiteral("# Minutes of 5 October 2026")));
        QVERIFY(said.contains(QStringLiteral("**The motion was carried.**")));
        QVERIFY(said.contains(QStringLiteral("| Bea Castellan | Against | own ballot |")));
        QVERIFY(said.contains(QStringLiteral("| Cal Reid | For | show of hands |")));
        QVERIFY(said.contains(QStringLiteral("| Idris Okafor | did not vote |  |")));
        QVERIFY(said.contains(QStringLiteral("2 for, 1 against")));
        QVERIFY(said.contains(QStringLiteral("Quorum: 2 had to vote, and 3 did.")));
        QVERIFY(said.contains(QStringLiteral("**Quorum:** 2 seats; reached")));
        QVERIFY(said.contains(QStringLiteral("On record as numbers ")));
        const ChainHead head = must(RecordStore(evening.workspace->database()).head());
        QVERIFY(said.contains(fingerprintInGroups(head.hash)));
        QVERIFY(said.contains(QStringLiteral("records 1 to %1 ").arg(head.length)));
    }

    void whoLeftForAnInterest()
    {
        Evening evening;
        const Application kin = evening.fitting(QStringLiteral("Ula Kin"));
        evening.actAs(QStringLiteral("Idris"));
        must(declareInterest(
            *evening.workspace, DeclareInterest{kin.id, QStringLiteral("She is my sister.")}));
        const Motion about = evening.motionOn(kin);
        evening.begin();
        must(markEverybodyHere(*evening.workspace));
        evening.clock.advance(600);
        must(clearRoomFor(*evening.workspace, about.id));
        evening.clock.advance(600);
        must(clearRoomFor(*evening.workspace, evening.questions[0].id));
        const QString said = words(evening);
        QVERIFY2(
            said.contains(QStringLiteral("Idris Okafor had an interest, was out of the room from 10.10 am to "
                                         "10.20 am, and did not vote.")),
            qPrintable(said));
        QVERIFY(!said.contains(QStringLiteral("sister"))); // why is nobody's business here
    }

    void theCastingVoteIsNamed()
    {
        Evening evening;
        evening.begin();
        const Motion &first = evening.questions[0];
        must(evening.raise(first, "Bea", Choice::For));
        must(evening.raise(first, "Cal", Choice::Against));
        must(closeItem(*evening.workspace, CloseItem{first.id}));
        QVERIFY(!words(evening).contains(QStringLiteral("equal")));
        evening.actAs(QStringLiteral("Idris"));
        must(closeItem(*evening.workspace, CloseItem{first.id, Choice::Against}));
        QVERIFY(words(evening).contains(QStringLiteral(
            "The votes were equal; Idris Okafor gave the casting vote as chair, against the motion.")));
    }

    void theyAreFoundByTheirDay()
    {
        Evening evening;
        QCOMPARE(findMeeting(evening.workspace->database(), {}).error().code, ErrorCode::NotFound);
        evening.begin();
        const Meeting first = must(endMeeting(*evening.workspace));
        evening.clock.advance(86400);
        evening.begin();
        QCOMPARE(must(findMeeting(evening.workspace->database(), {})).id, evening.meeting->id);
        QCOMPARE(must(findMeeting(evening.workspace->database(), QDate(2026, 10, 5))), first);
        QCOMPARE(
            findMeeting(evening.workspace->database(), QDate(2026, 10, 4)).error().code, ErrorCode::NotFound);
    }

    void theyAreWrittenInEachForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("PDF") << QStringLiteral("m.pdf") << QByteArray("%PDF-1.7");
        QTest::newRow("HTML") << QStringLiteral("m.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("Markdown") << QStringLiteral("m.md") << QByteArray("Fairfield ·");
    }

    void theyAreWrittenInEachForm()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        Evening evening;
        evening.begin();
        const QString path = evening.file(name);
        must(exportMinutes(
            *evening.workspace, ExportMinutes{evening.meeting->id, path, minutesFormatOf(path)}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(begins.size()), begins);
        evening.actAs(QStringLiteral("Bea"));
        QCOMPARE(composeMinutes(*evening.workspace, evening.meeting->id).error().code, ErrorCode::NotAllowed);
    }
};

} // namespace rosette

QTEST_GUILESS_MAIN(rosette::ComposeMinutesTest)
#include "tst_composeminutes.moc"

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

using namespace rosette::test;

/// The real case: the section of Labour's National Executive Committee that local parties elected in 2020,
/// nine places by single transferable vote, from the public record in tests/data/nec-2020. Open Labour
/// supported Ann Black and Jermain Jackman by a ballot of its members. The day of that ballot is not in the
/// sources that we have: it followed the election of Open Labour's committee (4 July) and was known when
/// nominations closed, so that day is entered. Nothing here is invented about anybody; the secretary who
/// keeps the file is.
class Nec2020 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"nec-2020-clp-candidates.csv", "nec-2020-timetable.csv"}) {
            const QString source = QStringLiteral(ROSETTE_TEST_DATA "/nec-2020/") + QLatin1String(name);
            QVERIFY2(QFile::copy(source, m_folder.path(QLatin1String(name))), qPrintable(source));
        }
        m_folder.must(
            QStringLiteral("committee create nc.rosette --name \"National Committee\" --grouping \"Open "
                           "Labour\" --secretary \"Ada Fox\""));
        m_folder.mustOnFile(QStringLiteral("contest add nec-2020-clp --body NEC --title \"CLP section\" "
                                           "--system stv --places 9 --route member-ballot"));
    }

    void theTimetableComesInWhole()
    {
        QCOMPARE(m_folder.onFile(QStringLiteral("milestone import nec-2020-clp nec-2020-timetable.csv")),
            (ProcessResult{0,
                QStringLiteral("11 rows in: 11 created, 0 matched, 0 updated, 0 refused.\n"
                               "Columns used: event=event,date=date,time=time,source=source,notes=notes\n"
                               "Columns not used: seq\n"),
                QString()}));
        const QJsonArray milestones =
            jsonOf(m_folder.onFile(QStringLiteral("milestone list nec-2020-clp --json")))
                .value(QLatin1String("milestones"))
                .toArray();
        QCOMPARE(milestones.size(), 11);
        QCOMPARE(whenOf(milestones, QStringLiteral("nominations-close")), QStringLiteral("2020-09-27 24:00"));
        QCOMPARE(whenOf(milestones, QStringLiteral("ballots-issued")), QStringLiteral("2020-10-19"));
        QCOMPARE(whenOf(milestones, QStringLiteral("ballot-closes")), QStringLiteral("2020-11-12 12:00"));
    }

    void everybodyOnRecordStandsOnTheirSlates()
    {
        const ProcessResult result =
            m_folder.onFile(QStringLiteral("candidacy import nec-2020-clp nec-2020-clp-candidates.csv"));
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.standardOutput.startsWith(
                     QLatin1String("32 rows in: 32 created, 0 matched, 0 updated, 0 refused.\n")),
            qPrintable(result.standardOutput));
        QCOMPARE(m_folder.onFile(QStringLiteral("slate list nec-2020-clp")),
            (ProcessResult{0,
                QStringLiteral(
                    "Slate                    Ours  Candidates  Who\n"
                    "Grassroots Voice (CLGA)                 6  Gemma Bolton, Yasmine Dar, Ann Henderson, "
                    "Nadia Jama, "
                    "Laura Pidcock, Mish Rahman\n"
                    "Labour Left Alliance                    6  Roger Silverman, Chaudhry Qamer Iqbal, Carol "
                    "Taylor-Spedding, Alec Price, Ekua Bayunu, Steve Maggs\n"
                    "Labour to Win                           6  Luke Akehurst, Johanna Baxter, Gurinder "
                    "Singh Josan, "
                    "Terry Paul, Michael Payne, Shama Tatler\n"
                    "Open Labour                             2  Ann Black, Jermain Jackman\n"
                    "Tribune                                 3  Theresa Griffin, Paula Sherriff, Liz "
                    "McInnes\n"),
                QString()}));
    }

    void theSupportThatMembersDecidedIsRecorded()
    {
        for (const char *name : {"Ann Black", "Jermain Jackman"}) {
            const ProcessResult result = m_folder.onFile(QStringLiteral(
                "endorsement record --contest nec-2020-clp --candidate \"%1\" --kind own --route "
                "member-ballot --on 2020-09-27 --source %2")
                                                             .arg(QLatin1String(name), source()));
            QCOMPARE(result, (ProcessResult{0, QString(),
                                 QStringLiteral("%1: Our candidate, decided on 27 September 2020.\n")
                                     .arg(QLatin1String(name))}));
        }
    }

    void theListIsRefusedBeforeBallotPapersAreIssued()
    {
        const ProcessResult check = m_folder.onFile(QStringLiteral("list check nec-2020-clp"));
        QCOMPARE(check.exitCode, 1);
        QVERIFY2(check.standardOutput.contains(QLatin1String("Blocker [not-issued]: ")),
            qPrintable(check.standardOutput));
        m_folder.mustOnFile(
            QStringLiteral("committee edit --imprint \"Made to try out Rosette; not for release.\""));
        QCOMPARE(m_folder.onFile(QStringLiteral("list publish nec-2020-clp")),
            (ProcessResult{1, QString(),
                QStringLiteral(
                    "rosette-cli: The list cannot be published yet. There is no record that ballot papers "
                    "were issued or that the election meeting took place. An officer records it on the "
                    "day.\n")}));
    }

    void theListComesOutOnTheDayAndNotTheDayBefore()
    {
        QCOMPARE(
            m_folder.onFile(QStringLiteral("milestone occurred nec-2020-clp ballots-issued --on 2020-10-19")),
            (ProcessResult{0, QString(),
                QStringLiteral("Ballots start to be dispatched has occurred on 19 October 2020.\n")}));
        const ProcessResult before =
            m_folder.onFile(QStringLiteral("list publish nec-2020-clp --on 2020-10-18"));
        QCOMPARE(before.exitCode, 1);
        QVERIFY2(before.standardError.contains(QLatin1String("19 October 2020")),
            qPrintable(before.standardError));
        QCOMPARE(m_folder.onFile(QStringLiteral("list list")).standardOutput, QString());

        const ProcessResult published =
            m_folder.onFile(QStringLiteral("list publish nec-2020-clp --on 2020-10-19"));
        QCOMPARE(published.exitCode, 0);
        QVERIFY2(published.standardOutput.startsWith(
                     QLatin1String("List 1 of nec-2020-clp, published on 19 October 2020, fingerprint ")),
            qPrintable(published.standardOutput));
        const QJsonArray entries = jsonOf(m_folder.onFile(QStringLiteral("list show nec-2020-clp --json")))
                                       .value(QLatin1String("entries"))
                                       .toArray();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(
            entries[0].toObject().value(QLatin1String("ballotName")).toString(), QStringLiteral("Ann Black"));
        QCOMPARE(entries[1].toObject().value(QLatin1String("ballotName")).toString(),
            QStringLiteral("Jermain Jackman"));
    }

    void theGuideIsExported()
    {
        const ProcessResult result =
            m_folder.onFile(QStringLiteral("guide export nec-2020-clp --out guide.pdf"));
        QVERIFY2(result.exitCode == 0, inWords(result).constData());
        QVERIFY2(result.standardError.startsWith(QLatin1String("The guide is in guide.pdf; pages: ")),
            qPrintable(result.standardError));
        QVERIFY(m_folder.read(QStringLiteral("guide.pdf")).startsWith("%PDF-1.7"));
        const ProcessResult text = runProgram(
            QStringLiteral("pdftotext"), {m_folder.path(QStringLiteral("guide.pdf")), QStringLiteral("-")});
        QVERIFY2(text.standardOutput.contains(QLatin1String("Ann Black")), inWords(text).constData());
        QVERIFY2(text.standardOutput.contains(QLatin1String("Jermain Jackman")), inWords(text).constData());
        QVERIFY2(!text.standardOutput.contains(QLatin1String("Akehurst")), qPrintable(text.standardOutput));
    }

    void importingAgainChangesNothing()
    {
        const QString before =
            m_folder.onFile(QStringLiteral("candidacy list nec-2020-clp --json")).standardOutput;
        const ProcessResult people =
            m_folder.onFile(QStringLiteral("candidacy import nec-2020-clp nec-2020-clp-candidates.csv"));
        QVERIFY2(people.standardOutput.startsWith(
                     QLatin1String("32 rows in: 0 created, 32 matched, 0 updated, 0 refused.\n")),
            qPrintable(people.standardOutput));
        const ProcessResult dates =
            m_folder.onFile(QStringLiteral("milestone import nec-2020-clp nec-2020-timetable.csv"));
        QVERIFY2(dates.standardOutput.startsWith(
                     QLatin1String("11 rows in: 0 created, 11 matched, 0 updated, 0 refused.\n")),
            qPrintable(dates.standardOutput));
        QCOMPARE(
            m_folder.onFile(QStringLiteral("candidacy list nec-2020-clp --json")).standardOutput, before);
        const QJsonObject issued =
            jsonOf(m_folder.onFile(QStringLiteral("milestone show nec-2020-clp ballots-issued --json")));
        QCOMPARE(issued.value(QLatin1String("status")).toString(), QStringLiteral("occurred"));
    }

    void everyRecordVerifies()
    {
        const ProcessResult verified = m_folder.onFile(QStringLiteral("records verify"));
        QVERIFY2(verified.exitCode == 0 && verified.standardError.isEmpty(), inWords(verified).constData());
        const QStringList lines = verified.standardOutput.split(u'\n');
        QCOMPARE(lines.value(0), QStringLiteral("Records: 6, every one as it was written."));
        QVERIFY(lines.value(1).startsWith(QStringLiteral("They end with: ")));
    }

private:
    /// Where Open Labour says whom its members chose (tests/data/nec-2020/endorsements.csv).
    static QString source() { return QStringLiteral("https://openlabour.org/open-labour-nec-candidates/"); }

    static QString whenOf(const QJsonArray &milestones, const QString &slug)
    {
        for (const QJsonValue &milestone : milestones) {
            if (milestone[QLatin1String("slug")].toString() != slug)
                continue;
            const QJsonValue when = milestone[QLatin1String("when")];
            const QString date = when[QLatin1String("date")].toString();
            if (when[QLatin1String("endOfDay")].toBool())
                return date + QStringLiteral(" 24:00");
            const QJsonValue time = when[QLatin1String("time")];
            return time.isNull() ? date : date + u' ' + time.toString();
        }
        return QStringLiteral("not there");
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(Nec2020)
#include "tst_nec2020.moc"

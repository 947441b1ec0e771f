// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/milestone.h"

#include <QTest>

using namespace rosette;

class MilestoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestDateIsTheCurrentOne();
    void onlyWhatIsLastOnRecordHasOccurred();
    void publicationWaitsForAnOccurredTrigger_data();
    void publicationWaitsForAnOccurredTrigger();
    void theEarliestTriggerAllowsPublication();
    void everyKindHasWords();
};

namespace {

const QDate announcedDay(2026, 10, 12);
const QDate revisedDay(2026, 10, 19);

MilestoneDate dated(DateStatus status, const QDate &day)
{
    return {status, {day, std::nullopt, false}, {}, {}};
}

Milestone milestoneOf(MilestoneKind kind, const std::vector<MilestoneDate> &history)
{
    return {MilestoneId::create(), ContestId::create(), Slug::fromStored(keyOf(milestoneKindKeys, kind)),
        kind, Name::fromStored(inWords(kind)), history};
}

} // namespace

void MilestoneTest::theLatestDateIsTheCurrentOne()
{
    const Milestone milestone = milestoneOf(MilestoneKind::BallotsIssued,
        {dated(DateStatus::Announced, announcedDay), dated(DateStatus::Revised, revisedDay)});
    QCOMPARE(currentDate(milestone).when.date, revisedDay);
    QVERIFY(!occurrence(milestone));
}

void MilestoneTest::onlyWhatIsLastOnRecordHasOccurred()
{
    Milestone milestone =
        milestoneOf(MilestoneKind::BallotsIssued, {dated(DateStatus::Announced, announcedDay)});
    QVERIFY(!occurrence(milestone));
    milestone.history.push_back(dated(DateStatus::Occurred, announcedDay));
    QCOMPARE(occurrence(milestone)->when.date, announcedDay);
    milestone.history.push_back(dated(DateStatus::Revised, revisedDay));
    QVERIFY(!occurrence(milestone));
    milestone.history.push_back(dated(DateStatus::Occurred, revisedDay));
    QCOMPARE(occurrence(milestone)->when.date, revisedDay);
}

void MilestoneTest::publicationWaitsForAnOccurredTrigger_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("allowed");
    for (const EnumKey<MilestoneKind> &kind : milestoneKindKeys)
        for (const EnumKey<DateStatus> &status : dateStatusKeys) {
            const bool trigger =
                kind.value == MilestoneKind::BallotsIssued || kind.value == MilestoneKind::ElectionMeeting;
            QTest::addRow("%s %s", kind.key, status.key) << QString(kind.key) << QString(status.key)
                                                         << (trigger && status.value == DateStatus::Occurred);
        }
}

void MilestoneTest::publicationWaitsForAnOccurredTrigger()
{
    QFETCH(QString, kind);
    QFETCH(QString, status);
    QFETCH(bool, allowed);
    const std::vector<Milestone> milestones{milestoneOf(
        *fromKey(milestoneKindKeys, kind), {dated(*fromKey(dateStatusKeys, status), revisedDay)})};
    const auto day =
        publicationDay(milestones, {MilestoneKind::BallotsIssued, MilestoneKind::ElectionMeeting});
    QCOMPARE(day, allowed ? std::optional<QDate>(revisedDay) : std::nullopt);
}

void MilestoneTest::theEarliestTriggerAllowsPublication()
{
    const Milestone early =
        milestoneOf(MilestoneKind::ElectionMeeting, {dated(DateStatus::Occurred, announcedDay)});
    const Milestone late =
        milestoneOf(MilestoneKind::BallotsIssued, {dated(DateStatus::Occurred, revisedDay)});
    const std::vector<MilestoneKind> both{MilestoneKind::BallotsIssued, MilestoneKind::ElectionMeeting};
    QCOMPARE(publicationDay({early, late}, both), announcedDay);
    QCOMPARE(publicationDay({late, early}, both), announcedDay);
    QCOMPARE(publicationDay({late, early}, {MilestoneKind::BallotsIssued}), revisedDay);
    QCOMPARE(publicationDay({late, early}, {}), std::nullopt);
    QCOMPARE(publicationDay({}, both), std::nullopt);
}

void MilestoneTest::everyKindHasWords()
{
    QStringList words;
    for (const EnumKey<MilestoneKind> &entry : milestoneKindKeys)
        words += inWords(entry.value);
    QCOMPARE(words.join(u','),
        QStringLiteral("Nominations open,Nominations close,Committee decides,Ballot papers issued,Election "
                       "meeting,Ballot closes,Results,Other"));
}

QTEST_GUILESS_MAIN(MilestoneTest)
#include "tst_milestone.moc"

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/milestonestore.h"
#include "core/storage/slatestore.h"
#include "tests/core/storage/filledfile.h"

using namespace rosette;

class TestContestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfABodyComesBack();
    void everyFieldOfAContestComesBack();
    void aShortNameNamesOneContest();
    void aContestNeedsItsBody();
    void everyFieldOfAMilestoneComesBack();
    void timesOfDayComeBack_data();
    void timesOfDayComeBack();
    void milestonesComeInTheOrderOfTheirDates();
    void twoPeopleCannotBothReviseAMilestone();
    void everyFieldOfASlateComesBack();
    void anotherOrderTakesThePlaceOfTheFormer();
};

namespace {

Milestone milestoneOf(const FilledFile &file, const char *slug, const QDate &day)
{
    return Milestone{MilestoneId::create(), file.contest.id, Slug::fromStored(QString::fromLatin1(slug)),
        MilestoneKind::Other, Name::fromStored(QString::fromLatin1(slug)),
        {MilestoneDate{DateStatus::Announced, CivilTime{day, std::nullopt, false}, QString(), file.noon}}};
}

} // namespace

void TestContestStores::everyFieldOfABodyComesBack()
{
    FilledFile file;
    BodyStore store(*file.database);
    Body changed = file.body;
    changed.name = Name::fromStored(QStringLiteral("Policy Forum"));
    ROSETTE_OK(file.write([&] { return store.update(changed); }));
    changed.revision = 2;
    QCOMPARE(store.find(changed.id)->value(), changed);
    QCOMPARE(store.named(QStringLiteral("policy FORUM"))->value(), changed);
    QVERIFY(!store.named(file.body.name.toString())->has_value());
    QCOMPARE(*store.all(), std::vector<Body>{changed});
}

void TestContestStores::everyFieldOfAContestComesBack()
{
    FilledFile file;
    ContestStore store(*file.database);
    Contest contest{ContestId::create(), Slug::fromStored(QStringLiteral("a-section")), file.body.id,
        Name::fromStored(QStringLiteral("Councillors")), ElectoralSystem::BlockVote, 4,
        QStringLiteral("Councillors"), QStringLiteral("Five branches"),
        {{QStringLiteral("women"), 2}, {QStringLiteral("youth"), 1}}, DecisionRoute::MemberBallot,
        file.rulebook.id};
    ROSETTE_OK(file.write([&] { return store.insert(contest); }));
    QCOMPARE(store.find(contest.id)->value(), contest);
    QCOMPARE(store.withSlug(QStringLiteral("a-section"))->value(), contest);
    QCOMPARE(*store.all(), (std::vector<Contest>{contest, file.contest}));
    contest.reserved = {{QStringLiteral("women"), 3}};
    contest.places = 5;
    contest.system = ElectoralSystem::ElectoralCollege;
    contest.route = DecisionRoute::Unopposed;
    ROSETTE_OK(file.write([&] { return store.update(contest); }));
    contest.revision = 2;
    QCOMPARE(store.find(contest.id)->value(), contest);
}

void TestContestStores::aShortNameNamesOneContest()
{
    FilledFile file;
    Contest twin = file.contest;
    twin.id = ContestId::create();
    const Result<void> inserted = file.write([&] { return ContestStore(*file.database).insert(twin); });
    QCOMPARE(inserted.error().code, ErrorCode::Conflict);
}

void TestContestStores::aContestNeedsItsBody()
{
    FilledFile file;
    Contest contest = file.contest;
    contest.id = ContestId::create();
    contest.slug = Slug::fromStored(QStringLiteral("another"));
    contest.body = BodyId::create();
    const Result<void> inserted = file.write([&] { return ContestStore(*file.database).insert(contest); });
    QCOMPARE(inserted.error().code, ErrorCode::NotFound);
}

void TestContestStores::everyFieldOfAMilestoneComesBack()
{
    FilledFile file;
    MilestoneStore store(*file.database);
    Milestone milestone = milestoneOf(file, "ballots-issued", QDate(2026, 10, 19));
    milestone.kind = MilestoneKind::BallotsIssued;
    milestone.notes = QStringLiteral("By post\nand e-mail");
    milestone.history.push_back({DateStatus::Revised, CivilTime{QDate(2026, 10, 20), std::nullopt, false},
        QStringLiteral("https://example.org/revised"), file.noon.addDays(1)});
    ROSETTE_OK(file.write([&] { return store.insert(milestone); }));
    QCOMPARE(store.find(milestone.id)->value(), milestone);
    const MilestoneDate occurred{DateStatus::Occurred, CivilTime{QDate(2026, 10, 21), std::nullopt, false},
        QString(), file.noon.addDays(2)};
    ROSETTE_OK(file.write([&] { return store.appendDate(milestone, occurred); }));
    milestone.history.push_back(occurred);
    milestone.revision = 2;
    QCOMPARE(store.withSlug(file.contest.id, QStringLiteral("ballots-issued"))->value(), milestone);
    milestone.title = Name::fromStored(QStringLiteral("Ballot papers go out"));
    ROSETTE_OK(file.write([&] { return store.update(milestone); }));
    milestone.revision = 3;
    QCOMPARE(*store.forContest(file.contest.id), std::vector<Milestone>{milestone});
}

void TestContestStores::timesOfDayComeBack_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("endOfDay");
    QTest::newRow("none") << QTime() << false;
    QTest::newRow("noon") << QTime(12, 0) << false;
    QTest::newRow("start of the day") << QTime(0, 0) << false;
    QTest::newRow("end of the day") << QTime(23, 59) << true;
}

void TestContestStores::timesOfDayComeBack()
{
    QFETCH(QTime, time);
    QFETCH(bool, endOfDay);
    FilledFile file;
    MilestoneStore store(*file.database);
    Milestone milestone = milestoneOf(file, "closes", QDate(2026, 10, 19));
    if (time.isValid())
        milestone.history.front().when.time = time;
    milestone.history.front().when.endOfDay = endOfDay;
    ROSETTE_OK(file.write([&] { return store.insert(milestone); }));
    QCOMPARE(store.find(milestone.id)->value(), milestone);
}

void TestContestStores::milestonesComeInTheOrderOfTheirDates()
{
    FilledFile file;
    MilestoneStore store(*file.database);
    const Milestone late = milestoneOf(file, "late", QDate(2026, 11, 1));
    Milestone noon = milestoneOf(file, "noon", QDate(2026, 10, 1));
    noon.history.front().when.time = QTime(12, 0);
    const Milestone wholeDay = milestoneOf(file, "day", QDate(2026, 10, 1));
    Milestone revised = milestoneOf(file, "revised", QDate(2026, 1, 1));
    revised.history.push_back(
        {DateStatus::Revised, CivilTime{QDate(2026, 12, 1), std::nullopt, false}, QString(), file.noon});
    ROSETTE_OK(file.write([&]() -> Result<void> {
        for (const Milestone &milestone : {revised, late, wholeDay, noon})
            if (Result<void> inserted = store.insert(milestone); !inserted)
                return inserted;
        return {};
    }));
    QCOMPARE(*store.forContest(file.contest.id), (std::vector<Milestone>{noon, wholeDay, late, revised}));
}

void TestContestStores::twoPeopleCannotBothReviseAMilestone()
{
    FilledFile file;
    MilestoneStore store(*file.database);
    const Milestone milestone = milestoneOf(file, "results", QDate(2026, 11, 1));
    ROSETTE_OK(file.write([&] { return store.insert(milestone); }));
    const MilestoneDate date = milestone.history.front();
    ROSETTE_OK(file.write([&] { return store.appendDate(milestone, date); }));
    const Result<void> second = file.write([&] { return store.appendDate(milestone, date); });
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE((*store.find(milestone.id))->history.size(), std::size_t(2));
}

void TestContestStores::everyFieldOfASlateComesBack()
{
    FilledFile file;
    SlateStore store(*file.database);
    Slate slate{SlateId::create(), file.contest.id, Name::fromStored(QStringLiteral("Grassroots")), true};
    ROSETTE_OK(file.write([&] { return store.insert(slate); }));
    QCOMPARE(store.named(file.contest.id, QStringLiteral("GRASSROOTS"))->value(), slate);
    slate.own = false;
    slate.name = Name::fromStored(QStringLiteral("Renewal"));
    ROSETTE_OK(file.write([&] { return store.update(slate); }));
    slate.revision = 2;
    QCOMPARE(store.find(slate.id)->value(), slate);
    QCOMPARE(*store.forContest(file.contest.id), std::vector<Slate>{slate});
    Slate twin = slate;
    twin.id = SlateId::create();
    QCOMPARE(file.write([&] { return store.insert(twin); }).error().code, ErrorCode::Conflict);
}

void TestContestStores::anotherOrderTakesThePlaceOfTheFormer()
{
    FilledFile file;
    SlateStore store(*file.database);
    Slate slate{SlateId::create(), file.contest.id, Name::fromStored(QStringLiteral("Grassroots"))};
    const Candidacy other{
        CandidacyId::create(), file.contest.id, file.ada.id, Name::fromStored(QStringLiteral("FOX, Ada"))};
    ROSETTE_OK(file.write([&]() -> Result<void> {
        const Result<void> inserted = store.insert(slate);
        return inserted ? CandidacyStore(*file.database).insert(other) : inserted;
    }));
    std::vector<SlateEntry> entries{{slate.id, file.candidacy.id, 1}, {slate.id, other.id, 2}};
    ROSETTE_OK(file.write([&] { return store.setEntries(slate, entries); }));
    QCOMPARE(*store.entries(slate.id), entries);
    std::swap(entries[0].candidacy, entries[1].candidacy);
    QCOMPARE(file.write([&] { return store.setEntries(slate, entries); }).error().code, ErrorCode::Conflict);
    slate.revision = 2;
    ROSETTE_OK(file.write([&] { return store.setEntries(slate, entries); }));
    QCOMPARE(*store.entriesForContest(file.contest.id), entries);
}

QTEST_GUILESS_MAIN(TestContestStores)
#include "tst_conteststores.moc"

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/decisions/votepair.h"

#include <QTest>

#include <functional>
#include <random>
#include <set>

using namespace rosette;
using namespace rosette::test;

/// The rules of a motion's life against an independent account of them (plainvote.h): at random, a million
/// acts long, and every state that a small committee can reach.
class MotionLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionActsGoAsThePlainAccountSays();
    void noReachableStateBreaksARule_data();
    void noReachableStateBreaksARule();
    void whoAsksAnewNamesWhatDecidedAndSaysWhatIsNew();
    void aReasonIsAskedOfOwnBallotsOnly_data();
    void aReasonIsAskedOfOwnBallotsOnly();
    void everyRefusalIsOneSentence();
};

namespace {

MajorityRule anyRule(std::mt19937 &random)
{
    static constexpr std::array<std::array<int, 2>, 4> fractions{{{1, 2}, {2, 3}, {1, 3}, {1, 1}}};
    const auto upTo = [&](unsigned most) { return static_cast<int>(random() % (most + 1)); };
    const auto fraction = fractions.at(random() % fractions.size());
    MajorityRule rule{majorityBaseKeys.at(random() % 3).value, comparisonKeys.at(random() % 2).value,
        fraction[0], fraction[1], upTo(3), upTo(2), tieRuleKeys.at(random() % 2).value, random() % 2 == 0};
    if (rule.numerator == rule.denominator)
        rule.comparison = Comparison::AtLeast;
    return rule;
}

} // namespace

void MotionLifeTest::aMillionActsGoAsThePlainAccountSays()
{
    constexpr int acts = 1'000'000;
    constexpr int actsOnOne = 40;
    std::mt19937 random(20261122);
    const auto below = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    qint64 done = 0;
    std::array<qint64, 5> accepted{};
    while (done < acts) {
        const int onRoll = 1 + below(9);
        const std::optional<int> closesAt = below(3) == 0 ? std::nullopt : std::optional(10 + below(60));
        Pair pair(
            anyRule(random), onRoll, below(onRoll + 1), below(4) == 0 ? below(1 << onRoll) : 0, closesAt);
        int now = 0;
        for (int act = 0; act < actsOnOne; ++act, ++done) {
            now += below(4);
            const int seat = below(onRoll + 1);
            const Choice choice = choiceKeys.at(random() % 3).value;
            const int kind = below(12);
            bool real = false;
            bool plain = false;
            std::size_t what = 0;
            if (kind < 6) {
                const Channel channel = channelKeys.at(random() % 4).value;
                real = pair.real.cast(pair.seats.at(std::size_t(seat)), choice, channel, now);
                plain = pair.plain.cast(seat, choice, channel == Channel::Own, now);
            } else if (kind < 9) {
                what = 1;
                const std::optional<Choice> casting = below(2) == 0 ? std::optional(choice) : std::nullopt;
                real = pair.real.close(pair.seats.at(std::size_t(seat)), casting, now);
                plain = pair.plain.close(pair.real.motion.rule, seat, casting, now);
            } else if (kind < 11) {
                what = 2;
                const int until = now - 5 + below(40);
                real = pair.real.extend(until, now);
                plain = pair.plain.extend(until, now);
            } else if (below(4) == 0) {
                what = 3;
                real = pair.real.withdraw(now);
                plain = pair.plain.withdraw(pair.real.motion.rule, now);
            }
            accepted.at(real ? what : 4) += 1;
            if (real != plain || !pair.agree())
                QFAIL(qPrintable(QStringLiteral("act %1 (kind %2): %3, and the plain account says %4")
                                     .arg(done)
                                     .arg(kind)
                                     .arg(real)
                                     .arg(plain)));
        }
    }
    for (const qint64 count : accepted)
        QVERIFY2(count > 1000, "An act was hardly ever done, so this has tried nothing.");
}

void MotionLifeTest::noReachableStateBreaksARule_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<bool>("timed");
    for (int seats = 1; seats <= 4; ++seats)
        for (const bool timed : {false, true})
            QTest::addRow("%d seats, %s", seats, timed ? "timed" : "by hand") << seats << timed;
}

namespace {

/// What is to hold in every state, said from the ballots alone.
QString brokenIn(const RealMotion &real)
{
    const Tally tally = real.tally();
    int recusedOnRoll = 0;
    for (const RollEntry &entry : real.roll) {
        recusedOnRoll += entry.recused ? 1 : 0;
        bool ownSeen = false;
        int version = 0;
        for (const Ballot &ballot : real.ballots) {
            if (ballot.seat != entry.seat)
                continue;
            if (entry.recused)
                return QStringLiteral("a recused seat has a ballot");
            if (ownSeen && ballot.channel != Channel::Own)
                return QStringLiteral("a record took the place of a seat's own ballot");
            if (ballot.version != ++version)
                return QStringLiteral("two ballots of a seat claim one place");
            ownSeen = ownSeen || ballot.channel == Channel::Own;
        }
    }
    if (tally.recused != recusedOnRoll || tally.voted() > int(real.roll.size()) - recusedOnRoll)
        return QStringLiteral("more than one ballot of a seat counts");
    for (const Ballot &ballot : real.ballots)
        if (real.motion.closesAt && ballot.castAt >= *real.motion.closesAt)
            return QStringLiteral("a ballot was cast at or after the closing time");
    for (const Ballot &ballot : real.ballots)
        if (real.motion.closedAt && ballot.castAt > *real.motion.closedAt)
            return QStringLiteral("a ballot was cast after the close");
    const bool isDecided =
        real.motion.state == MotionState::Carried || real.motion.state == MotionState::Fell;
    if (isDecided && real.final.outcome == Outcome::TiedAwaitsChair)
        return QStringLiteral("a tie was left undecided");
    if (isDecided && (real.motion.state == MotionState::Carried) != (real.final.outcome == Outcome::Carried))
        return QStringLiteral("the outcome is not that of the sum");
    if (isDecided && real.motion.closesAt && *real.motion.closedAt < *real.motion.closesAt &&
        tally.outstanding() > 0)
        return QStringLiteral("closed before its time although not everybody had voted");
    return {};
}

/// Two motions on one application, of which the second can open only after the first, at time now.
struct World
{
    std::vector<Pair> motions{};
    int now = 0;

    /// What the rules can tell apart: state, time, and each seat's standing ballot. Of a motion that is no
    /// longer open only that: every act on it is tried and must be refused.
    std::string key() const
    {
        std::string text = std::to_string(now);
        for (const Pair &pair : motions) {
            text += '|' + std::string(pair.plain.state);
            if (!pair.plain.isOpen())
                continue;
            text += std::to_string(pair.plain.closesAt.value_or(-1));
            for (const PlainVote::PlainSeat &seat : pair.plain.seats)
                text += seat.ballot ? std::to_string(int(seat.ballot->choice) * 2 + int(seat.ballot->own) + 1)
                                    : "-";
        }
        return text;
    }
};

class Search
{
public:
    Search(int seats, bool timed) : m_seats(seats), m_timed(timed) {}

    qint64 states() const { return qint64(m_seen.size()); }
    QString fault() const { return m_fault; }

    void from(const World &world)
    {
        std::vector<World> open{world};
        while (!open.empty() && m_fault.isEmpty()) {
            const World next = std::move(open.back());
            open.pop_back();
            if (m_seen.insert(next.key()).second)
                follow(next, open);
        }
    }

private:
    template <typename Act>
    void tryAct(const World &from, std::vector<World> &open, std::size_t which, const Act &act)
    {
        Pair pair = from.motions.at(which);
        const bool wasOpen = pair.real.motion.state == MotionState::Open;
        const auto [real, plain] = act(pair);
        if (real != plain || (real && !pair.agree()))
            m_fault = QStringLiteral("the rules and the plain account differ");
        if (!real)
            return;
        if (!wasOpen)
            m_fault = QStringLiteral("something was done after the close");
        if (const QString broken = brokenIn(pair.real); !broken.isEmpty())
            m_fault = broken;
        World next = from;
        next.motions.at(which) = std::move(pair);
        if (m_seen.count(next.key()) == 0)
            open.push_back(std::move(next));
    }

    void follow(const World &world, std::vector<World> &open)
    {
        const int now = world.now;
        for (std::size_t which = 0; which < world.motions.size(); ++which) {
            const int onRoll = static_cast<int>(world.motions.at(which).real.roll.size());
            for (int seat = 0; seat <= onRoll; ++seat) {
                for (const auto &choice : choiceKeys)
                    for (const Channel channel : {Channel::Own, Channel::Phone})
                        tryAct(world, open, which, [&](Pair &pair) {
                            return std::pair(
                                pair.real.cast(pair.seats.at(std::size_t(seat)), choice.value, channel, now),
                                pair.plain.cast(seat, choice.value, channel == Channel::Own, now));
                        });
                for (const std::optional<Choice> &casting :
                    {std::optional<Choice>(), std::optional(Choice::For), std::optional(Choice::Against)})
                    tryAct(world, open, which, [&](Pair &pair) {
                        return std::pair(pair.real.close(pair.seats.at(std::size_t(seat)), casting, now),
                            pair.plain.close(pair.real.motion.rule, seat, casting, now));
                    });
            }
            tryAct(world, open, which,
                [&](Pair &pair) { return std::pair(pair.real.extend(2, now), pair.plain.extend(2, now)); });
            tryAct(world, open, which, [&](Pair &pair) {
                return std::pair(pair.real.withdraw(now), pair.plain.withdraw(pair.real.motion.rule, now));
            });
        }
        if (m_timed && now < 2) {
            World later = world;
            ++later.now;
            open.push_back(later);
        }
        openSecond(world, open);
    }

    void openSecond(const World &world, std::vector<World> &open)
    {
        if (world.motions.size() > 1)
            return;
        const Motion &former = world.motions.front().real.motion;
        const bool isDecided = former.state == MotionState::Carried || former.state == MotionState::Fell;
        Motion second{.id = MotionId::create()};
        const bool plainly = !refusalToOpen(second, {former});
        second.reconsiders = former.id;
        second.whatIsNew = QStringLiteral("new");
        const bool naming = !refusalToOpen(second, {former});
        if (plainly != (former.state == MotionState::Withdrawn) || naming != isDecided)
            m_fault = QStringLiteral("a second motion opened, or did not, against the rule");
        if (plainly || naming) {
            World next = world;
            const int seats = std::min(m_seats, 5 - m_seats); // a smaller one beside a large one
            next.motions.emplace_back(
                former.rule, seats, 0, 0, m_timed ? std::optional(world.now + 1) : std::nullopt);
            open.push_back(next);
        }
    }

    int m_seats;
    bool m_timed;
    std::set<std::string> m_seen;
    QString m_fault;
};

} // namespace

void MotionLifeTest::noReachableStateBreaksARule()
{
    QFETCH(const int, seats);
    QFETCH(const bool, timed);
    const MajorityRule half{};
    const MajorityRule byChair{
        MajorityBase::Cast, Comparison::MoreThan, 1, 2, 0, 0, TieRule::ChairDecides, false};
    qint64 states = 0;
    for (const MajorityRule &rule : {half, byChair})
        for (const int recused : {0, 1, 2})
            for (const int chair : {0, seats}) { // seats: nobody is
                if (seats == 4 && (recused == 2 || chair != 0))
                    continue; // as with three seats, and takes long
                Search search(seats, timed);
                World world;
                world.motions.emplace_back(
                    rule, seats, chair, recused, timed ? std::optional(1) : std::nullopt);
                search.from(world);
                QVERIFY2(search.fault().isEmpty(), qPrintable(search.fault()));
                states += search.states();
            }
    qInfo("%lld states", static_cast<long long>(states));
}

void MotionLifeTest::whoAsksAnewNamesWhatDecidedAndSaysWhatIsNew()
{
    Motion first{.id = MotionId::create(), .state = MotionState::Fell};
    Motion second{.id = MotionId::create(), .state = MotionState::Carried};
    Motion third{.id = MotionId::create(), .state = MotionState::Withdrawn};
    Motion asked{.id = MotionId::create()};
    QCOMPARE(refusalToOpen(asked, {}), std::optional<Refusal>());
    QCOMPARE(refusalToOpen(asked, {third}), std::optional<Refusal>());
    QCOMPARE(refusalToOpen(asked, {first, second, third}), std::optional(Refusal::NothingNew));
    asked.reconsiders = second.id;
    QCOMPARE(refusalToOpen(asked, {first, second, third}), std::optional(Refusal::NothingNew));
    asked.whatIsNew = QStringLiteral("They joined.");
    QCOMPARE(refusalToOpen(asked, {first, second, third}), std::optional<Refusal>());
    QCOMPARE(refusalToOpen(asked, {third}), std::optional(Refusal::NotReconsiderable));
    asked.reconsiders = first.id;
    QCOMPARE(refusalToOpen(asked, {first, second, third}), std::optional(Refusal::NotReconsiderable));
    third.state = MotionState::Open;
    QCOMPARE(refusalToOpen(asked, {first, second, third}), std::optional(Refusal::AlreadyOpen));
    Motion itself = asked;
    itself.state = MotionState::Open;
    QCOMPARE(refusalToOpen(asked, {first, second, itself}), refusalToOpen(asked, {first, second}));
}

void MotionLifeTest::aReasonIsAskedOfOwnBallotsOnly_data()
{
    QTest::addColumn<BallotReasons>("reasons");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("note");
    QTest::addColumn<std::optional<Refusal>>("refusal");
    const std::optional<Refusal> none;
    const QString why = QStringLiteral("Because");
    QTest::newRow("none, none given") << BallotReasons::None << Channel::Own << QString() << none;
    QTest::newRow("none, one given") << BallotReasons::None << Channel::Own << why
                                     << std::optional(Refusal::ReasonNotTaken);
    QTest::newRow("none, note of a call") << BallotReasons::None << Channel::Phone << why << none;
    QTest::newRow("optional, none given") << BallotReasons::Optional << Channel::Own << QString() << none;
    QTest::newRow("optional, one given") << BallotReasons::Optional << Channel::Own << why << none;
    QTest::newRow("required, none given")
        << BallotReasons::Required << Channel::Own << QString() << std::optional(Refusal::ReasonMissing);
    QTest::newRow("required, one given") << BallotReasons::Required << Channel::Own << why << none;
    QTest::newRow("required, a call") << BallotReasons::Required << Channel::Phone << QString() << none;
}

void MotionLifeTest::aReasonIsAskedOfOwnBallotsOnly()
{
    QFETCH(const BallotReasons, reasons);
    QFETCH(const Channel, channel);
    QFETCH(const QString, note);
    const Motion motion{.id = MotionId::create(), .state = MotionState::Open};
    const SeatId seat = SeatId::create();
    const Ballot ballot{BallotId::create(), motion.id, seat, 1, Choice::For, channel, seat, note, start};
    QTEST(refusalToCast(motion, {{seat, SeatRole::Member, false}}, {}, ballot, reasons), "refusal");
}

void MotionLifeTest::everyRefusalIsOneSentence()
{
    Motion motion{.id = MotionId::create(), .number = 14, .state = MotionState::Open};
    for (const int outstanding : {1, 3}) {
        Tally tally;
        tally.onRoll = outstanding;
        for (int at = 0; at <= int(Refusal::ResultStands); ++at) {
            const Error error = refused(static_cast<Refusal>(at), motion, tally);
            QVERIFY2(error.message.endsWith(u'.'), qPrintable(error.message));
            QVERIFY2(!error.message.contains(u'%'), qPrintable(error.message));
            QVERIFY(error.code != ErrorCode::Internal);
        }
        motion.closesAt = start;
    }
}

QTEST_GUILESS_MAIN(MotionLifeTest)
#include "tst_motionlife.moc"

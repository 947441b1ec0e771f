// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/motiontrail.h"

#include "signedchain.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

/// docs/record-format.md, "The life of a motion"; most of its rules are tried on certificates (tests/verify).
class MotionTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesThatCouldNeverBeMetAreNone_data();
    void rulesThatCouldNeverBeMetAreNone();
    void theRollIsWhoIsEntitled_data();
    void theRollIsWhoIsEntitled();
    void aResultIsEnteredAsItWasCounted_data();
    void aResultIsEnteredAsItWasCounted();
    void withoutItsResultAVoteHeldElsewhereIsNotClosed();
    void withItsResultItIsNotWithdrawn();
    void ballotsOfAnUnknownKindAreNone();
};

namespace {

using ChangeRoll = std::function<void(QJsonArray &roll)>;

/// Opens a motion that is voted on on paper, until noon.
void openOnPaper(SignedChain &chain)
{
    chain.open(u"motion"_qs, {}, {}, {[](QJsonObject &payload) {
        payload.insert(u"voting"_qs, u"paper"_qs);
        payload.insert(u"closesAt"_qs, u"2026-10-07T12:00:00.000Z"_qs);
    }});
}

QJsonObject entryOf(const QString &seat, const QString &role = u"member"_qs)
{
    return {{u"seat"_qs, SignedChain::id(seat)}, {u"role"_qs, role}, {u"recused"_qs, false}};
}

} // namespace

void MotionTrailTest::rulesThatCouldNeverBeMetAreNone_data()
{
    QTest::addColumn<int>("quorum");
    QTest::addColumn<int>("floor");
    QTest::addColumn<bool>("isRule");
    QTest::newRow("none") << 0 << 0 << true;
    QTest::newRow("the most") << 1'000'000 << 1'000'000 << true;
    QTest::newRow("a quorum above it") << 1'000'001 << 0 << false;
    QTest::newRow("a floor above it") << 0 << 1'000'001 << false;
}

void MotionTrailTest::rulesThatCouldNeverBeMetAreNone()
{
    QFETCH(const int, quorum);
    QFETCH(const int, floor);
    QFETCH(const bool, isRule);
    MajorityRule rule;
    rule.quorum = quorum;
    rule.floor = floor;
    SignedChain chain = SignedChain::ofCommittee();
    chain.open(u"motion"_qs, {}, rule);
    const QString found = sentenceOf(chain.records, chain.head);
    QCOMPARE(found.isEmpty(), isRule);
    QVERIFY2(isRule || found.contains(u"a rule that is none"_qs), qPrintable(found));
}

void MotionTrailTest::theRollIsWhoIsEntitled_data()
{
    QTest::addColumn<ChangeRoll>("change");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const ChangeRoll &change, const char *sentence) {
        QTest::newRow(name) << change << QString::fromUtf8(sentence);
    };
    const char *const notEntitled = "was not entitled to vote, or twice";
    row(
        "as it is", [](QJsonArray &) {}, "");
    row(
        "in another order", [](QJsonArray &roll) { roll.prepend(roll.takeAt(2)); }, "");
    row(
        "with an observer", [](QJsonArray &roll) { roll += entryOf(u"Olu"_qs, u"observer"_qs); },
        notEntitled);
    row(
        "with nobody", [](QJsonArray &roll) { roll += entryOf(u"Eve"_qs); }, notEntitled);
    row(
        "with a seat twice", [](QJsonArray &roll) { roll += roll.at(0); }, notEntitled);
    row(
        "with another role", [](QJsonArray &roll) { roll.replace(0, entryOf(u"Ada"_qs)); }, notEntitled);
    row(
        "without one", [](QJsonArray &roll) { roll.removeLast(); }, "leaves a seat off");
    row(
        "of nobody", [](QJsonArray &roll) { roll = {}; }, "leaves a seat off");
}

void MotionTrailTest::theRollIsWhoIsEntitled()
{
    QFETCH(const ChangeRoll, change);
    QFETCH(const QString, sentence);
    SignedChain chain = SignedChain::ofCommittee();
    chain.open(u"motion"_qs, {}, {}, {[&](QJsonObject &payload) {
        QJsonArray roll = payload.value(u"roll"_qs).toArray();
        change(roll);
        payload.insert(u"roll"_qs, roll);
        payload.insert(u"rollHash"_qs, SignedChain::hex(rollHash(SignedChain::entriesOf(roll))));
    }});
    const QString found = sentenceOf(chain.records, chain.head);
    QCOMPARE(found.isEmpty(), sentence.isEmpty());
    QVERIFY2(found.contains(sentence), qPrintable(found));
}

void MotionTrailTest::aResultIsEnteredAsItWasCounted_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                         const char *sentence) {
        QTest::newRow(name) << member << value << QString::fromUtf8(sentence);
    };
    const QString ada = SignedChain::id(u"Ada"_qs);
    row("as it is", u"version"_qs, 1, "");
    row("counted by nobody", u"tellers"_qs, QJsonArray{}, "nobody counted");
    row("counted by a stranger", u"tellers"_qs, QJsonArray{SignedChain::id(u"Eve"_qs)},
        "no seat of that day");
    row("counted twice by one", u"tellers"_qs, QJsonArray{ada, ada}, "no seat of that day, or twice");
    row("a second first", u"version"_qs, 2, "does not follow the result before");
    row("of another kind", u"method"_qs, u"belenios"_qs, "was not held so");
    row("more than may vote", u"for"_qs, 4, "more votes than may be cast");
    row("others entitled", u"entitled"_qs, 6, "says otherwise how many may");
    row("one vote missing", u"for"_qs, 2, "before the time of the motion");
}

void MotionTrailTest::aResultIsEnteredAsItWasCounted()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, sentence);
    SignedChain chain = SignedChain::ofCommittee();
    openOnPaper(chain);
    QJsonObject payload{{u"motion"_qs, SignedChain::id(u"motion"_qs)}, {u"version"_qs, 1},
        {u"method"_qs, u"paper"_qs}, {u"entitled"_qs, 5}, {u"for"_qs, 3}, {u"against"_qs, 1},
        {u"abstained"_qs, 1}, {u"attachment"_qs, QString(64, u'a')},
        {u"tellers"_qs, QJsonArray{SignedChain::id(u"Ada"_qs), SignedChain::id(u"Bea"_qs)}}};
    payload.insert(member, value);
    chain.add(RecordType::BallotResultRecorded, u"Ada"_qs, payload);
    const QString found = sentenceOf(chain.records, chain.head);
    QCOMPARE(found.isEmpty(), sentence.isEmpty());
    QVERIFY2(found.contains(sentence), qPrintable(found));
}

void MotionTrailTest::withoutItsResultAVoteHeldElsewhereIsNotClosed()
{
    for (const bool isOver : {false, true}) {
        SignedChain chain = SignedChain::ofCommittee();
        openOnPaper(chain);
        if (isOver)
            chain.now = chain.now.addSecs(3 * 3600);
        chain.close(u"motion"_qs, {});
        const QString found = sentenceOf(chain.records, chain.head);
        QVERIFY2(
            found.contains(isOver ? u"without its result"_qs : u"before its time"_qs), qPrintable(found));
    }
}

void MotionTrailTest::withItsResultItIsNotWithdrawn()
{
    SignedChain chain = SignedChain::ofCommittee();
    openOnPaper(chain);
    SignedChain without = chain;
    without.add(RecordType::MotionWithdrawn, u"Ada"_qs, {{u"motion"_qs, SignedChain::id(u"motion"_qs)}});
    QCOMPARE(sentenceOf(without.records, without.head), QString());
    chain.add(RecordType::BallotResultRecorded, u"Ada"_qs,
        {{u"motion"_qs, SignedChain::id(u"motion"_qs)}, {u"version"_qs, 1}, {u"method"_qs, u"paper"_qs},
            {u"entitled"_qs, 5}, {u"for"_qs, 5}, {u"against"_qs, 0}, {u"abstained"_qs, 0},
            {u"attachment"_qs, QString(64, u'a')}, {u"tellers"_qs, QJsonArray{SignedChain::id(u"Ada"_qs)}}});
    chain.add(RecordType::MotionWithdrawn, u"Ada"_qs, {{u"motion"_qs, SignedChain::id(u"motion"_qs)}});
    const QString found = sentenceOf(chain.records, chain.head);
    QVERIFY2(found.contains(u"whose result was recorded"_qs), qPrintable(found));
}

void MotionTrailTest::ballotsOfAnUnknownKindAreNone()
{
    for (const QString &member : {u"choice"_qs, u"channel"_qs}) {
        SignedChain chain = SignedChain::ofCommittee();
        chain.open(u"motion"_qs);
        chain.cast(u"motion"_qs, u"Ada"_qs, u"for"_qs, {},
            {[&](QJsonObject &payload) { payload.insert(member, u"perhaps"_qs); }});
        const QString found = sentenceOf(chain.records, chain.head);
        QVERIFY2(found.contains(u"of an unknown kind"_qs), qPrintable(found));
    }
}

QTEST_GUILESS_MAIN(MotionTrailTest)
#include "tst_motiontrail.moc"

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/keybook.h"

#include "core/audit/payloadrules.h"
#include "signedchain.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

/// docs/record-format.md, "Who signs what".
class KeyBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersDoNothingOfOfficers_data();
    void membersDoNothingOfOfficers();
    void onlySomeActsMayBeClosed_data() { membersDoNothingOfOfficers_data(); }
    void onlySomeActsMayBeClosed();
    void nothingIsClosedAfterAFault();
    void keysGoFromHandToHandOnRecord_data();
    void keysGoFromHandToHandOnRecord();
    void whoCameWithAnotherComputerVouchesForNobody();
    void aSeatActsOnTheDaysOnWhichItIsHeld_data();
    void aSeatActsOnTheDaysOnWhichItIsHeld();
};

namespace {

using Make = std::function<void(SignedChain &chain)>;

/// A payload that passes for an act of @p type as far as its form goes.
QJsonObject payloadOf(RecordType type)
{
    const QString one = SignedChain::id(u"one"_qs);
    const QString hash(64, u'a');
    const auto endorsement = QJsonObject{{u"endorsement"_qs, one}, {u"candidacy"_qs, one}};
    switch (type) {
    case RecordType::RulebookAdopted:
        return {{u"rulebook"_qs, one}, {u"version"_qs, 1}, {u"provisional"_qs, true}, {u"rule"_qs, hash},
            {u"content"_qs, hash}};
    case RecordType::MilestoneOccurred:
        return {{u"milestone"_qs, one}, {u"contest"_qs, one}, {u"kind"_qs, u"ballots-out"_qs},
            {u"on"_qs, u"2026-10-07"_qs}};
    case RecordType::EndorsementRecorded:
        return {{u"endorsement"_qs, one}, {u"candidacy"_qs, one}, {u"kind"_qs, u"own"_qs},
            {u"jointWith"_qs, QJsonArray{}}, {u"route"_qs, u"unopposed"_qs}, {u"on"_qs, u"2026-10-07"_qs}};
    case RecordType::EndorsementWithdrawn:
    case RecordType::EndorsementDeclined:
        return endorsement;
    case RecordType::ListPublished:
        return {{u"list"_qs, one}, {u"contest"_qs, one}, {u"number"_qs, 1}, {u"on"_qs, u"2026-10-07"_qs},
            {u"hash"_qs, hash}};
    case RecordType::FindingAccepted:
        return {{u"contest"_qs, one}, {u"code"_qs, u"missing-photo"_qs}, {u"subject"_qs, QString()}};
    case RecordType::OutcomesReleased:
        return {{u"release"_qs, one}, {u"contest"_qs, one}, {u"number"_qs, 1}, {u"letters"_qs, QJsonArray{}}};
    case RecordType::LetterSent:
        return {{u"letter"_qs, one}, {u"candidacy"_qs, one}, {u"channel"_qs, u"email"_qs},
            {u"sentAt"_qs, u"2026-10-07T08:06:00.000Z"_qs}};
    case RecordType::SeatEnrolled:
    case RecordType::SeatChanged:
        return {{u"seat"_qs, type == RecordType::SeatEnrolled ? one : SignedChain::id(u"Dev"_qs)},
            {u"person"_qs, type == RecordType::SeatEnrolled ? one : SignedChain::id(u"Dev in person"_qs)},
            {u"role"_qs, u"member"_qs}, {u"voting"_qs, true}, {u"from"_qs, u"2025-03-08"_qs}};
    case RecordType::KeyEnrolled:
        return {{u"seat"_qs, SignedChain::id(u"Dev"_qs)}, {u"key"_qs, SignedChain::keyHex(u"Dev"_qs)}};
    case RecordType::KeyRevoked:
        return {{u"seat"_qs, SignedChain::id(u"Cal"_qs)}, {u"key"_qs, SignedChain::keyHex(u"Cal"_qs)}};
    case RecordType::MotionWithdrawn:
        return {{u"motion"_qs, SignedChain::id(u"motion"_qs)}};
    case RecordType::CommitteeCreated:
    case RecordType::KeeperKeyIntroduced:
    case RecordType::MotionOpened:
    case RecordType::BallotCast:
    case RecordType::BallotMarked:
    case RecordType::BallotResultRecorded:
    case RecordType::MotionClosed:
    case RecordType::MotionExtended:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void KeyBookTest::membersDoNothingOfOfficers_data()
{
    QTest::addColumn<RecordType>("type");
    for (const EnumKey<RecordType> &entry : recordTypeKeys)
        QTest::newRow(entry.key) << entry.value;
}

void KeyBookTest::membersDoNothingOfOfficers()
{
    QFETCH(const RecordType, type);
    const QJsonObject payload = payloadOf(type);
    if (payload.isEmpty())
        return; // told elsewhere
    SignedChain chain = SignedChain::ofCommittee();
    chain.open(u"motion"_qs);
    SignedChain byMember = chain;
    chain.add(type, u"Idris"_qs, payload);
    QCOMPARE(sentenceOf(chain.records, chain.head), QString());
    byMember.add(type, u"Bea"_qs, payload);
    const QString sentence = sentenceOf(byMember.records, byMember.head);
    QVERIFY2(sentence.contains(u"an act of an officer"_qs), qPrintable(sentence));
}

void KeyBookTest::onlySomeActsMayBeClosed()
{
    QFETCH(const RecordType, type);
    const SignedChain chain = SignedChain::ofCommittee();
    const QByteArray digest(32, 'd');
    for (const bool isAbout : {false, true}) {
        ChainVerifier verifier;
        for (const Record &record : chain.records)
            verifier.feed(record);
        const QString about = isAbout ? SignedChain::id(u"motion"_qs) : QString();
        const Naming naming = namingOf(type);
        const bool fits = isAbout ? naming != Naming::Never : naming != Naming::Always;
        QCOMPARE(verifier.feedClosed(type, about, digest), fits && !isAlwaysShown(type));
    }
    const QList<RecordType> shown{RecordType::CommitteeCreated, RecordType::SeatEnrolled,
        RecordType::SeatChanged, RecordType::KeyEnrolled, RecordType::KeyRevoked,
        RecordType::KeeperKeyIntroduced};
    QCOMPARE(isAlwaysShown(type), shown.contains(type)); // "A certificate" on the page
}

void KeyBookTest::nothingIsClosedAfterAFault()
{
    ChainVerifier verifier;
    QVERIFY(!verifier.feedClosed(RecordType::ListPublished, {}, QByteArray(32, 'd'))); // as the first
    QVERIFY(!verifier.feedClosed(RecordType::ListPublished, {}, QByteArray(32, 'd')));
    QCOMPARE(verifier.finish({}).value_or(ChainFault{}).sequence, 1);
    const QString first = verifier.finish({})->sentence;
    verifier.feedUnreadable(u"Something else."_qs);
    QCOMPARE(verifier.finish({})->sentence, first);
    QVERIFY(!verifier.feed(SignedChain::ofCommittee().records.front()));
}

void KeyBookTest::keysGoFromHandToHandOnRecord_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Make &make, const char *sentence) {
        QTest::newRow(name) << make << QString::fromUtf8(sentence);
    };
    const auto enrol = [](const char *seat, const char *key, const char *replaces) {
        return [=](SignedChain &chain) {
            QJsonObject payload{{u"seat"_qs, SignedChain::id(QString::fromLatin1(seat))},
                {u"key"_qs, SignedChain::keyHex(QString::fromLatin1(key))}};
            if (replaces)
                payload.insert(u"replaces"_qs, SignedChain::keyHex(QString::fromLatin1(replaces)));
            chain.add(RecordType::KeyEnrolled, u"Ada"_qs, payload);
        };
    };
    const auto introduce = [](const char *key) {
        return [=](SignedChain &chain) {
            chain.add(RecordType::KeeperKeyIntroduced, u"Dev"_qs,
                {{u"key"_qs, SignedChain::keyHex(QString::fromLatin1(key))}});
        };
    };
    const auto revoke = [](const char *seat, const char *key) {
        return [=](SignedChain &chain) {
            chain.add(RecordType::KeyRevoked, u"Ada"_qs,
                {{u"seat"_qs, SignedChain::id(QString::fromLatin1(seat))},
                    {u"key"_qs, SignedChain::keyHex(QString::fromLatin1(key))}});
        };
    };
    row("a first key", enrol("Dev", "Dev", nullptr), "");
    row("another in its place", enrol("Cal", "new", "Cal"), "");
    row("in the place of none", enrol("Dev", "Dev", "Cal"), "does not name the key");
    row("in the place of another's", enrol("Cal", "new", "Bea"), "does not name the key");
    row("without saying so", enrol("Cal", "new", nullptr), "does not name the key");
    row("of somebody else", enrol("Dev", "Cal", nullptr), "somebody’s before");
    row("of the keeper", enrol("Dev", "keeper", nullptr), "somebody’s before");
    row("for nobody", enrol("Eve", "Eve", nullptr), "never enrolled");
    row("taken back", revoke("Cal", "Cal"), "");
    row("another's taken back", revoke("Cal", "Bea"), "does not have");
    row("none to take back", revoke("Dev", "Dev"), "does not have");
    row("introduced", introduce("laptop"), "");
    row("introduced again", introduce("keeper"), "known already");
    row("a seat's introduced", introduce("Cal"), "known already");
}

void KeyBookTest::keysGoFromHandToHandOnRecord()
{
    QFETCH(const Make, make);
    QFETCH(const QString, sentence);
    SignedChain chain = SignedChain::ofCommittee();
    make(chain);
    const QString found = sentenceOf(chain.records, chain.head);
    QCOMPARE(found.isEmpty(), sentence.isEmpty());
    QVERIFY2(found.contains(sentence), qPrintable(found));
}

void KeyBookTest::whoCameWithAnotherComputerVouchesForNobody()
{
    SignedChain chain = SignedChain::ofCommittee();
    const auto introduce = [&chain](const QString &key, const QString &signer) {
        chain.add(RecordType::KeeperKeyIntroduced, u"Dev"_qs, {{u"key"_qs, SignedChain::keyHex(key)}},
            {{}, {}, signer});
    };
    introduce(u"office"_qs, u"keeper"_qs);
    introduce(u"laptop"_qs, u"laptop"_qs);
    introduce(u"friend"_qs, u"laptop"_qs);
    chain.takeKey(u"Ada"_qs);
    chain.add(RecordType::KeyEnrolled, u"Ada"_qs,
        {{u"seat"_qs, SignedChain::id(u"Dev"_qs)}, {u"key"_qs, SignedChain::keyHex(u"Dev"_qs)}},
        {{}, {}, u"friend"_qs});
    ChainVerifier verifier;
    for (const Record &record : chain.records)
        verifier.feed(record);
    QCOMPARE(verifier.finish(chain.head), std::nullopt);
    const auto isUnvouched = [&verifier](const QString &name) {
        return verifier.keys().isUnvouched(SignedChain::key(name).publicKey().bytes);
    };
    for (const QString &name : {u"keeper"_qs, u"office"_qs, u"Bea"_qs, u"nobody"_qs})
        QVERIFY2(!isUnvouched(name), qPrintable(name));
    for (const QString &name : {u"laptop"_qs, u"friend"_qs, u"Dev"_qs})
        QVERIFY2(isUnvouched(name), qPrintable(name));
}

void KeyBookTest::aSeatActsOnTheDaysOnWhichItIsHeld_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<bool>("isHeld");
    const auto row = [](const char *at, bool isHeld) {
        QTest::newRow(at) << QDateTime::fromString(QString::fromLatin1(at), Qt::ISODate) << isHeld;
    };
    // Held from 2 June to 30 September 2026; London is an hour ahead of UTC.
    row("2026-06-01T22:59:59Z", false);
    row("2026-06-01T23:00:00Z", true);
    row("2026-08-01T12:00:00Z", true);
    row("2026-09-30T22:59:59Z", true);
    row("2026-09-30T23:00:00Z", false);
}

void KeyBookTest::aSeatActsOnTheDaysOnWhichItIsHeld()
{
    QFETCH(const QDateTime, at);
    QFETCH(const bool, isHeld);
    SignedChain chain = SignedChain::ofCommittee();
    chain.enrol(u"Eve"_qs, SeatRole::Secretary, {[](QJsonObject &payload) {
        payload.insert(u"from"_qs, u"2026-06-02"_qs);
        payload.insert(u"to"_qs, u"2026-09-30"_qs);
    }});
    chain.add(RecordType::FindingAccepted, u"Eve"_qs, payloadOf(RecordType::FindingAccepted),
        {{}, [&](RecordBody &body) { body.act.at = at; }});
    const QString found = sentenceOf(chain.records, chain.head);
    QCOMPARE(found.isEmpty(), isHeld);
    QVERIFY2(isHeld || found.contains(u"not held on that day"_qs), qPrintable(found));
}

QTEST_GUILESS_MAIN(KeyBookTest)
#include "tst_keybook.moc"

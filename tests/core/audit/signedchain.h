// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"
#include "core/audit/contenthash.h"
#include "core/criteria/rulebookjson.h"
#include "core/signing/digest.h"
#include "core/signing/secretkey.h"
#include "tests/support/must.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <functional>

namespace rosette::test {

/// What is to be wrong with an act; what it does not name is as it should be.
struct Twist
{
    std::function<void(QJsonObject &payload)> payload{};
    std::function<void(RecordBody &body)> body{};
    QString signer{}; ///< whose key signs and is named
};

/// A committee's chain in memory, made act by act as the program makes it, or wrongly where a test asks.
/// Names stand for seats, motions and keys: the same name always gives the same identity and key.
class SignedChain
{
public:
    static QString id(const QString &name)
    {
        return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
    }
    static SecretKey key(const QString &name)
    {
        return SecretKey::fromSeed(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256));
    }
    static QString keyHex(const QString &name)
    {
        return QString::fromLatin1(key(name).publicKey().bytes.toHex());
    }

    /// Ada keeps the file and is its secretary, Idris chairs, Bea, Cal and Dev are members, Olu observes.
    /// All but Dev and Olu have keys of their own.
    static SignedChain ofCommittee()
    {
        SignedChain made;
        made.add(RecordType::CommitteeCreated, u"Ada"_qs,
            {{u"keeper"_qs, id(u"Ada"_qs)}, {u"rulebook"_qs, id(u"rulebook"_qs)}});
        made.enrol(u"Ada"_qs, SeatRole::Secretary);
        made.enrol(u"Idris"_qs, SeatRole::Chair);
        for (const QString &name : {u"Bea"_qs, u"Cal"_qs, u"Dev"_qs})
            made.enrol(name, SeatRole::Member);
        made.enrol(u"Olu"_qs, SeatRole::Observer);
        for (const QString &name : {u"Ada"_qs, u"Idris"_qs, u"Bea"_qs, u"Cal"_qs})
            made.giveKey(name);
        return made;
    }

    const Record &add(RecordType type, const QString &actor, QJsonObject payload, const Twist &twist = {})
    {
        now = now.addSecs(60);
        if (twist.payload)
            twist.payload(payload);
        const QString signer = twist.signer.isEmpty() ? signerOf(actor) : twist.signer;
        RecordBody body{Act{type, id(actor), now, payload}, head.length + 1, head.hash,
            records.empty() ? noParent() : records.front().hash, key(signer).publicKey().bytes};
        if (twist.body)
            twist.body(body);
        return seal(body, signer);
    }

    const Record &seal(const RecordBody &body, const QString &signer)
    {
        const QByteArray bytes = must(bytesOf(body));
        Record record{head.length + 1, body.act.type, bytes,
            linkHash(head.hash, body.act.type, aboutOf(body.act), bodyDigest(bytes)),
            key(signer).sign(signedBytes(body.act.type, bytes))};
        head = headAfter(record);
        records.push_back(std::move(record));
        return records.back();
    }

    void enrol(const QString &name, SeatRole role, const Twist &twist = {})
    {
        m_seats.push_back({name, role});
        add(RecordType::SeatEnrolled, u"Ada"_qs,
            {{u"seat"_qs, id(name)}, {u"person"_qs, id(name + u" in person"_qs)},
                {u"role"_qs, keyOf(roleKeys, role)}, {u"voting"_qs, role != SeatRole::Observer},
                {u"from"_qs, u"2025-03-08"_qs}},
            twist);
    }

    void giveKey(const QString &name, const Twist &twist = {})
    {
        add(RecordType::KeyEnrolled, u"Ada"_qs, {{u"seat"_qs, id(name)}, {u"key"_qs, keyHex(name)}}, twist);
        m_keyed.insert(name);
    }
    void takeKey(const QString &name)
    {
        add(RecordType::KeyRevoked, u"Ada"_qs, {{u"seat"_qs, id(name)}, {u"key"_qs, keyHex(name)}});
        m_keyed.remove(name);
    }

    QJsonArray roll(const QStringList &recused = {}) const
    {
        QJsonArray roll;
        for (const auto &[name, role] : m_seats)
            if (role != SeatRole::Observer)
                roll.append(QJsonObject{{u"seat"_qs, id(name)}, {u"role"_qs, keyOf(roleKeys, role)},
                    {u"recused"_qs, recused.contains(name)}});
        return roll;
    }

    /// The words of the question that open() puts.
    static QString question(const QString &motion) { return u"Shall we support "_qs + motion + u'?'; }

    void open(const QString &motion, const QStringList &recused = {}, const MajorityRule &rule = {},
        const Twist &twist = {})
    {
        const QJsonObject payload{{u"motion"_qs, id(motion)}, {u"number"_qs, ++m_motions}, {u"round"_qs, 1},
            {u"kind"_qs, u"endorse"_qs},
            {u"question"_qs,
                hex(saltedDigest(Domain::PersonalText, id(motion).toUtf8(), question(motion).toUtf8()))},
            {u"roll"_qs, roll(recused)}, {u"rollHash"_qs, hex(rollHash(entriesOf(roll(recused))))},
            {u"rule"_qs, majorityRuleToJson(rule)}, {u"ruleHash"_qs, hex(ruleHash(rule))},
            {u"contest"_qs, id(u"contest"_qs)},
            {u"subject"_qs,
                QJsonObject{{u"application"_qs, id(u"application of "_qs + motion)}, {u"revision"_qs, 1},
                    {u"content"_qs, hex(digest(Domain::ApplicationContent, motion.toUtf8()))},
                    {u"kind"_qs, u"supported"_qs}, {u"jointWith"_qs, QJsonArray()}}}};
        m_opened.insert(motion, payload);
        add(RecordType::MotionOpened, u"Ada"_qs, payload, twist);
    }

    /// A ballot of @p seat; @p recorder records it if it is not the seat itself.
    void cast(const QString &motion, const QString &seat, const QString &choice, const QString &recorder = {},
        const Twist &twist = {})
    {
        QList<QByteArray> &before = m_ballots[motion + u'/' + seat];
        const QJsonObject &opened = m_opened[motion];
        const QJsonObject payload{{u"ballot"_qs, id(motion + seat + QString::number(before.size()))},
            {u"motion"_qs, id(motion)}, {u"round"_qs, 1}, {u"seat"_qs, id(seat)},
            {u"version"_qs, before.size() + 1}, {u"choice"_qs, choice},
            {u"channel"_qs, recorder.isEmpty() ? u"own"_qs : u"phone"_qs},
            {u"rollHash"_qs, opened.value(u"rollHash"_qs)}, {u"ruleHash"_qs, opened.value(u"ruleHash"_qs)},
            {u"content"_qs, opened.value(u"subject"_qs).toObject().value(u"content"_qs)},
            {u"previous"_qs, hex(before.isEmpty() ? noParent() : before.last())}};
        add(RecordType::BallotCast, recorder.isEmpty() ? seat : recorder, payload, twist);
        before.append(head.hash);
    }

    /// The sum is given, so that a wrong one can be.
    void close(const QString &motion, const Tally &sum, const std::optional<CastingVote> &castingVote = {},
        const Twist &twist = {})
    {
        add(RecordType::MotionClosed, castingVote ? u"Idris"_qs : u"Ada"_qs,
            sumPayload(id(motion), sum, castingVote), twist);
    }

    static QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
    static std::vector<RollEntry> entriesOf(const QJsonArray &roll)
    {
        std::vector<RollEntry> entries;
        for (const QJsonValue &value : roll)
            entries.push_back(RollEntry{SeatId::fromStored(value.toObject().value(u"seat"_qs).toString()),
                *fromKey(roleKeys, value.toObject().value(u"role"_qs).toString()),
                value.toObject().value(u"recused"_qs).toBool()});
        return entries;
    }

    std::vector<Record> records;
    ChainHead head;
    QDateTime now{QDate(2026, 10, 7), QTime(9, 0), Qt::UTC};

private:
    QString signerOf(const QString &actor) const { return m_keyed.contains(actor) ? actor : u"keeper"_qs; }

    std::vector<std::pair<QString, SeatRole>> m_seats;
    QSet<QString> m_keyed;
    QHash<QString, QJsonObject> m_opened;
    QHash<QString, QList<QByteArray>> m_ballots;
    int m_motions = 0;
};

/// The first fault of @p records, each fed in its turn, against @p head.
inline std::optional<ChainFault> faultOf(const std::vector<Record> &records, const ChainHead &head)
{
    ChainVerifier verifier;
    for (const Record &record : records)
        verifier.feed(record);
    return verifier.finish(head);
}

inline QString sentenceOf(const std::vector<Record> &records, const ChainHead &head)
{
    const std::optional<ChainFault> fault = faultOf(records, head);
    return fault ? fault->sentence : QString();
}

} // namespace rosette::test

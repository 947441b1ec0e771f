// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/payloadrules.h"

#include "core/base/atomicwrite.h"
#include "tests/support/must.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace rosette;
using namespace rosette::test;

/// Holds the rules against the page on which everybody else reads them: the table "Acts and their payloads".
class PayloadRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActIsOnThePage();
    void whatThePageSaysIsAccepted_data() { acts(); }
    void whatThePageSaysIsAccepted();
    void whatItNeedsMayNotBeMissing_data() { acts(); }
    void whatItNeedsMayNotBeMissing();
    void nothingMayBeAdded_data() { acts(); }
    void nothingMayBeAdded();
    void nothingMayHaveAnotherForm_data() { acts(); }
    void nothingMayHaveAnotherForm();
    void onlyAVoteMakesARulebookMoreThanProvisional();

private:
    static void acts();
};

namespace {

struct Member
{
    QString name;
    QString kind;
    bool isNeeded = true;
};

struct PageRow
{
    QStringList acts;
    std::vector<Member> members;
};

const QString identity = u"2879badb-b6aa-4ff1-b7ec-7beb7041096c"_qs;
const QString hash(64, u'a');

/// "identities" is the kind "identity"; the published bytes' SHA-256 is a hash as others are.
QString singular(const QString &described)
{
    const QString kind = described.section(u';', 0, 0); // a condition may follow
    if (kind.startsWith(u"SHA-256") || kind == u"key" || kind == u"keys" || kind == u"hashes")
        return u"hash"_qs;
    if (kind == u"identities")
        return u"identity"_qs;
    return kind.endsWith(u's') && !kind.startsWith(u"array") ? kind.chopped(1) : kind;
}

/// "a, b (counts)" are two counts, but "roll, rollHash (hash)" is one hash, and the roll is told further
/// down.
std::vector<Member> membersIn(const QString &cell)
{
    static const QRegularExpression pattern(u"(\\[?)(\\w+)\\]?(?: \\(([^)]*)\\))?(?:, |$)"_qs);
    static const QStringList told{u"roll"_qs, u"rule"_qs, u"subject"_qs, u"letters"_qs, u"choices"_qs};
    std::vector<Member> members;
    for (auto found = pattern.globalMatch(cell); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        members.push_back({match.captured(2), match.captured(3), match.captured(1).isEmpty()});
    }
    QString shared;
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        const bool isShared = singular(member->kind) != member->kind;
        if (!member->kind.isEmpty())
            shared = isShared ? member->kind : QString();
        else if (!shared.isEmpty())
            member->kind = shared;
        else
            member->kind = told.contains(member->name) ? member->name : u"key"_qs;
        member->kind = told.contains(member->kind) ? member->kind : singular(member->kind);
    }
    return members;
}

/// "as `ballot-cast`, without choice and reason" says it by another row, which stands before it.
std::vector<Member> membersOf(const QString &cell, const std::vector<PageRow> &before)
{
    static const QRegularExpression other(u"^as `([a-z-]+)`, without (.*)$"_qs);
    const QRegularExpressionMatch match = other.match(cell);
    if (!match.hasMatch())
        return membersIn(cell);
    const QStringList without = match.captured(2).split(u" and "_qs);
    std::vector<Member> members;
    for (const PageRow &row : before)
        if (row.acts.contains(match.captured(1)))
            std::copy_if(row.members.begin(), row.members.end(), std::back_inserter(members),
                [&](const Member &member) { return !without.contains(member.name); });
    return members;
}

const std::vector<PageRow> &page()
{
    static const std::vector<PageRow> rows = [] {
        const QString text =
            QString::fromUtf8(must(readFile(QStringLiteral(ROSETTE_SOURCE_DIR "/docs/record-format.md"))));
        const QString table = text.section(u"| act | payload |"_qs, 1).section(u"\n\n"_qs, 0, 0);
        static const QRegularExpression act(u"`([a-z-]+)`"_qs);
        std::vector<PageRow> read;
        for (const QString &line : table.split(u'\n')) {
            const QStringList cells = line.split(u'|');
            PageRow row;
            for (auto found = act.globalMatch(cells.value(1)); found.hasNext();)
                row.acts += found.next().captured(1);
            row.members = membersOf(cells.value(2).trimmed(), read);
            if (!row.acts.isEmpty())
                read.push_back(row);
        }
        return read;
    }();
    return rows;
}

QJsonValue sampleOf(const QString &kind)
{
    static const QJsonObject samples{{u"identity"_qs, identity}, {u"hash"_qs, hash},
        {u"word"_qs, u"for-2"_qs}, {u"text"_qs, u"Any text."_qs}, {u"count"_qs, 0}, {u"boolean"_qs, true},
        {u"day"_qs, u"2026-10-07"_qs}, {u"instant"_qs, u"2026-10-07T08:06:00.000Z"_qs},
        {u"array of identities"_qs, QJsonArray{identity}},
        {u"roll"_qs, QJsonArray{QJsonObject{
                         {u"seat"_qs, identity}, {u"role"_qs, u"member"_qs}, {u"recused"_qs, false}}}},
        {u"rule"_qs, QJsonObject{{u"base"_qs, u"committee"_qs}, {u"comparison"_qs, u"more-than"_qs},
                         {u"numerator"_qs, 1}, {u"denominator"_qs, 2}, {u"quorum"_qs, 0}, {u"floor"_qs, 0},
                         {u"tie"_qs, u"falls"_qs}, {u"recusedStayInBase"_qs, true}}},
        {u"subject"_qs, QJsonObject{{u"application"_qs, identity}, {u"revision"_qs, 1}, {u"content"_qs, hash},
                            {u"kind"_qs, u"supported"_qs}, {u"jointWith"_qs, QJsonArray{}}}},
        {u"letters"_qs,
            QJsonArray{QJsonObject{{u"letter"_qs, identity}, {u"candidacy"_qs, identity}, {u"number"_qs, 1},
                {u"kind"_qs, u"endorsed"_qs}, {u"text"_qs, hash}, {u"motion"_qs, identity}}}},
        {u"choices"_qs, QJsonArray{QJsonObject{{u"choice"_qs, u"for"_qs}, {u"code"_qs, QString(32, u'0')}}}}};
    return samples.value(kind);
}

QJsonArray wrongOf(const QString &kind)
{
    static const QJsonObject wrong{
        {u"identity"_qs, QJsonArray{identity.toUpper(), identity.chopped(1), u'{' + identity + u'}', 1,
                             QString(identity).replace(u'-', u'0'), QString(identity).replace(u'b', u'-'),
                             u"00000000-0000-0000-0000-000000000000"_qs}},
        {u"hash"_qs, QJsonArray{hash.chopped(1), hash + u'a', hash.toUpper(), hash.chopped(1) + u'g', 1}},
        {u"word"_qs, QJsonArray{QString(), u"two words"_qs, u"For"_qs, 1}}, {u"text"_qs, QJsonArray{1, true}},
        {u"count"_qs, QJsonArray{-1, u"1"_qs, true, 1.5}}, {u"boolean"_qs, QJsonArray{u"true"_qs, 1}},
        {u"day"_qs, QJsonArray{u"2026-02-30"_qs, u"7 October"_qs, 1}},
        {u"instant"_qs,
            QJsonArray{u"2026-10-07T08:06:00Z"_qs, u"2026-10-07T24:00:00.000Z"_qs, u"2026-10-07"_qs, 1}},
        {u"array of identities"_qs, QJsonArray{identity, QJsonArray{1}, QJsonArray{identity, hash}}}};
    return wrong.contains(kind)
               ? wrong.value(kind).toArray()
               : QJsonArray{1, hash, QJsonObject{}, QJsonArray{1}, QJsonArray{QJsonObject{}}};
}

RecordType typeOf(const QString &act)
{
    const std::optional<RecordType> type = fromKey(recordTypeKeys, act);
    if (!type)
        qFatal("The page names the act %s, which is none.", qPrintable(act));
    return *type;
}

const std::vector<Member> &membersOf(const QString &act)
{
    for (const PageRow &row : page())
        if (row.acts.contains(act))
            return row.members;
    qFatal("The page lacks an act.");
}

QJsonObject payloadOf(const QString &act, bool withAll = true)
{
    QJsonObject payload;
    for (const Member &member : membersOf(act))
        if (withAll || member.isNeeded)
            payload.insert(member.name, sampleOf(member.kind));
    return payload;
}

} // namespace

void PayloadRulesTest::acts()
{
    QTest::addColumn<QString>("act");
    for (const PageRow &row : page())
        for (const QString &act : row.acts)
            QTest::newRow(qPrintable(act)) << act;
}

void PayloadRulesTest::everyActIsOnThePage()
{
    QStringList onPage;
    for (const PageRow &row : page())
        onPage += row.acts;
    QStringList all;
    for (const EnumKey<RecordType> &entry : recordTypeKeys)
        all += QString::fromLatin1(entry.key);
    onPage.sort();
    all.sort();
    QCOMPARE(onPage, all);
}

void PayloadRulesTest::whatThePageSaysIsAccepted()
{
    QFETCH(const QString, act);
    QCOMPARE(wrongField(typeOf(act), payloadOf(act)), std::nullopt);
    QCOMPARE(wrongField(typeOf(act), payloadOf(act, false)), std::nullopt);
}

void PayloadRulesTest::whatItNeedsMayNotBeMissing()
{
    QFETCH(const QString, act);
    for (const Member &member : membersOf(act)) {
        QJsonObject payload = payloadOf(act);
        payload.remove(member.name);
        QCOMPARE(
            wrongField(typeOf(act), payload).value_or(QString()), member.isNeeded ? member.name : QString());
    }
}

void PayloadRulesTest::nothingMayBeAdded()
{
    QFETCH(const QString, act);
    QJsonObject payload = payloadOf(act);
    payload.insert(u"more"_qs, 1);
    QCOMPARE(wrongField(typeOf(act), payload), u"more"_qs);
}

void PayloadRulesTest::nothingMayHaveAnotherForm()
{
    QFETCH(const QString, act);
    for (const Member &member : membersOf(act)) {
        QVERIFY2(!sampleOf(member.kind).isUndefined(), qPrintable(member.kind));
        for (const QJsonValue &wrong : wrongOf(member.kind)) {
            QJsonObject payload = payloadOf(act);
            payload.insert(member.name, wrong);
            QCOMPARE(wrongField(typeOf(act), payload), member.name);
        }
    }
}

void PayloadRulesTest::onlyAVoteMakesARulebookMoreThanProvisional()
{
    QJsonObject payload = payloadOf(u"rulebook-adopted"_qs);
    payload.insert(u"provisional"_qs, false);
    QCOMPARE(wrongField(RecordType::RulebookAdopted, payload), std::nullopt);
    payload.remove(u"motion"_qs);
    QCOMPARE(wrongField(RecordType::RulebookAdopted, payload), u"motion"_qs);
}

QTEST_GUILESS_MAIN(PayloadRulesTest)
#include "tst_payloadrules.moc"

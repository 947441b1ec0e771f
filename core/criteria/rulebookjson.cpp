// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/rulebookjson.h"

#include "core/base/jsonreader.h"

#include <limits>

namespace rosette {

namespace {

constexpr int anyInteger = std::numeric_limits<int>::max();

template <typename Enum, std::size_t count>
Enum readKey(JsonReader &reader, const QString &field, const std::array<EnumKey<Enum>, count> &table)
{
    const Result<Enum> value = parseKey(table, reader.text(field));
    if (!value)
        reader.refuse(field, Tr::tr("is wrong: %1").arg(value.error().message.chopped(1)));
    return value.value_or(table.front().value);
}

Criterion readCriterion(JsonReader &set, const QJsonValue &entry)
{
    JsonReader reader(entry.toObject(), Tr::tr("criterion"));
    const Result<Slug> key = Slug::parse(reader.text(QStringLiteral("key")));
    const Result<Name> title = Name::parse(reader.text(QStringLiteral("title")));
    Criterion criterion{key.value_or(Slug::fromStored(QStringLiteral("none"))),
        title.value_or(Name::fromStored(QStringLiteral("none"))), reader.text(QStringLiteral("wording")),
        reader.text(QStringLiteral("clause"))};
    if (!key)
        reader.refuse(key.error());
    if (!title)
        reader.refuse(title.error());
    if (const std::optional<Error> failure = reader.failure())
        set.refuse(*failure);
    return criterion;
}

template <typename Value>
Value taken(JsonReader &reader, const Result<Value> &part, Value otherwise)
{
    if (!part)
        reader.refuse(part.error());
    return part.value_or(std::move(otherwise));
}

std::vector<MilestoneKind> readTriggers(JsonReader &reader)
{
    std::vector<MilestoneKind> triggers;
    const QString field = QStringLiteral("publicationTriggers");
    for (const QJsonValue &entry : reader.array(field)) {
        const Result<MilestoneKind> kind = parseKey(milestoneKindKeys, entry.toString());
        if (!kind)
            reader.refuse(field, Tr::tr("is wrong: %1").arg(kind.error().message.chopped(1)));
        triggers.push_back(kind.value_or(MilestoneKind::BallotsIssued));
    }
    return triggers;
}

QDate readAdopted(JsonReader &reader)
{
    const QString text = reader.text(QStringLiteral("adopted"));
    return text.isEmpty() ? QDate() : taken(reader, parseDate(text), QDate());
}

/// Rulebooks that were stored before this was a rule leave it to the seats whether to give a reason.
BallotReasons readReasons(JsonReader &reader, const QJsonObject &object)
{
    const QString field = QStringLiteral("ballotReasons");
    return object.contains(field) ? readKey(reader, field, ballotReasonsKeys) : BallotReasons::Optional;
}

} // namespace

QJsonObject majorityRuleToJson(const MajorityRule &rule)
{
    return {{QStringLiteral("base"), keyOf(majorityBaseKeys, rule.base)},
        {QStringLiteral("comparison"), keyOf(comparisonKeys, rule.comparison)},
        {QStringLiteral("numerator"), rule.numerator}, {QStringLiteral("denominator"), rule.denominator},
        {QStringLiteral("quorum"), rule.quorum}, {QStringLiteral("floor"), rule.floor},
        {QStringLiteral("tie"), keyOf(tieRuleKeys, rule.tie)},
        {QStringLiteral("recusedStayInBase"), rule.recusedStayInBase}};
}

Result<MajorityRule> majorityRuleFromJson(const QJsonObject &object)
{
    JsonReader reader(object, Tr::tr("majority rule"));
    MajorityRule rule;
    rule.base = readKey(reader, QStringLiteral("base"), majorityBaseKeys);
    rule.comparison = readKey(reader, QStringLiteral("comparison"), comparisonKeys);
    rule.numerator = reader.integer(QStringLiteral("numerator"), 1, 1000);
    rule.denominator = reader.integer(QStringLiteral("denominator"), 1, 1000);
    rule.quorum = reader.integer(QStringLiteral("quorum"), 0, anyInteger);
    rule.floor = reader.integer(QStringLiteral("floor"), 0, anyInteger);
    rule.tie = readKey(reader, QStringLiteral("tie"), tieRuleKeys);
    rule.recusedStayInBase = reader.boolean(QStringLiteral("recusedStayInBase"));
    if (const std::optional<Error> failure = reader.failure())
        return *failure;
    if (const Result<void> checked = checkMajorityRule(rule); !checked)
        return checked.error();
    return rule;
}

QJsonObject criteriaSetToJson(const CriteriaSet &criteria)
{
    QJsonArray list;
    for (const Criterion &criterion : criteria.criteria)
        list += QJsonObject{{QStringLiteral("key"), criterion.key.toString()},
            {QStringLiteral("title"), criterion.title.toString()},
            {QStringLiteral("wording"), criterion.wording}, {QStringLiteral("clause"), criterion.clause}};
    return {{QStringLiteral("version"), criteria.version}, {QStringLiteral("source"), criteria.source},
        {QStringLiteral("criteria"), list}};
}

Result<CriteriaSet> criteriaSetFromJson(const QJsonObject &object)
{
    JsonReader reader(object, Tr::tr("criteria set"));
    CriteriaSet set;
    set.version = reader.integer(QStringLiteral("version"), 1, anyInteger);
    set.source = reader.text(QStringLiteral("source"));
    for (const QJsonValue &entry : reader.array(QStringLiteral("criteria")))
        set.criteria.push_back(readCriterion(reader, entry));
    if (const std::optional<Error> failure = reader.failure())
        return *failure;
    return set;
}

QJsonObject rulebookToJson(const Rulebook &rulebook)
{
    QJsonArray triggers;
    for (const MilestoneKind kind : rulebook.publicationTriggers)
        triggers += keyOf(milestoneKindKeys, kind);
    return {{QStringLiteral("id"), rulebook.id.toString()}, {QStringLiteral("version"), rulebook.version},
        {QStringLiteral("title"), rulebook.title.toString()},
        {QStringLiteral("criteriaSet"), criteriaSetToJson(rulebook.criteriaSet)},
        {QStringLiteral("reviewsNeeded"), rulebook.reviewsNeeded},
        {QStringLiteral("majority"), majorityRuleToJson(rulebook.majority)},
        {QStringLiteral("runningTotals"), keyOf(runningTotalsKeys, rulebook.runningTotals)},
        {QStringLiteral("publicationTriggers"), triggers},
        {QStringLiteral("provisional"), rulebook.provisional},
        {QStringLiteral("adopted"), rulebook.adopted.toString(Qt::ISODate)},
        {QStringLiteral("ballotReasons"), keyOf(ballotReasonsKeys, rulebook.ballotReasons)}};
}

Result<Rulebook> rulebookFromJson(const QJsonObject &object)
{
    JsonReader reader(object, Tr::tr("rulebook"));
    const Result<RulebookId> id = RulebookId::parse(reader.text(QStringLiteral("id")));
    const Result<Name> title = Name::parse(reader.text(QStringLiteral("title")));
    Rulebook rulebook{taken(reader, id, RulebookId::create()), 1,
        taken(reader, title, Name::fromStored(QStringLiteral("none")))};
    rulebook.version = reader.integer(QStringLiteral("version"), 1, anyInteger);
    rulebook.criteriaSet =
        taken(reader, criteriaSetFromJson(reader.object(QStringLiteral("criteriaSet"))), CriteriaSet());
    rulebook.reviewsNeeded = reader.integer(QStringLiteral("reviewsNeeded"), 1, anyInteger);
    rulebook.majority =
        taken(reader, majorityRuleFromJson(reader.object(QStringLiteral("majority"))), MajorityRule());
    rulebook.runningTotals = readKey(reader, QStringLiteral("runningTotals"), runningTotalsKeys);
    rulebook.publicationTriggers = readTriggers(reader);
    rulebook.provisional = reader.boolean(QStringLiteral("provisional"));
    rulebook.adopted = readAdopted(reader);
    rulebook.ballotReasons = readReasons(reader, object);
    if (const std::optional<Error> failure = reader.failure())
        return *failure;
    if (const Result<void> checked = checkRulebook(rulebook); !checked)
        return checked.error();
    return rulebook;
}

} // namespace rosette

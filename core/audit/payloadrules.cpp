// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/payloadrules.h"

#include "core/base/civiltime.h"
#include "core/base/id.h"

#include <QJsonArray>

#include <algorithm>
#include <span>

namespace rosette {

namespace {

enum class Form
{
    Identity, ///< a UUID, lower case
    Hash,     ///< 64 lower-case hexadecimal digits
    Word,     ///< lower-case ASCII letters, digits and hyphens: a key of a fixed list, or a finding's code
    Text,     ///< any text
    Count,    ///< an integer of at least 0
    Flag,
    Day, ///< YYYY-MM-DD
    Instant,
    Identities, ///< an array of UUIDs
    Subject,
    Roll,
    Rule,
    Letters,
    Code, ///< 32 lower-case hexadecimal digits
    Choices,
    Object ///< looked at elsewhere
};

enum class Needed
{
    Always,
    Sometimes
};

struct Field
{
    const char *name = nullptr;
    Form form = Form::Text;
    Needed needed = Needed::Always;
};

constexpr std::array committeeCreated{Field{"keeper", Form::Identity}, Field{"rulebook", Form::Identity}};
constexpr std::array seat{Field{"seat", Form::Identity}, Field{"person", Form::Identity},
    Field{"role", Form::Word}, Field{"voting", Form::Flag}, Field{"from", Form::Day},
    Field{"to", Form::Day, Needed::Sometimes}};
constexpr std::array rulebookAdopted{Field{"rulebook", Form::Identity}, Field{"version", Form::Count},
    Field{"provisional", Form::Flag}, Field{"rule", Form::Hash}, Field{"content", Form::Hash},
    Field{"motion", Form::Identity, Needed::Sometimes},
    Field{"contests", Form::Identities, Needed::Sometimes}};
constexpr std::array milestoneOccurred{Field{"milestone", Form::Identity}, Field{"contest", Form::Identity},
    Field{"kind", Form::Word}, Field{"on", Form::Day}};
constexpr std::array motionOpened{Field{"motion", Form::Identity}, Field{"number", Form::Count},
    Field{"round", Form::Count}, Field{"kind", Form::Word}, Field{"question", Form::Hash},
    Field{"roll", Form::Roll}, Field{"rollHash", Form::Hash}, Field{"rule", Form::Rule},
    Field{"ruleHash", Form::Hash}, Field{"contest", Form::Identity, Needed::Sometimes},
    Field{"subject", Form::Subject, Needed::Sometimes}, Field{"regardless", Form::Hash, Needed::Sometimes},
    Field{"closesAt", Form::Instant, Needed::Sometimes},
    Field{"reconsiders", Form::Identity, Needed::Sometimes},
    Field{"whatIsNew", Form::Hash, Needed::Sometimes},
    Field{"endorsement", Form::Identity, Needed::Sometimes},
    Field{"publicReason", Form::Hash, Needed::Sometimes}, Field{"voting", Form::Word, Needed::Sometimes},
    Field{"rulebook", Form::Hash, Needed::Sometimes}};
constexpr std::array motionExtended{Field{"motion", Form::Identity}, Field{"from", Form::Instant},
    Field{"closesAt", Form::Instant}, Field{"reason", Form::Hash}};
constexpr std::array ballotCast{Field{"ballot", Form::Identity}, Field{"motion", Form::Identity},
    Field{"round", Form::Count}, Field{"seat", Form::Identity}, Field{"version", Form::Count},
    Field{"choice", Form::Word}, Field{"channel", Form::Word}, Field{"rollHash", Form::Hash},
    Field{"ruleHash", Form::Hash}, Field{"content", Form::Hash, Needed::Sometimes},
    Field{"previous", Form::Hash}, Field{"reason", Form::Hash, Needed::Sometimes}};
constexpr std::array ballotMarked{Field{"ballot", Form::Identity}, Field{"motion", Form::Identity},
    Field{"round", Form::Count}, Field{"seat", Form::Identity}, Field{"version", Form::Count},
    Field{"channel", Form::Word}, Field{"rollHash", Form::Hash}, Field{"ruleHash", Form::Hash},
    Field{"content", Form::Hash, Needed::Sometimes}, Field{"previous", Form::Hash}};
constexpr std::array ballotResult{Field{"motion", Form::Identity}, Field{"version", Form::Count},
    Field{"method", Form::Word}, Field{"entitled", Form::Count}, Field{"for", Form::Count},
    Field{"against", Form::Count}, Field{"abstained", Form::Count}, Field{"attachment", Form::Hash},
    Field{"tellers", Form::Identities}};
constexpr std::array motionClosed{Field{"motion", Form::Identity}, Field{"outcome", Form::Word},
    Field{"onRoll", Form::Count}, Field{"recused", Form::Count}, Field{"for", Form::Count},
    Field{"against", Form::Count}, Field{"abstained", Form::Count}, Field{"base", Form::Count},
    Field{"needed", Form::Count}, Field{"quorate", Form::Flag},
    Field{"castingVote", Form::Word, Needed::Sometimes}, Field{"chair", Form::Identity, Needed::Sometimes},
    Field{"choices", Form::Choices, Needed::Sometimes}};
constexpr std::array motionWithdrawn{Field{"motion", Form::Identity}};
constexpr std::array endorsementRecorded{Field{"endorsement", Form::Identity},
    Field{"candidacy", Form::Identity}, Field{"kind", Form::Word}, Field{"jointWith", Form::Identities},
    Field{"route", Form::Word}, Field{"motion", Form::Identity, Needed::Sometimes}, Field{"on", Form::Day}};
constexpr std::array endorsementWithdrawn{
    Field{"endorsement", Form::Identity}, Field{"candidacy", Form::Identity}};
constexpr std::array listPublished{Field{"list", Form::Identity}, Field{"contest", Form::Identity},
    Field{"number", Form::Count}, Field{"on", Form::Day}, Field{"hash", Form::Hash}};
constexpr std::array findingAccepted{
    Field{"contest", Form::Identity}, Field{"code", Form::Word}, Field{"subject", Form::Text}};
constexpr std::array keeperKeyIntroduced{Field{"key", Form::Hash}};
constexpr std::array keyEnrolled{Field{"seat", Form::Identity}, Field{"key", Form::Hash},
    Field{"replaces", Form::Hash, Needed::Sometimes}};
constexpr std::array outcomesReleased{Field{"release", Form::Identity}, Field{"contest", Form::Identity},
    Field{"number", Form::Count}, Field{"letters", Form::Letters}};
constexpr std::array letterSent{Field{"letter", Form::Identity}, Field{"candidacy", Form::Identity},
    Field{"channel", Form::Word}, Field{"sentAt", Form::Instant}};
constexpr std::array keyRevoked{Field{"seat", Form::Identity}, Field{"key", Form::Hash}};

constexpr std::array subject{Field{"application", Form::Identity}, Field{"revision", Form::Count},
    Field{"content", Form::Hash}, Field{"kind", Form::Word}, Field{"jointWith", Form::Identities}};
constexpr std::array rollEntry{
    Field{"seat", Form::Identity}, Field{"role", Form::Word}, Field{"recused", Form::Flag}};
constexpr std::array countedChoice{Field{"choice", Form::Word}, Field{"code", Form::Code}};
constexpr std::array letter{Field{"letter", Form::Identity}, Field{"candidacy", Form::Identity},
    Field{"number", Form::Count}, Field{"kind", Form::Word}, Field{"text", Form::Hash},
    Field{"endorsement", Form::Identity, Needed::Sometimes},
    Field{"motion", Form::Identity, Needed::Sometimes}};
constexpr std::array rule{Field{"base", Form::Word}, Field{"comparison", Form::Word},
    Field{"numerator", Form::Count}, Field{"denominator", Form::Count}, Field{"quorum", Form::Count},
    Field{"floor", Form::Count}, Field{"tie", Form::Word}, Field{"recusedStayInBase", Form::Flag}};

constexpr std::array body{Field{"act", Form::Word}, Field{"actor", Form::Identity},
    Field{"at", Form::Instant}, Field{"committee", Form::Hash}, Field{"key", Form::Hash},
    Field{"parent", Form::Hash}, Field{"payload", Form::Object}, Field{"sequence", Form::Count},
    Field{"version", Form::Count}};

std::span<const Field> fieldsOf(RecordType type)
{
    switch (type) {
    case RecordType::CommitteeCreated:
        return committeeCreated;
    case RecordType::SeatEnrolled:
    case RecordType::SeatChanged:
        return seat;
    case RecordType::RulebookAdopted:
        return rulebookAdopted;
    case RecordType::MilestoneOccurred:
        return milestoneOccurred;
    case RecordType::MotionOpened:
        return motionOpened;
    case RecordType::BallotCast:
        return ballotCast;
    case RecordType::BallotMarked:
        return ballotMarked;
    case RecordType::BallotResultRecorded:
        return ballotResult;
    case RecordType::MotionClosed:
        return motionClosed;
    case RecordType::MotionWithdrawn:
        return motionWithdrawn;
    case RecordType::MotionExtended:
        return motionExtended;
    case RecordType::EndorsementRecorded:
        return endorsementRecorded;
    case RecordType::EndorsementWithdrawn:
    case RecordType::EndorsementDeclined:
        return endorsementWithdrawn;
    case RecordType::ListPublished:
        return listPublished;
    case RecordType::FindingAccepted:
        return findingAccepted;
    case RecordType::KeeperKeyIntroduced:
        return keeperKeyIntroduced;
    case RecordType::KeyEnrolled:
        return keyEnrolled;
    case RecordType::KeyRevoked:
        return keyRevoked;
    case RecordType::OutcomesReleased:
        return outcomesReleased;
    case RecordType::LetterSent:
        return letterSent;
    }
    Q_UNREACHABLE();
}

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isHexDigit(QChar unit)
{
    return isDigit(unit) || (unit >= u'a' && unit <= u'f');
}

bool isOfWord(QChar unit)
{
    return isDigit(unit) || (unit >= u'a' && unit <= u'z') || unit == u'-';
}

bool isIdentity(const QJsonValue &value)
{
    constexpr qsizetype length = 36;
    const QString text = value.toString();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isHyphen = at == 8 || at == 13 || at == 18 || at == 23;
        if (isHyphen ? text.at(at) != u'-' : !isHexDigit(text.at(at)))
            return false;
    }
    return text.size() == length && parseUuid(text).has_value();
}

bool isHex(const QJsonValue &value, qsizetype digits)
{
    const QString text = value.toString();
    return text.size() == digits && std::all_of(text.begin(), text.end(), isHexDigit);
}

bool isWord(const QJsonValue &value)
{
    const QString text = value.toString();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isOfWord);
}

bool isInstant(const QJsonValue &value)
{
    return instantFromText(value.toString()).isValid();
}

std::optional<QString> wrongAmong(std::span<const Field> fields, const QJsonObject &object);

template <typename Test>
bool holdsOnly(const QJsonValue &value, Test &&test)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && std::all_of(array.begin(), array.end(), test);
}

bool isObjectOf(std::span<const Field> fields, const QJsonValue &value)
{
    return value.isObject() && !wrongAmong(fields, value.toObject());
}

bool hasForm(Form form, const QJsonValue &value)
{
    switch (form) {
    case Form::Identity:
        return isIdentity(value);
    case Form::Hash:
        return isHex(value, 64);
    case Form::Code:
        return isHex(value, 32);
    case Form::Word:
        return isWord(value);
    case Form::Text:
        return value.isString();
    case Form::Count:
        return value.isDouble() && value.toInteger(-1) >= 0;
    case Form::Flag:
        return value.isBool();
    case Form::Day:
        return parseDate(value.toString()).has_value();
    case Form::Instant:
        return isInstant(value);
    case Form::Identities:
        return holdsOnly(value, isIdentity);
    case Form::Subject:
        return isObjectOf(subject, value);
    case Form::Roll:
        return holdsOnly(value, [](const QJsonValue &entry) { return isObjectOf(rollEntry, entry); });
    case Form::Rule:
        return isObjectOf(rule, value);
    case Form::Choices:
        return holdsOnly(value, [](const QJsonValue &entry) { return isObjectOf(countedChoice, entry); });
    case Form::Letters:
        return holdsOnly(value, [](const QJsonValue &entry) { return isObjectOf(letter, entry); });
    case Form::Object:
        return value.isObject();
    }
    Q_UNREACHABLE();
}

std::optional<QString> wrongAmong(std::span<const Field> fields, const QJsonObject &object)
{
    qsizetype present = 0;
    for (const Field &field : fields) {
        const QLatin1String name(field.name);
        const auto value = object.constFind(name);
        if (value == object.constEnd()) {
            if (field.needed == Needed::Always)
                return name;
            continue;
        }
        if (!hasForm(field.form, *value))
            return name;
        ++present;
    }
    if (present == object.size())
        return std::nullopt;
    for (const QString &name : object.keys())
        if (std::none_of(fields.begin(), fields.end(),
                [&](const Field &field) { return name == QLatin1String(field.name); }))
            return name;
    return std::nullopt;
}

} // namespace

bool hasBodyFields(const QJsonObject &object)
{
    return !wrongAmong(body, object);
}

std::optional<QString> wrongField(RecordType type, const QJsonObject &payload)
{
    if (std::optional<QString> wrong = wrongAmong(fieldsOf(type), payload))
        return wrong;
    // Only the committee's own vote makes a rulebook more than provisional.
    const bool isAdoption = type == RecordType::RulebookAdopted;
    if (isAdoption && !payload.value(QStringLiteral("provisional")).toBool() &&
        !payload.contains(QStringLiteral("motion")))
        return QStringLiteral("motion");
    return std::nullopt;
}

Naming namingOf(RecordType type)
{
    for (const Field &field : fieldsOf(type))
        if (QLatin1String(field.name) == QLatin1String("motion"))
            return field.needed == Needed::Always ? Naming::Always : Naming::Sometimes;
    return Naming::Never;
}

} // namespace rosette

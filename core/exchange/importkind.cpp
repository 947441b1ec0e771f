// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importkind.h"

#include "core/base/text.h"

namespace rosette {

namespace {

constexpr const char *emailSpellings =
    "email address|email|e mail|e mail address|username|your email address|"
    "*your email*";

constexpr std::array<TargetField, 6> seatFields{{
    {"name", QT_TRANSLATE_NOOP("Rosette", "name"), true, false, nullptr,
        "name|full name|person|member|seat holder"},
    {"email", QT_TRANSLATE_NOOP("Rosette", "e-mail address"), false, false, nullptr, emailSpellings},
    {"role", QT_TRANSLATE_NOOP("Rosette", "role"), false, false, nullptr, "role|position|office"},
    {"voting", QT_TRANSLATE_NOOP("Rosette", "voting"), false, false, nullptr,
        "voting|voting member|votes|has vote|has a vote"},
    {"from", QT_TRANSLATE_NOOP("Rosette", "first day"), true, false, nullptr,
        "from|since|start|start date|first day|term starts"},
    {"to", QT_TRANSLATE_NOOP("Rosette", "last day"), false, false, nullptr,
        "to|until|end|end date|last day|term ends"},
}};

constexpr std::array<TargetField, 6> milestoneFields{{
    {"event", QT_TRANSLATE_NOOP("Rosette", "event"), true, false, nullptr,
        "event|milestone|title|step|what|stage"},
    {"kind", QT_TRANSLATE_NOOP("Rosette", "kind"), false, false, nullptr, "kind|milestone kind"},
    {"date", QT_TRANSLATE_NOOP("Rosette", "date"), true, false, nullptr, "date|day|when|on"},
    {"time", QT_TRANSLATE_NOOP("Rosette", "time"), false, false, nullptr, "time|time of day|at"},
    {"source", QT_TRANSLATE_NOOP("Rosette", "source"), false, false, nullptr, "source|sources|url|link"},
    {"notes", QT_TRANSLATE_NOOP("Rosette", "notes"), false, false, nullptr,
        "notes|note|comment|comments|remarks"},
}};

constexpr std::array<TargetField, 13> candidacyFields{{
    {"candidate", QT_TRANSLATE_NOOP("Rosette", "candidate"), true, false, "family-name",
        "candidate|candidate name|name of candidate|name as on the ballot paper|ballot name|name|full name|"
        "person name|nominee"},
    {"given-name", QT_TRANSLATE_NOOP("Rosette", "first name"), false, false, nullptr,
        "first name|given name|forename|forenames"},
    {"family-name", QT_TRANSLATE_NOOP("Rosette", "last name"), false, false, nullptr,
        "last name|surname|family name"},
    {"email", QT_TRANSLATE_NOOP("Rosette", "e-mail address"), false, false, nullptr, emailSpellings},
    {"slate", QT_TRANSLATE_NOOP("Rosette", "slate"), false, false, nullptr,
        "slate own|slate|slate name|own slate|list|party name|party"},
    {"slate-place", QT_TRANSLATE_NOOP("Rosette", "place on the slate"), false, false, nullptr,
        "slate place|slate position|place on slate|position on slate|list position|party list position"},
    {"other-endorsements", QT_TRANSLATE_NOOP("Rosette", "other endorsements"), false, false, nullptr,
        "other endorsements|endorsements|endorsed by|also endorsed by|also supported by"},
    {"nominations", QT_TRANSLATE_NOOP("Rosette", "nominations"), false, false, nullptr,
        "clp noms final|clp nominations final|clp nominations|nominations final|final "
        "nominations|nominations|"
        "noms final|noms|branch nominations|number of nominations"},
    {"nominations-dated", QT_TRANSLATE_NOOP("Rosette", "nominations on a date"), false, true, nullptr,
        "clp noms 2*|clp nominations 2*|nominations 2*|noms 2*"},
    {"on-ballot", QT_TRANSLATE_NOOP("Rosette", "on the ballot paper"), false, false, nullptr,
        "on ballot|on the ballot|on ballot paper|on the ballot paper"},
    {"elected", QT_TRANSLATE_NOOP("Rosette", "elected"), false, false, nullptr, "elected|was elected"},
    {"source", QT_TRANSLATE_NOOP("Rosette", "source"), false, false, nullptr, "source|sources"},
    {"notes", QT_TRANSLATE_NOOP("Rosette", "notes"), false, false, nullptr,
        "notes|note|comment|comments|remarks"},
}};

constexpr std::array<TargetField, 18> applicationFields{{
    {"timestamp", QT_TRANSLATE_NOOP("Rosette", "time of receipt"), false, false, nullptr,
        "timestamp|submitted at|submission date|date submitted|completion time|received at|received"},
    {"email", QT_TRANSLATE_NOOP("Rosette", "e-mail address"), false, false, nullptr, emailSpellings},
    {"name", QT_TRANSLATE_NOOP("Rosette", "name"), true, false, "family-name",
        "your name|full name|your full name|name|candidate|candidate name|name of candidate|"
        "name as on the ballot paper|what is your name|*name * ballot paper*|*your full name*|*your name*"},
    {"given-name", QT_TRANSLATE_NOOP("Rosette", "first name"), false, false, nullptr,
        "first name|given name|forename|forenames"},
    {"family-name", QT_TRANSLATE_NOOP("Rosette", "last name"), false, false, nullptr,
        "last name|surname|family name"},
    {"statement", QT_TRANSLATE_NOOP("Rosette", "statement"), false, false, nullptr,
        "statement|your statement|candidate statement|personal statement|supporting statement|"
        "why do you want our support|why are you asking for our support|*why * our support*|"
        "*why * endorsement*|*statement*"},
    {"summary", QT_TRANSLATE_NOOP("Rosette", "short statement for the guide"), false, false, nullptr,
        "short statement|summary|guide statement|statement for the guide|short statement for the guide|"
        "*short statement*|*statement for the guide*|*statement for our guide*|"
        "*statement for the ballot guide*|*text for the guide*|*summary*"},
    {"pledges", QT_TRANSLATE_NOOP("Rosette", "pledges"), false, true, nullptr,
        "pledges|pledge|your pledges|*pledges*|*what * you pledge*|*what * you promise*"},
    {"asks", QT_TRANSLATE_NOOP("Rosette", "help asked for"), false, false, nullptr,
        "asks|help|what help do you want from us|*what help*|*help * from us*|*ask of us*|*ask from us*"},
    {"has-joined", QT_TRANSLATE_NOOP("Rosette", "has joined"), false, false, nullptr,
        "has joined|joined|have you joined|*have you joined*|*are you already a member*"},
    {"organisations", QT_TRANSLATE_NOOP("Rosette", "other organisations"), false, true, nullptr,
        "organisations|organizations|other organisations|other organizations|"
        "which other organisations are you a member of|*other organisations * member*|"
        "*other organizations * member*|*member of * other organi*|*organisations you belong to*"},
    {"longstanding", QT_TRANSLATE_NOOP("Rosette", "longstanding member"), false, false, nullptr,
        "longstanding member|longstanding|long standing member|*longstanding member*|*long standing member*"},
    {"asks-for", QT_TRANSLATE_NOOP("Rosette", "kind of endorsement"), false, false, nullptr,
        "kind of endorsement|kind of support|*kind of endorsement*|*kind of support*"},
    {"consent-named", QT_TRANSLATE_NOOP("Rosette", "consent to be named"), false, false, nullptr,
        "consent to be named|consent named|*consent * be named*|*agree * be named*|*be named*|"
        "*publish your name*|*use your name*|*name * support list*"},
    {"consent-statement", QT_TRANSLATE_NOOP("Rosette", "consent to use the statement"), false, false, nullptr,
        "consent to use statement|consent statement|*use your statement*|*use my statement*|"
        "*use the statement*|*publish your statement*|*publish my statement*|*consent * statement*|"
        "*agree * statement*"},
    {"consent-photo", QT_TRANSLATE_NOOP("Rosette", "consent to use the photo"), false, false, nullptr,
        "consent to use photo|consent photo|*use your photo*|*use my photo*|*use the photo*|"
        "*publish your photo*|*publish my photo*|*consent * photo*|*agree * photo*"},
    {"photo", QT_TRANSLATE_NOOP("Rosette", "photo"), false, false, nullptr,
        "photo|photo link|link to photo|link to your photo|*link * photo*|*upload * photo*|your photo|"
        "photograph"},
    {"ignore", QT_TRANSLATE_NOOP("Rosette", "not used"), false, true, nullptr, "score"},
}};

} // namespace

QString headerKey(const QString &header)
{
    QString key;
    for (const QChar unit : folded(header)) {
        if (unit.isLetterOrNumber())
            key += unit;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed();
}

std::span<const TargetField> targetFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Seats:
        return seatFields;
    case ImportKind::Milestones:
        return milestoneFields;
    case ImportKind::Candidacies:
        return candidacyFields;
    case ImportKind::Applications:
        return applicationFields;
    }
    Q_UNREACHABLE();
}

const TargetField *findField(ImportKind kind, const QString &key)
{
    for (const TargetField &field : targetFields(kind))
        if (key == QLatin1String(field.key))
            return &field;
    return nullptr;
}

} // namespace rosette

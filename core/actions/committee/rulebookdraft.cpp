// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/rulebookdraft.h"

#include "core/base/translate.h"
#include "core/criteria/rulebookjson.h"
#include "core/storage/committeestore.h"

#include <QJsonDocument>

namespace rosette {

namespace {

const QString settingKey = QStringLiteral("rulebook-draft");

Result<std::optional<Rulebook>> storedDraft(Database &database)
{
    const Result<std::optional<QString>> text = CommitteeStore(database).setting(settingKey);
    if (!text)
        return text.error();
    if (!*text || (*text)->isEmpty())
        return std::optional<Rulebook>();
    const Result<Rulebook> draft = rulebookFromJson(QJsonDocument::fromJson((*text)->toUtf8()).object());
    if (!draft)
        return draft.error();
    return std::optional<Rulebook>(*draft);
}

Result<void> store(UnitOfWork &unit, const QString &text)
{
    unit.touched(Entity::Rulebook, ChangeKind::Updated);
    return CommitteeStore(unit.database()).setSetting(settingKey, text);
}

} // namespace

Result<std::optional<Rulebook>> rulebookDraft(Workspace &workspace)
{
    return storedDraft(workspace.database());
}

Result<void> keepRulebookDraft(
    Workspace &workspace, const Rulebook &draft, const std::optional<Rulebook> &former)
{
    if (const Result<Seat> officer = workspace.requireOfficer(Tr::tr("draft a rulebook")); !officer)
        return officer.error();
    if (Result<void> sound = checkRulebook(draft); !sound)
        return sound;
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        const Result<std::optional<Rulebook>> stored = storedDraft(unit.database());
        if (!stored)
            return stored.error();
        if (*stored != former)
            return Error{ErrorCode::Conflict,
                Tr::tr("Somebody else has changed the draft of the rulebook since."), {}};
        return store(
            unit, QString::fromUtf8(QJsonDocument(rulebookToJson(draft)).toJson(QJsonDocument::Compact)));
    });
}

Result<void> discardRulebookDraft(Workspace &workspace)
{
    if (const Result<Seat> officer = workspace.requireOfficer(Tr::tr("draft a rulebook")); !officer)
        return officer.error();
    return workspace.write([](UnitOfWork &unit) { return store(unit, QString()); });
}

} // namespace rosette

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

Result<void> store(Workspace &workspace, const QString &text)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("draft a rulebook"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        unit.touched(Entity::Rulebook, ChangeKind::Updated);
        return CommitteeStore(unit.database()).setSetting(settingKey, text);
    });
}

} // namespace

Result<std::optional<Rulebook>> rulebookDraft(Workspace &workspace)
{
    const Result<std::optional<QString>> text = CommitteeStore(workspace.database()).setting(settingKey);
    if (!text)
        return text.error();
    if (!*text || (*text)->isEmpty())
        return std::optional<Rulebook>();
    const Result<Rulebook> draft = rulebookFromJson(QJsonDocument::fromJson((*text)->toUtf8()).object());
    if (!draft)
        return draft.error();
    return std::optional<Rulebook>(*draft);
}

Result<void> keepRulebookDraft(Workspace &workspace, const Rulebook &draft)
{
    if (Result<void> sound = checkRulebook(draft); !sound)
        return sound;
    return store(
        workspace, QString::fromUtf8(QJsonDocument(rulebookToJson(draft)).toJson(QJsonDocument::Compact)));
}

Result<void> discardRulebookDraft(Workspace &workspace)
{
    return store(workspace, QString());
}

} // namespace rosette

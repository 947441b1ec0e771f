// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/rulebookdraft.h"

#include "core/audit/contenthash.h"
#include "core/base/translate.h"
#include "core/criteria/rulebookjson.h"
#include "core/storage/committeestore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"

#include <QJsonDocument>

#include <algorithm>

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

/// What the committee votes on, or has carried and not put in force yet, stays as it was put.
Result<void> checkNotVotedOn(Database &database, const std::optional<Rulebook> &draft)
{
    if (!draft)
        return {};
    const QByteArray hash = rulebookHash(*draft);
    const Result<std::vector<Motion>> motions = MotionStore(database).all();
    if (!motions)
        return motions.error();
    const Result<std::vector<Rulebook>> adopted = RulebookStore(database).all();
    if (!adopted)
        return adopted.error();
    const bool isAdopted = std::any_of(adopted->begin(), adopted->end(),
        [&](const Rulebook &rulebook) { return !rulebook.provisional && rulebookHash(rulebook) == hash; });
    for (const Motion &motion : *motions) {
        const bool isLive =
            motion.state == MotionState::Open || (motion.state == MotionState::Carried && !isAdopted);
        if (isLive && motion.rulebookHash == hash)
            return Error{ErrorCode::Conflict,
                Tr::tr("Motion %1 is about this draft of the rulebook, so it stays as it was put.")
                    .arg(motion.number),
                {}};
    }
    return {};
}

Result<void> store(UnitOfWork &unit, const QString &text)
{
    unit.touched(Entity::Rulebook, ChangeKind::Updated);
    return CommitteeStore(unit.database()).setSetting(settingKey, text);
}

} // namespace

Result<std::optional<Rulebook>> rulebookDraftIn(Database &database)
{
    return storedDraft(database);
}

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
        if (Result<void> free = checkNotVotedOn(unit.database(), *stored); !free)
            return free;
        return store(
            unit, QString::fromUtf8(QJsonDocument(rulebookToJson(draft)).toJson(QJsonDocument::Compact)));
    });
}

Result<void> dropRulebookDraft(UnitOfWork &unit)
{
    return store(unit, QString());
}

Result<void> discardRulebookDraft(Workspace &workspace)
{
    if (const Result<Seat> officer = workspace.requireOfficer(Tr::tr("draft a rulebook")); !officer)
        return officer.error();
    return workspace.write([](UnitOfWork &unit) -> Result<void> {
        const Result<std::optional<Rulebook>> stored = storedDraft(unit.database());
        if (!stored)
            return stored.error();
        if (Result<void> free = checkNotVotedOn(unit.database(), *stored); !free)
            return free;
        return store(unit, QString());
    });
}

} // namespace rosette

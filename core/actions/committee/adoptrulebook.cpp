// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/adoptrulebook.h"

#include "core/audit/contenthash.h"
#include "core/base/translate.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"

namespace rosette {

namespace {

/// Adopted for good only by a carried motion of kind Rulebook.
Result<void> checkAdoption(UnitOfWork &unit, const AdoptRulebook &input)
{
    if (!input.motion) {
        if (input.rulebook.provisional)
            return {};
        return Error{ErrorCode::CheckFailed,
            Tr::tr("A rulebook that is not provisional needs the motion that adopted it."), {}};
    }
    const Result<std::optional<Motion>> motion = MotionStore(unit.database()).find(*input.motion);
    if (!motion)
        return motion.error();
    if (!*motion || (*motion)->kind != MotionKind::Rulebook || (*motion)->state != MotionState::Carried)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("The rulebook can be adopted only by a motion on the rulebook that was carried."), {}};
    return {};
}

QJsonObject payloadOf(const Rulebook &rulebook, const std::optional<MotionId> &motion)
{
    QJsonObject payload{{QStringLiteral("rulebook"), rulebook.id.toString()},
        {QStringLiteral("version"), rulebook.version}, {QStringLiteral("provisional"), rulebook.provisional},
        {QStringLiteral("rule"), QString::fromLatin1(ruleHash(rulebook.majority).toHex())}};
    if (motion)
        payload.insert(QStringLiteral("motion"), motion->toString());
    return payload;
}

} // namespace

Result<Rulebook> adoptRulebook(Workspace &workspace, const AdoptRulebook &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("adopt a rulebook"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Rulebook> {
        if (const Result<void> allowed = checkAdoption(unit, input); !allowed)
            return allowed.error();
        RulebookStore store(unit.database());
        const Result<std::optional<Rulebook>> latest = store.latest();
        if (!latest)
            return latest.error();
        Rulebook rulebook = input.rulebook;
        rulebook.id = RulebookId::create();
        rulebook.version = *latest ? (*latest)->version + 1 : 1;
        rulebook.adopted = civilDateOf(unit.at());
        if (const Result<void> sound = checkRulebook(rulebook); !sound)
            return sound.error();
        if (const Result<void> stored = store.insert(rulebook); !stored)
            return stored.error();
        if (const Result<void> recorded =
                unit.record(RecordType::RulebookAdopted, payloadOf(rulebook, input.motion));
            !recorded)
            return recorded.error();
        unit.touched(Entity::Rulebook, ChangeKind::Added, rulebook.id.toString());
        return rulebook;
    });
}

} // namespace rosette

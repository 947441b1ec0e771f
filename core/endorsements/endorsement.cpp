// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/endorsement.h"

namespace rosette {

namespace {

Error refusal(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, {}};
}

Result<Endorsement> ended(const Endorsement &endorsement, const EndorsementChange &change)
{
    if (!isInForce(endorsement))
        return Error{ErrorCode::Conflict, Tr::tr("This endorsement is no longer in force."), {}};
    Endorsement changed = endorsement;
    changed.history.push_back(change);
    return changed;
}

} // namespace

bool isInForce(const Endorsement &endorsement)
{
    Q_ASSERT(!endorsement.history.empty());
    return endorsement.history.back().status == EndorsementStatus::InForce;
}

Result<void> checkEndorsement(const Endorsement &endorsement, const QDate &today)
{
    const bool joint = endorsement.kind == EndorsementKind::Joint;
    if (joint && endorsement.jointWith.empty())
        return refusal(Tr::tr("A joint endorsement names the organisation it is joint with."));
    if (!joint && !endorsement.jointWith.empty())
        return refusal(Tr::tr("Only a joint endorsement names other organisations."));
    const bool byCommittee = endorsement.route == DecisionRoute::CommitteeVote;
    if (byCommittee && !endorsement.motion)
        return refusal(Tr::tr("An endorsement by the committee names the motion that carried it."));
    if (!byCommittee && endorsement.source.trimmed().isEmpty())
        return refusal(Tr::tr("An endorsement that the committee did not vote on names its public source."));
    if (!byCommittee && endorsement.motion)
        return refusal(Tr::tr("Only an endorsement by the committee names a motion."));
    if (!endorsement.decidedOn.isValid())
        return refusal(Tr::tr("An endorsement names the day on which it was decided."));
    if (endorsement.decidedOn > today)
        return refusal(Tr::tr("The decision is dated %1, which is still to come.")
                           .arg(dateInWords(endorsement.decidedOn)));
    return {};
}

Endorsement endorsementFrom(const Motion &motion, CandidacyId candidacy, const QDateTime &decidedAt)
{
    Q_ASSERT(motion.kind == MotionKind::Endorse && motion.subject);
    Endorsement endorsement{EndorsementId::create(), candidacy};
    endorsement.kind = motion.subject->kind;
    endorsement.jointWith = motion.subject->jointWith;
    endorsement.route = DecisionRoute::CommitteeVote;
    endorsement.motion = motion.id;
    endorsement.decidedOn = civilDateOf(decidedAt);
    endorsement.history = {{EndorsementStatus::InForce, {}, decidedAt}};
    return endorsement;
}

Result<Endorsement> withdrawn(const Endorsement &endorsement, const Reason &reason, const QDateTime &at)
{
    return ended(endorsement, {EndorsementStatus::Withdrawn, reason.toString(), at});
}

Result<Endorsement> declined(const Endorsement &endorsement, const QString &reason, const QDateTime &at)
{
    return ended(endorsement, {EndorsementStatus::Declined, reason, at});
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committeefixture.h"

#include "core/actions/decisions/withdrawmotion.h"
#include "core/actions/letters/releaseoutcomes.h"
#include "core/actions/letters/seeoutcomes.h"
#include "core/storage/candidacystore.h"
#include "core/storage/letterstore.h"
#include "core/storage/personstore.h"

namespace rosette::test {

/// Four who applied: Tom is endorsed, Gareth is not, on Nina there is no motion, Hugh's was taken back.
struct LetterCommittee : CommitteeFixture
{
    void decideAll()
    {
        address(tom, QStringLiteral("tom@example.org"));
        address(gareth, QStringLiteral("gareth@example.org"));
        address(nina, QStringLiteral("not an address"));
        carry(motionOn(tom));
        lose(gareth);
        const Motion takenBack = motionOn(hugh);
        must(withdrawMotion(
            *workspace, WithdrawMotion{takenBack.id, QStringLiteral("Hugh asked us to wait.")}));
    }
    void lose(const Application &application, const std::optional<MotionId> &former = std::nullopt)
    {
        const Motion motion = motionOn(application, former);
        must(vote(motion, QStringLiteral("Bea"), Choice::Against));
        actAs(QStringLiteral("Ada Fox"));
        must(closeMotion(*workspace, CloseMotion{motion.id, {}}));
    }
    void address(const Application &application, const QString &email)
    {
        must(workspace->database().inTransaction([&]() -> Result<void> {
            PersonStore store(workspace->database());
            const Candidacy stands = *must(CandidacyStore(workspace->database()).find(application.candidacy));
            Person person = *must(store.find(stands.person));
            person.email = email;
            return store.update(person);
        }));
    }
    ReleasedOutcomes release()
    {
        clock.set(clock.now().addSecs(3600));
        return must(releaseOutcomes(*workspace, ReleaseOutcomes{contest->id}));
    }
    Letter last(const Application &application)
    {
        return must(LetterStore(workspace->database()).forCandidacy(application.candidacy)).back();
    }
    OutcomeKind outcomeOf(const Application &application)
    {
        for (const CandidateOutcome &one : must(seeOutcomes(workspace->database(), contest->id)).candidates)
            if (one.candidacy.id == application.candidacy)
                return one.outcome.kind;
        qFatal("no outcome");
    }
    QByteArray read(const QString &path) { return must(readFile(path)); }

    Application tom = fitting(QStringLiteral("Tom Ashdown"));
    Application gareth = fitting(QStringLiteral("Gareth Penhallow"));
    Application hugh = fitting(QStringLiteral("Hugh Sallow"));
    Application nina = application(QStringLiteral("Nina Hallworth"));
};

inline QStringList kindsOf(const std::vector<Letter> &letters)
{
    QStringList kinds;
    for (const Letter &letter : letters)
        kinds += keyOf(letterKindKeys, letter.kind);
    return kinds;
}

inline QStringList codesOf(const std::vector<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes += finding.code;
    return codes;
}

} // namespace rosette::test

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/candidates/addcandidacy.h"
#include "core/actions/candidates/submitapplication.h"
#include "core/actions/committee/createcommittee.h"
#include "core/actions/committee/editcommittee.h"
#include "core/actions/committee/importseats.h"
#include "core/actions/contests/addcontest.h"
#include "core/actions/contests/addmilestone.h"
#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/closemotion.h"
#include "core/actions/decisions/openmotion.h"
#include "core/actions/reviews/submitreview.h"
#include "core/base/atomicwrite.h"
#include "core/workspace/lookup.h"
#include "tests/support/must.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace rosette::test {

/// A committee of five voting seats in a real file: Ada Fox (secretary), Idris Okafor (chair), Bea, Cal and
/// Dev, and an observer, on 5 October 2026; with one contest for two places, decided by the committee.
class CommitteeFixture
{
public:
    CommitteeFixture()
    {
        workspace = must(createCommittee(clock, CreateCommittee{path(), QStringLiteral("National Committee"),
                                                    QStringLiteral("Fairfield"), QStringLiteral("Ada Fox")}));
        must(editCommittee(
            *workspace, EditCommittee{{}, {}, QStringLiteral("Promoted by A. Fox, 12 Weir Street.")}));
        write(QStringLiteral("seats.csv"), "name,role,voting,from,to\n"
                                           "Idris Okafor,chair,yes,2026-01-01,\n"
                                           "Bea Castellan,member,yes,2026-01-01,\n"
                                           "Cal Reid,member,yes,2026-01-01,\n"
                                           "Dev Mistry,member,yes,2026-01-01,\n"
                                           "Olu Ward,observer,no,2026-01-01,\n");
        must(importSeats(*workspace, ImportFile{file(QStringLiteral("seats.csv")), {}, {}, false}));
        AddContest contestInput;
        contestInput.slug = QStringLiteral("nec-clp");
        contestInput.body = QStringLiteral("NEC");
        contestInput.title = QStringLiteral("CLP section");
        contestInput.system = ElectoralSystem::BlockVote;
        contestInput.places = 2;
        contest = std::make_unique<Contest>(must(addContest(*workspace, contestInput)));
        must(addMilestone(*workspace, AddMilestone{contest->id, MilestoneKind::BallotsIssued, {},
                                          CivilTime{QDate(2026, 10, 19), std::nullopt, false}, {}}));
    }

    QString path() const { return folder.filePath(QStringLiteral("nc.rosette")); }
    QString file(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) { must(atomicWrite(file(name), bytes)); }

    void actAs(const QString &name)
    {
        workspace->actAs(must(findSeat(workspace->database(), name, clock.today())));
    }

    CandidacyId candidacy(const QString &name)
    {
        actAs(QStringLiteral("Ada Fox"));
        return must(addCandidacy(*workspace, AddCandidacy{contest->id, name, {}, {}})).id;
    }

    /// An application that meets the expectations and gives every consent.
    Application application(const QString &name)
    {
        const CandidacyId standing = candidacy(name);
        ApplicationContent content;
        content.statement = QStringLiteral("I have chaired my branch for six years.");
        content.summary = QStringLiteral("Branch chair and bus driver.");
        content.consents = Consents{true, true, true};
        return must(submitApplication(*workspace,
            SubmitApplication{standing, content, Expectations{true, {}}, EndorsementKind::Supported}));
    }

    Result<Review> review(const Application &about, const QString &who, const QList<Verdict> &verdicts)
    {
        static const char *const keys[] = {
            "economics", "against-racism", "britain-and-europe", "party-democracy", "pluralism"};
        actAs(who);
        std::vector<CriterionVerdict> given;
        for (qsizetype i = 0; i < verdicts.size(); ++i)
            given.push_back(
                CriterionVerdict{Slug::fromStored(QString::fromLatin1(keys[i])), verdicts.at(i), {}});
        return submitReview(*workspace, SubmitReview{about.id, given, {}});
    }

    /// An application that three seats have found to fit.
    Application fitting(const QString &name)
    {
        const Application made = application(name);
        for (const char *who : {"Bea", "Cal", "Dev"})
            must(review(made, QString::fromLatin1(who), QList<Verdict>(5, Verdict::Meets)));
        actAs(QStringLiteral("Ada Fox"));
        return made;
    }

    /// @p former decided on it before, and something is new.
    Motion motionOn(const Application &about, const std::optional<MotionId> &former = std::nullopt)
    {
        actAs(QStringLiteral("Ada Fox"));
        OpenMotion input{about.id};
        input.reconsiders = former;
        if (former)
            input.whatIsNew = QStringLiteral("The candidate has answered our questions.");
        return must(openMotion(*workspace, input));
    }

    Result<Ballot> vote(const Motion &motion, const QString &who, Choice choice)
    {
        actAs(who);
        return castBallot(*workspace, CastBallot{motion.id, choice, {}});
    }

    /// Carried by Ada, Idris and Bea.
    Decision carry(const Motion &motion)
    {
        for (const char *who : {"Ada", "Idris", "Bea"})
            must(vote(motion, QString::fromLatin1(who), Choice::For));
        actAs(QStringLiteral("Ada Fox"));
        return must(closeMotion(*workspace, CloseMotion{motion.id, {}}));
    }

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 10, 5), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Contest> contest;
};

} // namespace rosette::test

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/reviewstory.h"

#include "core/actions/demo/storyfile.h"
#include "core/actions/every.h"
#include "core/actions/load.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/actions/reviews/submitreview.h"

namespace rosette {

namespace {

/// A verdict by the letter of its key on the keyboard: M meets, N does not meet, U not shown.
std::optional<Verdict> verdictOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'M':
        return Verdict::Meets;
    case u'N':
        return Verdict::DoesNotMeet;
    case u'U':
        return Verdict::NotShown;
    }
    return std::nullopt;
}

Result<void> review(
    Stage &stage, const Application &application, const QString &letters, const QString &comment)
{
    const Result<Rulebook> rulebook = rulebookOf(stage.workspace().database(), application);
    if (!rulebook)
        return rulebook.error();
    SubmitReview input{application.id, {}, comment};
    const std::vector<Criterion> &criteria = rulebook->criteriaSet.criteria;
    for (std::size_t index = 0; index < criteria.size(); ++index) {
        const auto verdict = verdictOf(letters.at(static_cast<qsizetype>(index)));
        input.verdicts.push_back(
            CriterionVerdict{criteria[index].key, verdict.value_or(Verdict::NotShown), {}});
    }
    return outcomeOf(submitReview(stage.workspace(), input));
}

Result<Play> reviewFrom(const QStringList &row)
{
    const QString &letters = row.at(4);
    constexpr qsizetype criteria = 5;
    if (letters.size() != criteria)
        return Error{ErrorCode::InvalidInput, Tr::tr("A review has a verdict on each criterion."), letters};
    for (const QChar letter : letters)
        if (!verdictOf(letter))
            return Error{ErrorCode::InvalidInput, Tr::tr("A verdict is M, N or U."), letters};
    return Play([row](Stage &stage) -> Result<void> {
        const Result<Application> application = stage.application(row.at(2), row.at(3));
        if (!application)
            return application.error();
        return review(stage, *application, row.at(4), row.at(5));
    });
}

Result<Play> interestFrom(const QStringList &row)
{
    return Play([row](Stage &stage) -> Result<void> {
        const Result<Application> application = stage.application(row.at(2), row.at(3));
        if (!application)
            return application.error();
        return outcomeOf(declareInterest(stage.workspace(), DeclareInterest{application->id, row.at(4)}));
    });
}

} // namespace

Result<Scenes> reviewStory()
{
    const QStringList common{
        QStringLiteral("at"), QStringLiteral("as"), QStringLiteral("contest"), QStringLiteral("candidate")};
    const QStringList reviews = common + QStringList{QStringLiteral("verdicts"), QStringLiteral("comment")};
    const QStringList interests = common + QStringList{QStringLiteral("reason")};
    Scenes scenes;
    const Result<void> read = every(
        {[&] { return addScenesFromTable(scenes, QStringLiteral("interests.csv"), interests, interestFrom); },
            [&] { return addScenesFromTable(scenes, QStringLiteral("reviews.csv"), reviews, reviewFrom); }});
    if (!read)
        return read.error();
    return scenes;
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/committee/adoptrulebook.h"
#include "core/base/translate.h"
#include "core/storage/rulebookstore.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    std::optional<QString> title;
    std::optional<int> reviewsNeeded;
    std::optional<QString> majority;
    std::optional<MajorityBase> base;
    std::optional<Comparison> comparison;
    std::optional<int> quorum;
    std::optional<TieRule> tie;
    std::optional<RunningTotals> totals;
    std::optional<BallotReasons> reasons;
    QString motion;
};

/// "2/3" as two thirds.
Result<void> readFraction(const QString &text, MajorityRule &rule)
{
    bool validNumerator = false;
    bool validDenominator = false;
    rule.numerator = text.section(u'/', 0, 0).toInt(&validNumerator);
    rule.denominator = text.section(u'/', 1).toInt(&validDenominator);
    if (!validNumerator || !validDenominator)
        return Error{
            ErrorCode::Usage, Tr::tr("--majority: “%1” is not a fraction such as 2/3.").arg(text), {}};
    return {};
}

Result<Rulebook> changed(Rulebook rulebook, const Input &input)
{
    if (input.title) {
        const Result<Name> title = Name::parse(*input.title);
        if (!title)
            return title.error();
        rulebook.title = *title;
    }
    MajorityRule &rule = rulebook.majority;
    if (input.majority)
        if (const Result<void> read = readFraction(*input.majority, rule); !read)
            return read.error();
    rule.base = input.base.value_or(rule.base);
    rule.comparison = input.comparison.value_or(rule.comparison);
    rule.quorum = input.quorum.value_or(rule.quorum);
    rule.tie = input.tie.value_or(rule.tie);
    rulebook.reviewsNeeded = input.reviewsNeeded.value_or(rulebook.reviewsNeeded);
    rulebook.runningTotals = input.totals.value_or(rulebook.runningTotals);
    rulebook.ballotReasons = input.reasons.value_or(rulebook.ballotReasons);
    rulebook.provisional = input.motion.isEmpty();
    return rulebook;
}

Result<Exit> adopt(Context &context, Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    const Result<std::optional<Rulebook>> latest = RulebookStore(database).latest();
    if (!latest)
        return latest.error();
    if (!*latest)
        return Error{ErrorCode::NotFound, Tr::tr("The committee has no rulebook yet."), {}};
    const Result<Rulebook> rulebook = changed(**latest, input);
    if (!rulebook)
        return rulebook.error();
    AdoptRulebook act{*rulebook, std::nullopt};
    if (!input.motion.isEmpty()) {
        const Result<Motion> motion = findMotion(database, input.motion);
        if (!motion)
            return motion.error();
        act.motion = motion->id;
    }
    const Result<Rulebook> adopted = adoptRulebook(workspace, act);
    if (!adopted)
        return adopted.error();
    context.output().say(
        (adopted->provisional
                ? Tr::tr("Version %1 of the rulebook is in force provisionally; contests keep theirs.")
                : Tr::tr("Version %1 of the rulebook is adopted; contests keep theirs."))
            .arg(adopted->version));
    return Exit::Done;
}

} // namespace

void defineRulebookAdopt(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Adds a version of the rulebook: the latest with what is given changed. It is provisional "
                   "unless a carried motion adopts it."))
        .option(input->title, "--title", "TEXT", Tr::tr("What it is called."))
        .option(
            input->reviewsNeeded, "--reviews-needed", "NUMBER", Tr::tr("Reviews that settle a criterion."))
        .option(
            input->majority, "--majority", "N/M", Tr::tr("The fraction that carries a motion, such as 1/2."))
        .choice(input->comparison, "--comparison", comparisonKeys,
            Tr::tr("More than the fraction, or at least it."))
        .choice(input->base, "--base", majorityBaseKeys,
            Tr::tr("Of the committee, of those who cast any ballot, or of the votes for and against."))
        .option(input->quorum, "--quorum", "NUMBER", Tr::tr("How many seats must cast a ballot; 0 for none."))
        .choice(input->tie, "--tie", tieRuleKeys, Tr::tr("Whether a tie falls or the chair decides it."))
        .choice(input->totals, "--running-totals", runningTotalsKeys,
            Tr::tr("What an open motion shows besides who has voted: nothing, the sum, or who voted how."))
        .choice(input->reasons, "--ballot-reasons", ballotReasonsKeys,
            Tr::tr("Whether a ballot comes with a reason."))
        .option(input->motion, "--motion", "MOTION", Tr::tr("The carried motion that adopts it."))
        .example(QStringLiteral("rosette-cli -f nc.rosette rulebook adopt --reviews-needed 2 --tie chair"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return adopt(context, workspace, *input); });
}

} // namespace rosette::cli

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/rulebookoption.h"

#include "core/base/translate.h"

namespace rosette::cli {

namespace {

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

} // namespace

void takeRulebookChanges(CommandForm &form, RulebookChanges &changes)
{
    form.option(changes.title, "--title", "TEXT", Tr::tr("What it is called."))
        .option(
            changes.reviewsNeeded, "--reviews-needed", "NUMBER", Tr::tr("Reviews that settle a criterion."))
        .option(
            changes.majority, "--majority", "N/M", Tr::tr("The fraction that carries a motion, such as 1/2."))
        .choice(changes.comparison, "--comparison", comparisonKeys,
            Tr::tr("More than the fraction, or at least it."))
        .choice(changes.base, "--base", majorityBaseKeys,
            Tr::tr("Of the committee, of those who cast any ballot, or of the votes for and against."))
        .option(
            changes.quorum, "--quorum", "NUMBER", Tr::tr("How many seats must cast a ballot; 0 for none."))
        .choice(changes.tie, "--tie", tieRuleKeys, Tr::tr("Whether a tie falls or the chair decides it."))
        .choice(changes.totals, "--running-totals", runningTotalsKeys,
            Tr::tr("What an open motion shows besides who has voted: nothing, the sum, or who voted how."))
        .choice(changes.reasons, "--ballot-reasons", ballotReasonsKeys,
            Tr::tr("Whether a ballot comes with a reason."));
}

Result<Rulebook> changed(Rulebook rulebook, const RulebookChanges &changes)
{
    if (changes.title) {
        const Result<Name> title = Name::parse(*changes.title);
        if (!title)
            return title.error();
        rulebook.title = *title;
    }
    MajorityRule &rule = rulebook.majority;
    if (changes.majority)
        if (const Result<void> read = readFraction(*changes.majority, rule); !read)
            return read.error();
    rule.base = changes.base.value_or(rule.base);
    rule.comparison = changes.comparison.value_or(rule.comparison);
    rule.quorum = changes.quorum.value_or(rule.quorum);
    rule.tie = changes.tie.value_or(rule.tie);
    rulebook.reviewsNeeded = changes.reviewsNeeded.value_or(rulebook.reviewsNeeded);
    rulebook.runningTotals = changes.totals.value_or(rulebook.runningTotals);
    rulebook.ballotReasons = changes.reasons.value_or(rulebook.ballotReasons);
    return rulebook;
}

} // namespace rosette::cli

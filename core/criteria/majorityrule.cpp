// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/majorityrule.h"

namespace rosette {

namespace {

constexpr int largestDenominator = 1000;

Error refusal(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, {}};
}

QString fraction(int numerator, int denominator)
{
    if (numerator == denominator)
        return Tr::tr("all");
    if (2 * numerator == denominator)
        return Tr::tr("half");
    if (3 * numerator == denominator)
        return Tr::tr("a third");
    if (3 * numerator == 2 * denominator)
        return Tr::tr("two thirds");
    if (4 * numerator == denominator)
        return Tr::tr("a quarter");
    if (4 * numerator == 3 * denominator)
        return Tr::tr("three quarters");
    return Tr::tr("%1/%2").arg(numerator).arg(denominator);
}

QString inWords(MajorityBase base)
{
    switch (base) {
    case MajorityBase::Committee:
        return Tr::tr("the committee");
    case MajorityBase::Present:
        return Tr::tr("the seats that vote");
    case MajorityBase::Cast:
        return Tr::tr("the votes cast");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> checkMajorityRule(const MajorityRule &rule)
{
    if (rule.denominator < 1 || rule.denominator > largestDenominator)
        return refusal(Tr::tr("The majority's fraction is of 1 to %1 parts, not of %2.")
                           .arg(largestDenominator)
                           .arg(rule.denominator));
    if (rule.numerator < 1 || rule.numerator > rule.denominator)
        return refusal(Tr::tr("The majority's fraction %1/%2 is not above 0 and at most 1.")
                           .arg(rule.numerator)
                           .arg(rule.denominator));
    if (rule.comparison == Comparison::MoreThan && rule.numerator == rule.denominator)
        return refusal(Tr::tr("More than all can never vote for; say “at least” instead of “more than”."));
    if (rule.quorum < 0)
        return refusal(Tr::tr("The quorum cannot be negative."));
    if (rule.floor < 0)
        return refusal(Tr::tr("The least number of votes for cannot be negative."));
    return {};
}

QString inWords(const MajorityRule &rule)
{
    const QString part = fraction(rule.numerator, rule.denominator);
    switch (rule.comparison) {
    case Comparison::MoreThan:
        return Tr::tr("More than %1 of %2").arg(part, inWords(rule.base));
    case Comparison::AtLeast:
        if (rule.numerator == rule.denominator)
            return Tr::tr("All of %1").arg(inWords(rule.base));
        return Tr::tr("At least %1 of %2").arg(part, inWords(rule.base));
    }
    Q_UNREACHABLE();
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guides/guidecheck.h"

#include "core/base/translate.h"
#include "core/guides/namescripts.h"

namespace rosette {

namespace {

using Findings = std::vector<Finding>;

void checkWhole(const Guide &guide, Findings &findings)
{
    if (guide.cards.empty())
        findings.push_back({Severity::Blocker, QStringLiteral("nobody-endorsed"), {},
            Tr::tr("Nobody is endorsed in this contest, so the guide has nobody to show."), {}});
    if (guide.imprint.trimmed().isEmpty())
        findings.push_back({guide.isDraft ? Severity::Warning : Severity::Blocker,
            QStringLiteral("no-imprint"), {}, Tr::tr("The guide has no imprint."),
            Tr::tr("Say who promotes it, on whose behalf and at which address.")});
    if (guide.cards.size() > static_cast<size_t>(guide.places))
        findings.push_back({Severity::Note, QStringLiteral("more-cards-than-places"), {},
            Tr::tr("The guide shows %1 candidates for %2 places.").arg(guide.cards.size()).arg(guide.places),
            {}});
}

void checkName(const GuideCard &card, Findings &findings)
{
    if (mixesScripts(card.name))
        findings.push_back({Severity::Warning, QStringLiteral("mixed-script-name"), card.candidacy.toString(),
            Tr::tr("The name %1 mixes letters of different scripts that look alike.").arg(card.name),
            Tr::tr("Type the name again as it stands on the ballot paper.")});
}

void checkStatement(const GuideCard &card, Findings &findings)
{
    const QString subject = card.candidacy.toString();
    if (card.statementWithheld)
        findings.push_back({Severity::Note, QStringLiteral("statement-withheld"), subject,
            Tr::tr("%1 has not agreed that the statement is printed, so the guide leaves it out.")
                .arg(card.name),
            {}});
    else if (card.statement.isEmpty())
        findings.push_back({Severity::Warning, QStringLiteral("no-statement"), subject,
            Tr::tr("There is no statement of %1.").arg(card.name),
            Tr::tr("Ask for two or three sentences, and for consent to print them.")});
    if (card.statementShortened)
        findings.push_back({Severity::Note, QStringLiteral("statement-shortened"), subject,
            Tr::tr("The guide prints only the first words of the statement of %1.").arg(card.name),
            Tr::tr("Ask for a summary of two or three sentences.")});
}

void checkPhoto(const GuideCard &card, Findings &findings)
{
    if (!card.photo)
        return;
    const QString subject = card.candidacy.toString();
    if (!card.photo->isPrintable()) {
        findings.push_back({Severity::Warning, QStringLiteral("unreadable-photo"), subject,
            Tr::tr("The photo of %1 is not a JPEG that can be printed, so the guide leaves it out.")
                .arg(card.name),
            Tr::tr("Save it again as a JPEG.")});
        return;
    }
    if (card.photo->altText.trimmed().isEmpty())
        findings.push_back({Severity::Warning, QStringLiteral("no-alt-text"), subject,
            Tr::tr("The photo of %1 has no description, which screen readers need.").arg(card.name),
            Tr::tr("Describe it in one sentence.")});
    if (card.photo->isTurned)
        findings.push_back({Severity::Warning, QStringLiteral("photo-turned"), subject,
            Tr::tr("The photo of %1 would be printed turned, as the camera stored it.").arg(card.name),
            Tr::tr("Turn it upright in a picture program and save it again.")});
    if (card.photo->jpeg.size() > largePhotoBytes)
        findings.push_back({Severity::Note, QStringLiteral("large-photo"), subject,
            Tr::tr("The photo of %1 makes the guide %2 kilobytes larger.")
                .arg(card.name, QString::number(card.photo->jpeg.size() / 1000)),
            Tr::tr("Scale it to about 400 pixels across.")});
}

} // namespace

std::vector<Finding> checkGuide(const Guide &guide)
{
    Findings findings;
    checkWhole(guide, findings);
    for (const GuideCard &card : guide.cards) {
        checkName(card, findings);
        checkStatement(card, findings);
        checkPhoto(card, findings);
    }
    return findings;
}

} // namespace rosette

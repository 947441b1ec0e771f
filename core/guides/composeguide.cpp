// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guides/composeguide.h"

#include "core/base/translate.h"
#include "core/guides/guidedates.h"
#include "core/guides/jpeg.h"
#include "core/typeset/picture.h"

#include <QRegularExpression>

#include <algorithm>

namespace rosette {

namespace {

/// Characters of a statement that stands in for a missing summary: about five printed lines.
constexpr qsizetype statementLimit = 420;
/// A shortened statement ends with a sentence if that leaves at least so many characters.
constexpr qsizetype shortestExcerpt = 160;

/// One paragraph a line: white space collapsed, empty lines dropped.
QString tidied(const QString &text)
{
    QStringList paragraphs;
    for (const QString &line : text.split(u'\n'))
        if (const QString paragraph = line.simplified(); !paragraph.isEmpty())
            paragraphs += paragraph;
    return paragraphs.join(u'\n');
}

QString firstWords(const QString &text)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?][\"'”’)]*(?=\\s)"));
    const QString start = text.left(statementLimit);
    qsizetype end = -1;
    for (auto matches = sentenceEnd.globalMatch(start); matches.hasNext();)
        end = matches.next().capturedEnd();
    if (end >= shortestExcerpt)
        return start.left(end);
    const qsizetype space = start.lastIndexOf(u' ');
    return start.left(space > 0 ? space : statementLimit - 1).trimmed() + QChar(u'…');
}

const CandidateMaterial *materialOf(const GuideMaterial &material, const CandidacyId &candidacy)
{
    for (const CandidateMaterial &candidate : material.candidates)
        if (candidate.candidacy == candidacy)
            return &candidate;
    return nullptr;
}

GuidePhoto printedPhoto(const Photo &photo)
{
    const std::optional<typeset::Image> image = typeset::Image::fromJpeg(photo.jpeg);
    GuidePhoto printed{.jpeg = withoutJpegMetadata(photo.jpeg), .altText = photo.altText.simplified()};
    if (image) {
        printed.pixelWidth = image->pixelWidth();
        printed.pixelHeight = image->pixelHeight();
        printed.isTurned = jpegOrientation(photo.jpeg) != 1;
    }
    return printed;
}

void addMaterial(const CandidateMaterial &candidate, GuideCard &card)
{
    if (!candidate.content)
        return;
    const ApplicationContent &content = *candidate.content;
    const PrintedStatement statement = printedStatement(content);
    if (content.consents.toUseStatement) {
        card.statement = statement.text;
        card.statementShortened = statement.isShortened;
        card.statementLanguage = candidate.statementLanguage;
        for (const Pledge &pledge : content.pledges)
            if (const QString wording = pledge.wording.simplified(); !wording.isEmpty())
                card.pledges += wording;
    } else {
        card.statementWithheld = !statement.text.isEmpty();
    }
    if (content.consents.toUsePhoto && candidate.photo && !candidate.photo->jpeg.isEmpty())
        card.photo = printedPhoto(*candidate.photo);
}

std::vector<GuideCard> composeCards(const GuideMaterial &material)
{
    std::vector<GuideCard> cards;
    for (const SupportListEntry &entry : material.list ? material.list->entries : material.draftEntries) {
        GuideCard card{.candidacy = entry.candidacy,
            .name = entry.ballotName.toString(),
            .kind = entry.kind,
            .jointWith = entry.jointWith};
        if (const CandidateMaterial *candidate = materialOf(material, entry.candidacy))
            addMaterial(*candidate, card);
        cards.push_back(std::move(card));
    }
    return cards;
}

/// Numbers the cards that @p preferences names and puts them first, in that order.
void orderByPreference(std::vector<GuideCard> &cards, const std::vector<CandidacyId> &preferences)
{
    int next = 1;
    for (const CandidacyId &preferred : preferences)
        for (GuideCard &card : cards)
            if (card.candidacy == preferred && !card.preference)
                card.preference = next++;
    std::stable_sort(cards.begin(), cards.end(), [next](const GuideCard &left, const GuideCard &right) {
        return left.preference.value_or(next) < right.preference.value_or(next);
    });
}

bool anyPreferred(const std::vector<GuideCard> &cards)
{
    return std::any_of(cards.begin(), cards.end(), [](const GuideCard &card) { return card.preference; });
}

BallotMark markFor(ElectoralSystem system, bool isOrdered)
{
    switch (system) {
    case ElectoralSystem::FirstPastThePost:
    case ElectoralSystem::BlockVote:
    case ElectoralSystem::ElectoralCollege:
        return BallotMark::Cross;
    case ElectoralSystem::SingleTransferableVote:
    case ElectoralSystem::AlternativeVote:
        break;
    }
    return isOrdered ? BallotMark::Number : BallotMark::None;
}

QString invitation(const Guide &guide)
{
    if (guide.cards.empty())
        return {};
    const bool several = guide.cards.size() > 1;
    switch (guide.mark) {
    case BallotMark::Number:
        return (several ? Tr::tr("%1 recommends this order.")
                        : Tr::tr("%1 asks for your first preference for this candidate."))
            .arg(guide.grouping);
    case BallotMark::Cross:
        return (several ? Tr::tr("%1 asks for your cross against each of these names.")
                        : Tr::tr("%1 asks for your cross against this name."))
            .arg(guide.grouping);
    case BallotMark::None:
        break;
    }
    if (!several)
        return Tr::tr("%1 supports this candidate.").arg(guide.grouping);
    return Tr::tr("%1 supports these candidates, and leaves their order to you.").arg(guide.grouping);
}

std::vector<GuideNote> composeNotes(const GuideMaterial &material)
{
    if (!material.list || !material.list->correction)
        return {};
    const Correction &correction = *material.list->correction;
    const int replaced = material.replacedList ? material.replacedList->number : material.list->number - 1;
    const QString lead = material.replacedList ? Tr::tr("This list replaces list %1 of %2.")
                                                     .arg(replaced)
                                                     .arg(dateInWords(material.replacedList->publishedOn))
                                               : Tr::tr("This list replaces list %1.").arg(replaced);
    return {{lead,
        correction.whatChanged.toString().simplified() + u' ' + correction.why.toString().simplified()}};
}

std::vector<KeyDate> composeDates(const GuideMaterial &material)
{
    std::vector<Milestone> shown;
    if (!material.shownDates)
        shown = membersMilestones(material.milestones);
    else
        for (const MilestoneId &wanted : *material.shownDates)
            std::copy_if(material.milestones.begin(), material.milestones.end(), std::back_inserter(shown),
                [&wanted](const Milestone &milestone) { return milestone.id == wanted; });
    std::vector<KeyDate> dates;
    std::transform(shown.begin(), shown.end(), std::back_inserter(dates), keyDate);
    return dates;
}

void stamp(const GuideMaterial &material, Guide &guide)
{
    guide.isDraft = !material.list;
    guide.date = material.draftDate;
    QString id = material.contest.id.toString();
    if (material.list) {
        guide.listNumber = material.list->number;
        guide.fingerprint = fingerprint(material.list->hash);
        guide.date = material.list->publishedOn;
        id = material.list->id.toString();
    }
    guide.identifier = QStringLiteral("urn:uuid:") + id;
}

/// English wants "the NEC" and "the Policy forum", but "Young Labour".
QString withArticle(const QString &body)
{
    static const QRegularExpression wantsArticle(
        QStringLiteral("\\b(?:committee|forum|executive|council|board|panel|conference|assembly)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const bool isAcronym = body.size() > 1 && body == body.toUpper() && body != body.toLower();
    return isAcronym || wantsArticle.match(body).hasMatch() ? Tr::tr("the %1").arg(body) : body;
}

} // namespace

QString guideTitle(const QString &body, const QString &contest)
{
    return Tr::tr("Your ballot for %1, %2").arg(withArticle(body), contest);
}

PrintedStatement printedStatement(const ApplicationContent &content)
{
    if (const QString summary = tidied(content.summary); !summary.isEmpty())
        return {summary};
    const QString statement = tidied(content.statement);
    if (statement.size() <= statementLimit)
        return {statement};
    return {firstWords(statement), true};
}

Guide composeGuide(const GuideMaterial &material)
{
    const Contest &contest = material.contest;
    Guide guide;
    guide.language = material.language;
    guide.grouping = material.committee.grouping.toString();
    guide.title = guideTitle(material.body.name.toString(), contest.title.toString());
    guide.system = contest.system;
    guide.places = contest.places;
    guide.instructions = votingInstructions(contest.system, contest.places);
    guide.dates = composeDates(material);
    guide.notes = composeNotes(material);
    guide.cards = composeCards(material);
    if (material.ordering == OrderingPolicy::PreferenceOrder && isPreferential(contest.system))
        orderByPreference(guide.cards, material.preferences);
    guide.mark = markFor(contest.system, anyPreferred(guide.cards));
    guide.invitation = invitation(guide);
    guide.imprint = material.committee.imprint.simplified();
    stamp(material, guide);
    return guide;
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guides/composeguide.h"

#include <QFile>

/// A contest of the invented grouping Fairfield, for tests of guides: three endorsed candidates with all that
/// a guide can show. Tests change what they are about.
namespace rosette::test {

inline QByteArray portrait(const QString &slug)
{
    QFile file(QStringLiteral(ROSETTE_SOURCE_DIR "/resources/demo/photos/%1.jpg").arg(slug));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct InventedCandidate
{
    QString name;
    EndorsementKind kind = EndorsementKind::Supported;
    QStringList jointWith = {};
    QString summary = {};
    QStringList pledges = {};
    QString altText = {};
};

inline std::vector<InventedCandidate> inventedCandidates()
{
    return {{QStringLiteral("Gareth Penhallow"), EndorsementKind::Own, {},
                QStringLiteral("Bus driver, branch secretary and school governor from Calder Vale. Gareth "
                               "wants an executive that publishes what it decides, and why."),
                {QStringLiteral("Open minutes"), QStringLiteral("Pay restored"),
                    QStringLiteral("Every home warm by 2034")},
                QStringLiteral("Gareth Penhallow, a man with short dark hair, in a grey-blue jumper.")},
        {QStringLiteral("Bryony Tate"), EndorsementKind::Joint, {QStringLiteral("Union Line")},
            QStringLiteral("A care worker and steward. Bryony built a branch from nine members to two "
                           "hundred, and has listened to most of them."),
            {QStringLiteral("Fair pay in care"), QStringLiteral("One member, one say"),
                QStringLiteral("Sectoral bargaining")},
            QStringLiteral("Bryony Tate, a woman with a brown bob, in a wine-red top.")},
        {QStringLiteral("Tom Ashdown"), EndorsementKind::Supported, {},
            QStringLiteral(
                "A teacher who has chaired policy days in three regions. Tom speaks for close ties "
                "with Europe and for argument without rancour."),
            {QStringLiteral("Single market access"), QStringLiteral("Open debate"),
                QStringLiteral("Council budgets freed")},
            QStringLiteral("Tom Ashdown, a man with swept dark hair, in a blue jumper.")}};
}

/// The same id for the same number in every run, so that bytes can be compared.
template <typename Id>
Id fixedId(int number)
{
    return Id::fromStored(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0')));
}

inline Milestone milestone(MilestoneKind kind, const QString &title, const CivilTime &when, int number)
{
    return Milestone{.id = fixedId<MilestoneId>(100 + number),
        .contest = fixedId<ContestId>(1),
        .slug = Slug::fromStored(QStringLiteral("step-%1").arg(number)),
        .kind = kind,
        .title = Name::fromStored(title),
        .history = {MilestoneDate{DateStatus::Announced, when, {}, {}}},
        .notes = {}};
}

inline std::vector<Milestone> inventedTimetable()
{
    return {milestone(MilestoneKind::NominationsOpen, QStringLiteral("Nominations open"),
                {QDate(2026, 7, 13), {}}, 1),
        milestone(MilestoneKind::CommitteeDecides, QStringLiteral("Committee decides"),
            {QDate(2026, 10, 11), QTime(18, 0)}, 2),
        milestone(MilestoneKind::BallotsIssued, QStringLiteral("Ballot papers issued"),
            {QDate(2026, 10, 19), {}}, 3),
        milestone(MilestoneKind::BallotCloses, QStringLiteral("Ballot closes"),
            {QDate(2026, 11, 12), QTime(12, 0)}, 4),
        milestone(MilestoneKind::Other, QStringLiteral("No ballot e-mail? Ask again by"),
            {QDate(2026, 11, 5), {}}, 5),
        milestone(MilestoneKind::Results, QStringLiteral("Results"), {QDate(2026, 11, 13), {}}, 6)};
}

inline void addCandidate(GuideMaterial &material, const InventedCandidate &candidate)
{
    const auto id = fixedId<CandidacyId>(static_cast<int>(material.candidates.size()) + 1);
    const Name name = Name::fromStored(candidate.name);
    material.draftEntries.push_back({id, name, candidate.kind, candidate.jointWith});

    ApplicationContent content;
    content.summary = candidate.summary;
    for (const QString &pledge : candidate.pledges)
        content.pledges.push_back({pledge, QDate(2026, 9, 1)});
    content.consents = {.toBeNamed = true, .toUseStatement = true, .toUsePhoto = true};
    CandidateMaterial known{.candidacy = id, .content = content, .statementLanguage = {}, .photo = {}};
    if (const QByteArray jpeg = portrait(slugged(candidate.name)); !jpeg.isEmpty())
        known.photo = Photo{.candidacy = id, .jpeg = jpeg, .altText = candidate.altText};
    material.candidates.push_back(std::move(known));
}

/// A draft of the guide for the NEC, CLP section: STV, nine places, no order of preference.
inline GuideMaterial inventedMaterial()
{
    GuideMaterial material{
        .committee = {.name = Name::fromStored(QStringLiteral("National Committee")),
            .grouping = Name::fromStored(QStringLiteral("Fairfield")),
            .imprint = QStringLiteral(
                "Promoted by A. Fox on behalf of Fairfield, both at 12 Weir Street, Calder Vale CV1 2AA.")},
        .body = {fixedId<BodyId>(1), Name::fromStored(QStringLiteral("NEC"))},
        .contest = {.id = fixedId<ContestId>(1),
            .slug = Slug::fromStored(QStringLiteral("nec-2026-clp")),
            .body = fixedId<BodyId>(1),
            .title = Name::fromStored(QStringLiteral("CLP section")),
            .system = ElectoralSystem::SingleTransferableVote,
            .places = 9,
            .electorate = {},
            .nominationThreshold = {},
            .reserved = {},
            .rulebook = fixedId<RulebookId>(1)},
        .milestones = inventedTimetable(),
        .draftDate = QDate(2026, 10, 7)};
    for (const InventedCandidate &candidate : inventedCandidates())
        addCandidate(material, candidate);
    return material;
}

/// Publishes what is a draft in @p material, as list @p number.
inline SupportList publish(GuideMaterial &material, int number = 1)
{
    SupportList list{.id = fixedId<SupportListId>(number),
        .contest = material.contest.id,
        .number = number,
        .publishedOn = QDate(2026, 10, 18 + number),
        .recordedAt = QDateTime(QDate(2026, 10, 18 + number), QTime(9, 0), Qt::UTC),
        .entries = material.draftEntries,
        .correction = {},
        .bytes = {},
        .hash = QByteArray::fromHex("9f3c51ae07d2") + QByteArray(26, '\0')};
    material.list = list;
    return list;
}

/// An order of preference: the order in which the candidates were added.
inline void preferInOrder(GuideMaterial &material)
{
    material.ordering = OrderingPolicy::PreferenceOrder;
    for (const CandidateMaterial &candidate : material.candidates)
        material.preferences.push_back(candidate.candidacy);
}

} // namespace rosette::test

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/guides/guidebuilders.h"

/// The guides that every form (PDF, HTML, text) is tested with: each system, with and without photos, draft,
/// published and corrected, short and long, plain and hostile.
namespace rosette::test {

struct GuideSample
{
    const char *name;
    Guide guide;
};

inline GuideMaterial sampleMaterial(ElectoralSystem system, int places)
{
    GuideMaterial material = inventedMaterial();
    material.contest.system = system;
    material.contest.places = places;
    publish(material);
    return material;
}

/// Keeps only the first @p count candidates.
inline void keepFirst(GuideMaterial &material, size_t count)
{
    material.list->entries.resize(count, material.list->entries.front());
}

/// @p count candidates, the first three with photos and statements, most of the rest with a portrait.
inline GuideMaterial longMaterial(size_t count)
{
    static const QStringList names{QStringLiteral("Aoife Brannigan"), QStringLiteral("Carys Bevan"),
        QStringLiteral("Dilip Chand"), QStringLiteral("Elspeth Mair"), QStringLiteral("Farida Noor"),
        QStringLiteral("Nobody Pictured")};
    GuideMaterial material = inventedMaterial();
    while (material.candidates.size() < count) {
        InventedCandidate candidate = inventedCandidates().at(material.candidates.size() % 3);
        candidate.name = names.at(static_cast<qsizetype>(material.candidates.size()) % names.size());
        addCandidate(material, candidate);
    }
    publish(material);
    return material;
}

inline Guide correctedGuide()
{
    GuideMaterial material = inventedMaterial();
    material.replacedList = publish(material, 1);
    publish(material, 2);
    material.list->correction = Correction{Reason::fromStored(QStringLiteral("Tom Ashdown was added.")),
        Reason::fromStored(QStringLiteral("The motion about him was carried on 19 October."))};
    return composeGuide(material);
}

inline Guide guideWithoutPhotos()
{
    GuideMaterial material = sampleMaterial(ElectoralSystem::BlockVote, 9);
    for (CandidateMaterial &candidate : material.candidates)
        candidate.photo.reset();
    return composeGuide(material);
}

/// The first candidate allows neither statement nor photo.
inline Guide guideWithRefusal()
{
    GuideMaterial material = sampleMaterial(ElectoralSystem::SingleTransferableVote, 9);
    material.candidates.front().content->consents = {.toBeNamed = true};
    return composeGuide(material);
}

inline Guide welshGuide()
{
    GuideMaterial material = sampleMaterial(ElectoralSystem::SingleTransferableVote, 9);
    material.candidates.front().statementLanguage = QStringLiteral("cy");
    material.candidates.front().content->summary = QStringLiteral(
        "Mae pob cymuned yn haeddu llwybr diogel i’r ysgol. Ŵyr neu nain, tŷ neu fflat: mae pob "
        "pleidlais yn cyfrif.");
    return composeGuide(material);
}

/// Pledges that are too long for one line.
inline Guide pledgingGuide()
{
    GuideMaterial material = sampleMaterial(ElectoralSystem::BlockVote, 9);
    for (int index = 0; index < 4; ++index)
        material.candidates.back().content->pledges.push_back(
            {QStringLiteral("A pledge of middling length about the budgets of councils"), QDate(2026, 9, 1)});
    return composeGuide(material);
}

inline Guide hostileGuide()
{
    GuideMaterial material = longMaterial(12);
    preferInOrder(material);
    const QStringList names{QStringLiteral("<b>Tom</b> & \"Co\" %1 %2 (\\)"),
        QStringLiteral(
            "Anna-Wilhelmina Featherstonehaugh-Cholmondeley-Marjoribanks-Beauchamp of Lesser Weir"),
        QStringLiteral("Žofia Żółć-Nguyễn"), QStringLiteral("فاطمہ نور"), QStringLiteral("Sia\u0302n Llŷr")};
    for (qsizetype index = 0; index < names.size(); ++index)
        material.list->entries.at(static_cast<size_t>(index)).ballotName = Name::fromStored(names.at(index));
    material.committee.imprint = material.committee.imprint.repeated(4);
    material.body.name =
        Name::fromStored(QStringLiteral("National Constitutional and Rules Revision Committee"));
    material.contest.title = Name::fromStored(
        QStringLiteral("Representatives of constituency parties in Wales and the North West"));
    return composeGuide(material);
}

inline std::vector<GuideSample> guideSamples()
{
    GuideMaterial ordered = sampleMaterial(ElectoralSystem::SingleTransferableVote, 9);
    preferInOrder(ordered);
    GuideMaterial one = sampleMaterial(ElectoralSystem::AlternativeVote, 1);
    keepFirst(one, 1);
    GuideMaterial single = sampleMaterial(ElectoralSystem::FirstPastThePost, 1);
    keepFirst(single, 1);
    return {{"stv", composeGuide(ordered)}, {"stv-draft", composeGuide(inventedMaterial())},
        {"block", composeGuide(sampleMaterial(ElectoralSystem::BlockVote, 9))},
        {"fptp", composeGuide(single)}, {"av", composeGuide(one)},
        {"college", composeGuide(sampleMaterial(ElectoralSystem::ElectoralCollege, 3))},
        {"no-photos", guideWithoutPhotos()}, {"correction", correctedGuide()},
        {"nine", composeGuide(longMaterial(9))}, {"refusal", guideWithRefusal()}, {"welsh", welshGuide()},
        {"pledges", pledgingGuide()}, {"hostile", hostileGuide()}};
}

} // namespace rosette::test

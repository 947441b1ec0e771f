// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/thingfinder.h"

#include "core/base/translate.h"
#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/motionstore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/namematch.h"

#include <algorithm>

namespace rosette {

ThingFinder::ThingFinder(Database &database) : m_database(database), m_names(database) {}

Result<void> ThingFinder::keep()
{
    if (m_kept)
        return {};
    const Result<std::vector<Contest>> contests = ContestStore(m_database).all();
    if (!contests)
        return contests.error();
    const Result<std::vector<Motion>> motions = MotionStore(m_database).all();
    if (!motions)
        return motions.error();
    std::vector<Kept> kept;
    m_contestNames.clear();
    for (const Contest &contest : *contests) {
        const Result<QString> name = contestName(m_database, contest);
        if (!name)
            return name.error();
        kept.push_back(
            {{ThingKind::Contest, contest.id.toString(), {}, *name, Tr::tr("Contest")}, folded(*name)});
        m_contestNames.emplace_back(contest.id.toString(), *name);
    }
    const auto keep = [&kept](const Motion &motion) {
        const QString number = Tr::tr("Motion %1").arg(motion.number);
        kept.push_back({{ThingKind::Motion, motion.id.toString(), {}, motion.question, number},
            folded(motion.question + u' ' + number)});
    };
    std::for_each(motions->rbegin(), motions->rend(), keep); // the latest first
    m_kept = std::move(kept);
    return {};
}

Result<std::vector<Thing>> ThingFinder::find(const QString &text, int most)
{
    std::vector<Thing> things;
    const QString key = folded(text);
    if (key.isEmpty())
        return things;
    if (const Result<void> read = keep(); !read)
        return read.error();
    // No kind crowds out the others: half of the room is left to persons.
    std::vector<Thing> within;
    for (const Kept &kept : *m_kept) {
        const bool hasRoom = static_cast<int>(things.size() + within.size()) < most / 2;
        if (hasRoom && wordsBegin(kept.key, key))
            (kept.key.startsWith(key) ? things : within).push_back(kept.thing);
    }
    const int left = most - static_cast<int>(things.size() + within.size());
    if (const Result<void> found = appendPersons(text, left, things); !found)
        return found.error();
    things.insert(things.end(), within.begin(), within.end());
    return things;
}

Result<void> ThingFinder::appendPersons(const QString &text, int most, std::vector<Thing> &things)
{
    const Result<std::vector<FoundPerson>> persons = m_names.persons(text, most);
    if (!persons)
        return persons.error();
    const auto end = static_cast<int>(things.size()) + most;
    for (const FoundPerson &person : *persons) {
        if (static_cast<int>(things.size()) >= end)
            break;
        const QString id = person.id.toString();
        things.push_back({ThingKind::Person, id, id, person.name, Tr::tr("Person")});
        if (const Result<void> appended = appendCandidacies(person, things); !appended)
            return appended;
    }
    return {};
}

Result<void> ThingFinder::appendCandidacies(const FoundPerson &person, std::vector<Thing> &things)
{
    const Result<std::vector<Candidacy>> candidacies = CandidacyStore(m_database).forPerson(person.id);
    if (!candidacies)
        return candidacies.error();
    for (const Candidacy &candidacy : *candidacies) {
        const auto contest = std::find_if(m_contestNames.begin(), m_contestNames.end(),
            [id = candidacy.contest.toString()](const auto &named) { return named.first == id; });
        const QString where = contest == m_contestNames.end() ? QString() : contest->second;
        things.push_back({ThingKind::Candidacy, candidacy.id.toString(), person.id.toString(),
            candidacy.ballotName.toString(), Tr::tr("Candidacy, %1").arg(where)});
        const Result<std::optional<Application>> application =
            ApplicationStore(m_database).forCandidacy(candidacy.id);
        if (!application)
            return application.error();
        if (*application)
            things.push_back({ThingKind::Application, (*application)->id.toString(), person.id.toString(),
                candidacy.ballotName.toString(), Tr::tr("Application, %1").arg(where)});
    }
    return {};
}

} // namespace rosette

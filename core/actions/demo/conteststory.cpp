// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/conteststory.h"

#include "core/actions/contests/addcontest.h"
#include "core/actions/contests/addmilestone.h"
#include "core/actions/contests/movemilestone.h"
#include "core/actions/contests/recordmilestone.h"
#include "core/actions/demo/storyfile.h"
#include "core/actions/every.h"
#include "core/workspace/lookup.h"

namespace rosette {

namespace {

constexpr int mostPlaces = 100;

Play contest(JsonReader &reader)
{
    AddContest input;
    input.slug = reader.text(QStringLiteral("slug"));
    input.body = reader.text(QStringLiteral("body"));
    input.title = reader.text(QStringLiteral("title"));
    input.system = keyedOf(reader, QStringLiteral("system"), electoralSystemKeys);
    input.places = reader.integer(QStringLiteral("places"), 1, mostPlaces);
    input.electorate = reader.text(QStringLiteral("electorate"));
    input.nominationThreshold = reader.text(QStringLiteral("nominationThreshold"));
    return [input](Stage &stage) { return outcomeOf(addContest(stage.workspace(), input)); };
}

/// The fields "date" and "time".
CivilTime dateOf(JsonReader &reader)
{
    const QString time = reader.text(QStringLiteral("time"));
    const Result<CivilTime> date = storyDate(reader.text(QStringLiteral("date")), time);
    if (!date)
        reader.refuse(QStringLiteral("date"), date.error().message);
    return date.value_or(CivilTime{});
}

Play milestone(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const MilestoneKind kind = keyedOf(reader, QStringLiteral("kind"), milestoneKindKeys);
    const QString title = reader.text(QStringLiteral("title"));
    const CivilTime when = dateOf(reader);
    const QString source = reader.text(QStringLiteral("source"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Contest> found = stage.contest(slug);
        if (!found)
            return found.error();
        return outcomeOf(addMilestone(stage.workspace(), AddMilestone{found->id, kind, title, when, source}));
    };
}

Result<Milestone> milestoneOf(Stage &stage, const QString &contest, const QString &milestone)
{
    const Result<Contest> found = stage.contest(contest);
    if (!found)
        return found.error();
    return findMilestone(stage.workspace().database(), *found, milestone);
}

Play movedMilestone(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString name = reader.text(QStringLiteral("milestone"));
    const CivilTime to = dateOf(reader);
    const QString source = reader.text(QStringLiteral("source"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Milestone> found = milestoneOf(stage, slug, name);
        if (!found)
            return found.error();
        return outcomeOf(moveMilestone(stage.workspace(), MoveMilestone{found->id, to, source}));
    };
}

Play occurredMilestone(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString name = reader.text(QStringLiteral("milestone"));
    const Result<QDate> on = parseDate(reader.text(QStringLiteral("on")));
    if (!on)
        reader.refuse(QStringLiteral("on"), on.error().message);
    const QDate day = on.value_or(QDate());
    const QString source = reader.text(QStringLiteral("source"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Milestone> found = milestoneOf(stage, slug, name);
        if (!found)
            return found.error();
        return outcomeOf(recordMilestone(stage.workspace(), RecordMilestone{found->id, day, source}));
    };
}

} // namespace

Result<Scenes> contestStory()
{
    const Result<QJsonObject> story = readStory(QStringLiteral("contests.json"));
    if (!story)
        return story.error();
    const auto list = [&](const char *key) { return story->value(QLatin1String(key)).toArray(); };
    Scenes scenes;
    const Result<void> read = every({[&] { return addScenes(scenes, list("contests"), contest); },
        [&] { return addScenes(scenes, list("milestones"), milestone); },
        [&] { return addScenes(scenes, list("moved"), movedMilestone); },
        [&] { return addScenes(scenes, list("occurred"), occurredMilestone); }});
    if (!read)
        return read.error();
    return scenes;
}

} // namespace rosette

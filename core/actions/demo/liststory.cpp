// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/liststory.h"

#include "core/actions/demo/storyfile.h"
#include "core/actions/endorsements/acceptfinding.h"
#include "core/actions/endorsements/publishlist.h"
#include "core/actions/endorsements/recordendorsement.h"
#include "core/actions/every.h"

namespace rosette {

namespace {

/// A warning about a motion or about a candidate; the other field is empty.
Play acceptance(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString code = reader.text(QStringLiteral("finding"));
    const QString motion = reader.text(QStringLiteral("motion"));
    const QString candidate = reader.text(QStringLiteral("candidate"));
    const QString reason = reader.text(QStringLiteral("reason"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Contest> contest = stage.contest(slug);
        if (!contest)
            return contest.error();
        AcceptFinding input{contest->id, code, {}, reason};
        if (!motion.isEmpty()) {
            const Result<Motion> found = stage.motion(motion.toInt());
            if (!found)
                return found.error();
            input.subject = found->id.toString();
        } else {
            const Result<Candidacy> found = stage.candidacy(slug, candidate);
            if (!found)
                return found.error();
            input.subject = found->id.toString();
        }
        return outcomeOf(acceptFinding(stage.workspace(), input));
    };
}

Play withdrawnEndorsement(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString candidate = reader.text(QStringLiteral("candidate"));
    const QString reason = reader.text(QStringLiteral("reason"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Candidacy> candidacy = stage.candidacy(slug, candidate);
        if (!candidacy)
            return candidacy.error();
        return outcomeOf(withdrawEndorsement(stage.workspace(), WithdrawEndorsement{candidacy->id, reason}));
    };
}

Play publication(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString whatChanged = reader.text(QStringLiteral("whatChanged"));
    const QString why = reader.text(QStringLiteral("why"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Contest> contest = stage.contest(slug);
        if (!contest)
            return contest.error();
        return outcomeOf(
            publishList(stage.workspace(), PublishList{contest->id, std::nullopt, whatChanged, why}));
    };
}

} // namespace

Result<Scenes> listStory()
{
    const Result<QJsonObject> story = readStory(QStringLiteral("lists.json"));
    if (!story)
        return story.error();
    const auto list = [&](const char *key) { return story->value(QLatin1String(key)).toArray(); };
    Scenes scenes;
    const Result<void> read = every({[&] { return addScenes(scenes, list("accepted"), acceptance); },
        [&] { return addScenes(scenes, list("withdrawn"), withdrawnEndorsement); },
        [&] { return addScenes(scenes, list("published"), publication); }});
    if (!read)
        return read.error();
    return scenes;
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/motionstory.h"

#include "core/actions/candidates/composeslate.h"
#include "core/actions/decisions/closemotion.h"
#include "core/actions/decisions/openmotion.h"
#include "core/actions/decisions/withdrawmotion.h"
#include "core/actions/demo/storyfile.h"
#include "core/actions/every.h"

namespace rosette {

namespace {

constexpr int mostMotions = 1000;

int numberOf(JsonReader &reader)
{
    return reader.integer(QStringLiteral("motion"), 1, mostMotions);
}

std::optional<QDateTime> closingTime(JsonReader &reader)
{
    const Result<QDateTime> time = storyTime(reader.text(QStringLiteral("closesAt")));
    if (time)
        return *time;
    reader.refuse(QStringLiteral("closesAt"), time.error().message);
    return std::nullopt;
}

/// Ballots and closings name motions by number, so the numbers must come out as they are told.
Result<void> checkNumber(const Result<Motion> &motion, int number)
{
    if (!motion || motion->number == number)
        return outcomeOf(motion);
    return Error{ErrorCode::Internal,
        Tr::tr("The story calls motion %1 what became motion %2.").arg(number).arg(motion->number), {}};
}

Play endorsement(JsonReader &reader)
{
    const int number = numberOf(reader);
    const QString contest = reader.text(QStringLiteral("contest"));
    const QString candidate = reader.text(QStringLiteral("candidate"));
    const EndorsementKind kind = keyedOf(reader, QStringLiteral("kind"), endorsementKindKeys);
    const QStringList jointWith = textsOf(reader, QStringLiteral("jointWith"));
    const QString regardless = reader.text(QStringLiteral("regardless"));
    const std::optional<QDateTime> closesAt = closingTime(reader);
    return [=](Stage &stage) -> Result<void> {
        const Result<Application> application = stage.application(contest, candidate);
        if (!application)
            return application.error();
        const Result<std::vector<OrganisationId>> organisations = stage.organisations(jointWith);
        if (!organisations)
            return organisations.error();
        return checkNumber(openMotion(stage.workspace(),
                               OpenMotion{application->id, kind, *organisations, regardless, closesAt}),
            number);
    };
}

Play question(JsonReader &reader)
{
    const int number = numberOf(reader);
    const MotionKind kind = keyedOf(reader, QStringLiteral("kind"), motionKindKeys);
    const QString text = reader.text(QStringLiteral("question"));
    const QString slug = reader.text(QStringLiteral("contest"));
    const std::optional<QDateTime> closesAt = closingTime(reader);
    return [=](Stage &stage) -> Result<void> {
        OpenQuestion input{kind, text, std::nullopt, closesAt};
        if (!slug.isEmpty()) {
            const Result<Contest> contest = stage.contest(slug);
            if (!contest)
                return contest.error();
            input.contest = contest->id;
        }
        return checkNumber(openQuestion(stage.workspace(), input), number);
    };
}

Play closing(JsonReader &reader)
{
    const int number = numberOf(reader);
    return [=](Stage &stage) -> Result<void> {
        const Result<Motion> motion = stage.motion(number);
        if (!motion)
            return motion.error();
        return outcomeOf(closeMotion(stage.workspace(), CloseMotion{motion->id, std::nullopt}));
    };
}

Play withdrawal(JsonReader &reader)
{
    const int number = numberOf(reader);
    const QString reason = reader.text(QStringLiteral("reason"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Motion> motion = stage.motion(number);
        if (!motion)
            return motion.error();
        return outcomeOf(withdrawMotion(stage.workspace(), WithdrawMotion{motion->id, reason}));
    };
}

Play slate(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString name = reader.text(QStringLiteral("name"));
    const QStringList candidates = textsOf(reader, QStringLiteral("candidates"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Contest> contest = stage.contest(slug);
        if (!contest)
            return contest.error();
        ComposeSlate input{contest->id, name, {}};
        for (const QString &candidate : candidates) {
            const Result<Candidacy> candidacy = stage.candidacy(slug, candidate);
            if (!candidacy)
                return candidacy.error();
            input.candidacies.push_back(candidacy->id);
        }
        return outcomeOf(composeSlate(stage.workspace(), input));
    };
}

} // namespace

Result<Scenes> motionStory()
{
    const Result<QJsonObject> story = readStory(QStringLiteral("motions.json"));
    if (!story)
        return story.error();
    const auto list = [&](const char *key) { return story->value(QLatin1String(key)).toArray(); };
    Scenes scenes;
    const Result<void> read = every({[&] { return addScenes(scenes, list("questions"), question); },
        [&] { return addScenes(scenes, list("endorsements"), endorsement); },
        [&] { return addScenes(scenes, list("closed"), closing); },
        [&] { return addScenes(scenes, list("withdrawn"), withdrawal); },
        [&] { return addScenes(scenes, list("slates"), slate); }});
    if (!read)
        return read.error();
    return scenes;
}

} // namespace rosette

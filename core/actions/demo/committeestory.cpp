// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/committeestory.h"

#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/committee/rulebookdraft.h"
#include "core/actions/committee/editcommittee.h"
#include "core/actions/committee/editorganisation.h"
#include "core/actions/committee/importseats.h"
#include "core/actions/demo/demokeys.h"
#include "core/actions/demo/storyfile.h"
#include "core/actions/every.h"
#include "core/actions/keys/enrolkey.h"

namespace rosette {

namespace {

constexpr int mostSeats = 100;

Play importedSeats(JsonReader &reader)
{
    const QString path = storyPath(reader.text(QStringLiteral("file")));
    return [path](Stage &stage) -> Result<void> {
        const Result<ImportOutcome> outcome =
            importSeats(stage.workspace(), ImportFile{path, std::nullopt, {}, false});
        if (!outcome)
            return outcome.error();
        if (!outcome->preview.refusals.empty())
            return Error{ErrorCode::InvalidInput, outcome->preview.refusals.front().reason, {}};
        return {};
    };
}

/// The seats of these names get the keys that everybody can make.
Play keys(JsonReader &reader)
{
    const QStringList names = textsOf(reader, QStringLiteral("names"));
    return [names](Stage &stage) -> Result<void> {
        for (const QString &name : names) {
            const Result<Seat> seat = stage.seat(name);
            if (!seat)
                return seat.error();
            const EnrolKey input{seat->id, demoKey(name).publicKey()};
            if (const Result<SeatKey> enrolled = enrolKey(stage.workspace(), input); !enrolled)
                return enrolled.error();
        }
        return {};
    };
}

Play imprint(JsonReader &reader)
{
    const QString text = reader.text(QStringLiteral("text"));
    return [text](Stage &stage) {
        return outcomeOf(editCommittee(stage.workspace(), EditCommittee{{}, {}, text}));
    };
}

Play organisation(JsonReader &reader)
{
    EditOrganisation input{reader.text(QStringLiteral("name")), std::nullopt};
    const QString since = reader.text(QStringLiteral("ineligibleSince"));
    const QString why = reader.text(QStringLiteral("why"));
    if (!since.isEmpty()) {
        const Result<QDate> date = parseDate(since);
        const Result<Reason> reason = Reason::parse(why);
        if (date && reason)
            input.ineligible = Ineligibility{*date, *reason};
        else
            reader.refuse(QStringLiteral("why"), Tr::tr("does not say since when and why"));
    }
    return [input](Stage &stage) { return outcomeOf(editOrganisation(stage.workspace(), input)); };
}

/// A further version: the rules that ship, with another quorum.
struct NextRulebook
{
    int quorum = 0;
    bool provisional = true;
    int motion = 0; ///< the number of the one that adopted it; 0: none
    QStringList contests;
};

/// What ships, but for the quorum, and this committee likes to see the sum while it votes.
Rulebook rulesWith(int quorum)
{
    Rulebook rulebook = defaultRulebook(QDate(2026, 1, 1));
    rulebook.majority.quorum = quorum;
    rulebook.runningTotals = RunningTotals::Shown;
    return rulebook;
}

Result<void> adopt(Stage &stage, const NextRulebook &next)
{
    AdoptRulebook input{rulesWith(next.quorum), std::nullopt, {}};
    input.rulebook.provisional = next.provisional;
    if (next.motion > 0) {
        const Result<Motion> motion = stage.motion(next.motion);
        if (!motion)
            return motion.error();
        input.motion = motion->id;
    }
    for (const QString &slug : next.contests) {
        const Result<Contest> contest = stage.contest(slug);
        if (!contest)
            return contest.error();
        input.contests.push_back(contest->id);
    }
    return outcomeOf(adoptRulebook(stage.workspace(), input));
}

/// What a later motion is about.
Play draftedRulebook(JsonReader &reader)
{
    const int quorum = reader.integer(QStringLiteral("quorum"), 0, mostSeats);
    return [quorum](Stage &stage) { return keepRulebookDraft(stage.workspace(), rulesWith(quorum)); };
}

Play rulebook(JsonReader &reader)
{
    const NextRulebook next{reader.integer(QStringLiteral("quorum"), 0, mostSeats),
        reader.boolean(QStringLiteral("provisional")), reader.integer(QStringLiteral("motion"), 0, 1000),
        textsOf(reader, QStringLiteral("contests"))};
    return [next](Stage &stage) { return adopt(stage, next); };
}

} // namespace

Result<Founding> foundingStory(const QString &path)
{
    const Result<QJsonObject> story = readStory(QStringLiteral("committee.json"));
    if (!story)
        return story.error();
    JsonReader reader(story->value(QStringLiteral("founding")).toObject(), Tr::tr("story"));
    const Result<QDateTime> at = storyTime(reader.text(QStringLiteral("at")));
    const CreateCommittee committee{path, reader.text(QStringLiteral("name")),
        reader.text(QStringLiteral("grouping")), reader.text(QStringLiteral("secretary")), {},
        demoKeeperKey().publicKey().bytes};
    if (const std::optional<Error> failure = reader.failure())
        return *failure;
    if (!at)
        return at.error();
    return Founding{*at, committee};
}

Result<Scenes> committeeStory()
{
    const Result<QJsonObject> story = readStory(QStringLiteral("committee.json"));
    if (!story)
        return story.error();
    const auto list = [&](const char *key) { return story->value(QLatin1String(key)).toArray(); };
    Scenes scenes;
    const Result<void> read = every({[&] { return addScenes(scenes, list("seats"), importedSeats); },
        [&] { return addScenes(scenes, list("keys"), keys); },
        [&] { return addScenes(scenes, list("imprints"), imprint); },
        [&] { return addScenes(scenes, list("organisations"), organisation); },
        [&] { return addScenes(scenes, list("rulebookDrafts"), draftedRulebook); },
        [&] { return addScenes(scenes, list("rulebooks"), rulebook); }});
    if (!read)
        return read.error();
    return scenes;
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/candidacystory.h"

#include "core/actions/candidates/addcandidacy.h"
#include "core/actions/candidates/importcandidacies.h"
#include "core/actions/candidates/setaddress.h"
#include "core/actions/candidates/setphoto.h"
#include "core/actions/candidates/withdrawcandidacy.h"
#include "core/actions/demo/storyfile.h"
#include "core/actions/every.h"
#include "core/base/atomicwrite.h"

namespace rosette {

namespace {

Play importedCandidacies(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString path = storyPath(reader.text(QStringLiteral("file")));
    return [=](Stage &stage) -> Result<void> {
        const Result<Contest> found = stage.contest(slug);
        if (!found)
            return found.error();
        const Result<ImportOutcome> outcome =
            importCandidacies(stage.workspace(), ImportFile{path, found->id, {}, false});
        if (!outcome)
            return outcome.error();
        if (!outcome->preview.refusals.empty())
            return Error{ErrorCode::InvalidInput, outcome->preview.refusals.front().reason, {}};
        return {};
    };
}

Play enteredCandidacy(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString name = reader.text(QStringLiteral("name"));
    const QStringList slates = textsOf(reader, QStringLiteral("slates"));
    const QString source = reader.text(QStringLiteral("source"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Contest> found = stage.contest(slug);
        if (!found)
            return found.error();
        return outcomeOf(addCandidacy(stage.workspace(), AddCandidacy{found->id, name, slates, source}));
    };
}

Play withdrawnCandidacy(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString name = reader.text(QStringLiteral("name"));
    const QString source = reader.text(QStringLiteral("source"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Candidacy> found = stage.candidacy(slug, name);
        if (!found)
            return found.error();
        return outcomeOf(withdrawCandidacy(stage.workspace(), WithdrawCandidacy{found->id, source}));
    };
}

Play address(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString name = reader.text(QStringLiteral("name"));
    const QString email = reader.text(QStringLiteral("email"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Candidacy> found = stage.candidacy(slug, name);
        if (!found)
            return found.error();
        return outcomeOf(setAddress(stage.workspace(), SetAddress{found->id, email}));
    };
}

Play photo(JsonReader &reader)
{
    const QString slug = reader.text(QStringLiteral("contest"));
    const QString name = reader.text(QStringLiteral("name"));
    const QString altText = reader.text(QStringLiteral("altText"));
    return [=](Stage &stage) -> Result<void> {
        const Result<Candidacy> found = stage.candidacy(slug, name);
        if (!found)
            return found.error();
        const Result<QByteArray> jpeg =
            readFile(storyPath(QStringLiteral("photos/%1.jpg").arg(slugged(name))));
        if (!jpeg)
            return jpeg.error();
        return setPhoto(stage.workspace(), SetPhoto{found->id, *jpeg, altText});
    };
}

} // namespace

Result<Scenes> candidacyStory()
{
    const Result<QJsonObject> story = readStory(QStringLiteral("candidacies.json"));
    if (!story)
        return story.error();
    const auto list = [&](const char *key) { return story->value(QLatin1String(key)).toArray(); };
    Scenes scenes;
    const Result<void> read = every({[&] { return addScenes(scenes, list("imported"), importedCandidacies); },
        [&] { return addScenes(scenes, list("entered"), enteredCandidacy); },
        [&] { return addScenes(scenes, list("addresses"), address); },
        [&] { return addScenes(scenes, list("photos"), photo); },
        [&] { return addScenes(scenes, list("withdrawn"), withdrawnCandidacy); }});
    if (!read)
        return read.error();
    return scenes;
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/applicationstory.h"

#include "core/actions/candidates/submitapplication.h"
#include "core/actions/demo/storyfile.h"

#include <algorithm>
#include <memory>

namespace rosette {

namespace {

/// What a candidate sent, as it stands in the story; of it the submission is made.
struct Sent
{
    QString contest;
    QString name;
    QStringList memberOf; ///< names of organisations
    SubmitApplication submission;
};

QString paragraphs(JsonReader &reader, const QString &key)
{
    return textsOf(reader, key).join(QStringLiteral("\n\n"));
}

/// The answers in the order of @p questions; a question that was left open has an empty one.
std::vector<Answer> answersOf(JsonReader &reader, const QStringList &questions)
{
    const QStringList texts = textsOf(reader, QStringLiteral("answers"));
    if (texts.size() != questions.size())
        reader.refuse(QStringLiteral("answers"), Tr::tr("does not answer every question of the form"));
    std::vector<Answer> answers;
    for (qsizetype index = 0; index < std::min(texts.size(), questions.size()); ++index)
        if (!texts.at(index).isEmpty())
            answers.push_back(Answer{questions.at(index), texts.at(index)});
    return answers;
}

Consents consentsOf(JsonReader &reader)
{
    const QStringList given = textsOf(reader, QStringLiteral("consents"));
    return Consents{given.contains(QStringLiteral("named")), given.contains(QStringLiteral("statement")),
        given.contains(QStringLiteral("photo"))};
}

ApplicationContent contentOf(JsonReader &reader, const QStringList &questions)
{
    ApplicationContent content;
    content.statement = paragraphs(reader, QStringLiteral("statement"));
    content.summary = reader.text(QStringLiteral("summary"));
    content.answers = answersOf(reader, questions);
    for (const QString &wording : textsOf(reader, QStringLiteral("pledges")))
        content.pledges.push_back(Pledge{wording, {}});
    content.asks = reader.text(QStringLiteral("asks"));
    content.consents = consentsOf(reader);
    content.longstandingMember = reader.boolean(QStringLiteral("longstanding"));
    return content;
}

Result<void> send(Stage &stage, const Sent &sent)
{
    const Result<Candidacy> candidacy = stage.candidacy(sent.contest, sent.name);
    if (!candidacy)
        return candidacy.error();
    const Result<std::vector<OrganisationId>> memberOf = stage.organisations(sent.memberOf);
    if (!memberOf)
        return memberOf.error();
    SubmitApplication submission = sent.submission;
    submission.candidacy = candidacy->id;
    submission.expectations.memberOf = *memberOf;
    for (Pledge &pledge : submission.content.pledges)
        pledge.given = stage.workspace().clock().today();
    return outcomeOf(submitApplication(stage.workspace(), submission));
}

/// Another statement in what was sent; the rest of the application stays.
Play laterStatement(JsonReader &reader, Sent sent)
{
    sent.submission.content.statement = paragraphs(reader, QStringLiteral("statement"));
    return [sent](Stage &stage) { return send(stage, sent); };
}

Play application(JsonReader &reader, const QString &contest, const QStringList &questions, Scenes &later)
{
    Sent sent{contest, reader.text(QStringLiteral("name")), textsOf(reader, QStringLiteral("memberOf")),
        SubmitApplication{CandidacyId::create(), contentOf(reader, questions), {}}};
    sent.submission.expectations.hasJoined = reader.boolean(QStringLiteral("hasJoined"));
    sent.submission.asksFor = keyedOf(reader, QStringLiteral("asksFor"), endorsementKindKeys);
    const Result<void> revised = addScenes(later, reader.array(QStringLiteral("later")),
        [&](JsonReader &revision) { return laterStatement(revision, sent); });
    if (!revised)
        reader.refuse(revised.error());
    return [sent](Stage &stage) { return send(stage, sent); };
}

Result<void> addApplications(Scenes &scenes, const QString &contest)
{
    const Result<QJsonObject> story = readStory(QStringLiteral("applications-%1.json").arg(contest));
    if (!story)
        return story.error();
    JsonReader reader(*story, Tr::tr("story"));
    const QStringList questions = textsOf(reader, QStringLiteral("questions"));
    const QJsonArray applications = reader.array(QStringLiteral("applications"));
    if (const std::optional<Error> failure = reader.failure())
        return *failure;
    Scenes later;
    Result<void> added = addScenes(scenes, applications,
        [&](JsonReader &entry) { return application(entry, contest, questions, later); });
    scenes.insert(scenes.end(), later.begin(), later.end());
    return added;
}

} // namespace

Result<Scenes> applicationStory()
{
    Scenes scenes;
    for (const QString &contest : {QStringLiteral("nec-clp"), QStringLiteral("policy-forum-wales"),
             QStringLiteral("nec-disabled-members"), QStringLiteral("youth-chair")})
        if (const Result<void> added = addApplications(scenes, contest); !added)
            return added.error();
    return scenes;
}

} // namespace rosette

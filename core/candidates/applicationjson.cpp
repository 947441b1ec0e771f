// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/candidates/applicationjson.h"

#include "core/base/civiltime.h"
#include "core/base/jsonreader.h"

namespace rosette {

namespace {

QString characters(const QString &text)
{
    QString clean = text;
    for (qsizetype at = 0; at < clean.size(); ++at) {
        const bool pair =
            clean.at(at).isHighSurrogate() && at + 1 < clean.size() && clean.at(at + 1).isLowSurrogate();
        if (pair)
            ++at;
        else if (clean.at(at).isSurrogate() || clean.at(at).isNull())
            clean[at] = QChar(QChar::ReplacementCharacter);
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QJsonObject consentsToJson(const Consents &consents)
{
    return {{QStringLiteral("toBeNamed"), consents.toBeNamed},
        {QStringLiteral("toUsePhoto"), consents.toUsePhoto},
        {QStringLiteral("toUseStatement"), consents.toUseStatement}};
}

QDate givenDate(JsonReader &reader)
{
    const QString text = reader.text(QStringLiteral("given"));
    if (text.isEmpty())
        return {};
    const Result<QDate> date = parseDate(text);
    if (!date)
        reader.refuse(date.error());
    return date.value_or(QDate());
}

void readAnswers(JsonReader &reader, ApplicationContent &content)
{
    for (const QJsonValue &entry : reader.array(QStringLiteral("answers"))) {
        JsonReader answer(entry.toObject(), Tr::tr("answer"));
        content.answers.push_back(
            {answer.text(QStringLiteral("question")), answer.text(QStringLiteral("answer"))});
        if (const std::optional<Error> failure = answer.failure())
            reader.refuse(*failure);
    }
}

void readPledges(JsonReader &reader, ApplicationContent &content)
{
    for (const QJsonValue &entry : reader.array(QStringLiteral("pledges"))) {
        JsonReader pledge(entry.toObject(), Tr::tr("pledge"));
        content.pledges.push_back({pledge.text(QStringLiteral("wording")), givenDate(pledge)});
        if (const std::optional<Error> failure = pledge.failure())
            reader.refuse(*failure);
    }
}

void readConsents(JsonReader &reader, ApplicationContent &content)
{
    JsonReader consents(reader.object(QStringLiteral("consents")), Tr::tr("consents"));
    content.consents.toBeNamed = consents.boolean(QStringLiteral("toBeNamed"));
    content.consents.toUsePhoto = consents.boolean(QStringLiteral("toUsePhoto"));
    content.consents.toUseStatement = consents.boolean(QStringLiteral("toUseStatement"));
    if (const std::optional<Error> failure = consents.failure())
        reader.refuse(*failure);
}

} // namespace

QJsonObject contentToJson(const ApplicationContent &content)
{
    QJsonArray answers;
    for (const Answer &answer : content.answers)
        answers += QJsonObject{{QStringLiteral("question"), characters(answer.question)},
            {QStringLiteral("answer"), characters(answer.answer)}};
    QJsonArray pledges;
    for (const Pledge &pledge : content.pledges)
        pledges += QJsonObject{{QStringLiteral("wording"), characters(pledge.wording)},
            {QStringLiteral("given"), pledge.given.toString(Qt::ISODate)}};
    return {{QStringLiteral("statement"), characters(content.statement)},
        {QStringLiteral("summary"), characters(content.summary)}, {QStringLiteral("answers"), answers},
        {QStringLiteral("pledges"), pledges}, {QStringLiteral("asks"), characters(content.asks)},
        {QStringLiteral("consents"), consentsToJson(content.consents)},
        {QStringLiteral("longstandingMember"), content.longstandingMember}};
}

Result<ApplicationContent> contentFromJson(const QJsonObject &object)
{
    JsonReader reader(object, Tr::tr("application"));
    ApplicationContent content;
    content.statement = reader.text(QStringLiteral("statement"));
    content.summary = reader.text(QStringLiteral("summary"));
    readAnswers(reader, content);
    readPledges(reader, content);
    content.asks = reader.text(QStringLiteral("asks"));
    readConsents(reader, content);
    content.longstandingMember = reader.boolean(QStringLiteral("longstandingMember"));
    if (const std::optional<Error> failure = reader.failure())
        return *failure;
    return content;
}

} // namespace rosette

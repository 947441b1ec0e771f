// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters/setlettertemplate.h"

#include "core/base/translate.h"
#include "core/publishing/lettertemplate.h"
#include "core/storage/committeestore.h"

namespace rosette {

namespace {

constexpr qsizetype mostCharacters = 20000;

QString settingFor(LetterKind kind)
{
    return QStringLiteral("letter-%1").arg(keyOf(letterKindKeys, kind));
}

} // namespace

Result<void> setLetterTemplate(Workspace &workspace, const SetLetterTemplate &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("change the text of letters"));
    if (!officer)
        return officer.error();
    if (input.text.size() > mostCharacters)
        return Error{ErrorCode::InvalidInput,
            Tr::tr("The text of a letter has at most %1 characters.").arg(mostCharacters), {}};
    if (!input.text.isEmpty())
        if (const Result<LetterTemplate> letter = parseLetterTemplate(input.kind, input.text); !letter)
            return letter.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        unit.touched(Entity::Committee, ChangeKind::Updated);
        return CommitteeStore(unit.database()).setSetting(settingFor(input.kind), input.text);
    });
}

Result<QString> letterTemplateText(Database &database, LetterKind kind)
{
    const Result<std::optional<QString>> own = CommitteeStore(database).setting(settingFor(kind));
    if (!own)
        return own.error();
    return own->value_or(QString()).isEmpty() ? shippedLetterText(kind) : **own;
}

} // namespace rosette

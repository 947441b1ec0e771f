// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/displaywidth.h"
#include "core/actions/letters/setlettertemplate.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString kind;
    QString path;
    bool shipped = false;
};

constexpr qint64 mostBytes = 1 << 20;

Result<void> change(Workspace &workspace, LetterKind kind, const Input &input)
{
    if (input.shipped)
        return setLetterTemplate(workspace, SetLetterTemplate{kind, {}});
    const Result<QByteArray> bytes = readFile(input.path, mostBytes);
    if (!bytes)
        return bytes.error();
    if (bytes->trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Tr::tr("%1 is empty.").arg(input.path), {}};
    return setLetterTemplate(workspace, SetLetterTemplate{kind, QString::fromUtf8(*bytes)});
}

Result<Exit> show(Context &context, Workspace &workspace, const Input &input)
{
    const Result<LetterKind> kind = parseKey(letterKindKeys, input.kind);
    if (!kind)
        return kind.error();
    if (input.shipped && !input.path.isEmpty())
        return Error{ErrorCode::Usage, Tr::tr("Give --from or --shipped, not both."), {}};
    if (input.shipped || !input.path.isEmpty())
        if (const Result<void> changed = change(workspace, *kind, input); !changed)
            return changed.error();
    const Result<QString> text = letterTemplateText(workspace.database(), *kind);
    if (!text)
        return text.error();
    context.output().answer(QStringLiteral("letter-template/1"),
        {{"kind", keyOf(letterKindKeys, *kind)}, {"text", *text}}, harmless(*text));
    return Exit::Done;
}

} // namespace

void defineLetterTemplate(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Shows the text from which a kind of letter is made, or gives the committee its own."))
        .argument(input->kind, "KIND", Tr::tr("endorsed, not-endorsed, deferred or withdrawn."))
        .option(input->path, "--from", "FILE", Tr::tr("A text file that takes its place from now on."))
        .flag(input->shipped, "--shipped", Tr::tr("Go back to the text that ships."))
        .example(QStringLiteral("rosette-cli -f nc.rosette letter template deferred"))
        .example(QStringLiteral("rosette-cli -f demo.rosette letter template deferred --from deferred.txt"))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli

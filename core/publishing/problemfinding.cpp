// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/problemfinding.h"

#include "core/base/translate.h"

#include <cmath>

namespace rosette {

namespace {

using typeset::Problem;
using typeset::ProblemKind;

/// "“😀” (U+1F600)"
QString characterInWords(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const uint code = characters.isEmpty() ? 0 : characters.first();
    return QStringLiteral("“%1” (U+%2)")
        .arg(text, QString::number(code, 16).toUpper().rightJustified(4, u'0'));
}

QString code(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::MissingGlyph:
        return QStringLiteral("missing-glyph");
    case ProblemKind::WideWord:
        return QStringLiteral("wide-word");
    case ProblemKind::Overfull:
        return QStringLiteral("overfull");
    case ProblemKind::LowResolution:
        return QStringLiteral("low-resolution");
    case ProblemKind::UnusableImage:
        return QStringLiteral("unreadable-photo");
    case ProblemKind::MissingAlternative:
        return QStringLiteral("no-alt-text");
    case ProblemKind::HeadingOrder:
    case ProblemKind::MissingTitle:
        return QStringLiteral("document-structure");
    case ProblemKind::UnknownLanguage:
        return QStringLiteral("unknown-language");
    }
    return {};
}

QString sentence(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::MissingGlyph:
        return Tr::tr("The character %1 in %2 cannot be printed.")
            .arg(characterInWords(problem.text), problem.place);
    case ProblemKind::WideWord:
        return Tr::tr("“%1” in %2 is too wide for its line and is broken.").arg(problem.text, problem.place);
    case ProblemKind::Overfull:
        return Tr::tr("There is too much text in %1: it does not fit on a page.").arg(problem.place);
    case ProblemKind::LowResolution:
        return Tr::tr("In print, %1 has %2 dots per inch; it needs 200 to look sharp.")
            .arg(problem.place, QString::number(std::floor(problem.amount)));
    case ProblemKind::UnusableImage:
        return Tr::tr("There is nothing to show in %1.").arg(problem.place);
    case ProblemKind::MissingAlternative:
        return Tr::tr("There is no description for screen readers of %1.").arg(problem.place);
    case ProblemKind::HeadingOrder:
        return Tr::tr("The heading “%1” stands at the wrong level.").arg(problem.text);
    case ProblemKind::MissingTitle:
        return Tr::tr("The document has no title.");
    case ProblemKind::UnknownLanguage:
        return Tr::tr("“%1” is not the tag of a language.").arg(problem.text);
    }
    return {};
}

QString remedy(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::MissingGlyph:
        return Tr::tr("Replace the character.");
    case ProblemKind::WideWord:
        return Tr::tr("Shorten or hyphenate the word.");
    case ProblemKind::Overfull:
        return Tr::tr("Shorten the text.");
    case ProblemKind::LowResolution:
        return Tr::tr("Ask for a larger photo.");
    case ProblemKind::UnusableImage:
    case ProblemKind::MissingAlternative:
    case ProblemKind::HeadingOrder:
    case ProblemKind::MissingTitle:
        break;
    case ProblemKind::UnknownLanguage:
        return Tr::tr("Use a tag such as en-GB or cy.");
    }
    return {};
}

} // namespace

Finding findingFrom(const Problem &problem, const std::map<QString, QString> &subjects)
{
    const auto subject = subjects.find(problem.place);
    return {typeset::blocksExport(problem) ? Severity::Blocker : Severity::Warning, code(problem.kind),
        subject == subjects.end() ? QString() : subject->second, sentence(problem), remedy(problem.kind)};
}

} // namespace rosette

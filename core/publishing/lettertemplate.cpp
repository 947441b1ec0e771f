// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/lettertemplate.h"

#include "core/base/translate.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

static void loadLetters()
{
    Q_INIT_RESOURCE(letters);
}

namespace rosette {

namespace {

struct Placeholder
{
    const char *name = nullptr;
    QString LetterFacts::*value = nullptr;
    std::optional<LetterKind> onlyFor = {};
};

/// {former} belongs to all but the first letter that there can be, "not decided yet".
const std::array<Placeholder, 8> placeholders{
    {{"name", &LetterFacts::name, {}}, {"contest", &LetterFacts::contest, {}},
        {"committee", &LetterFacts::committee, {}}, {"grouping", &LetterFacts::grouping, {}},
        {"former", &LetterFacts::former, {}}, {"support", &LetterFacts::support, LetterKind::Endorsed},
        {"findings", &LetterFacts::findings, LetterKind::NotEndorsed},
        {"reason", &LetterFacts::reason, LetterKind::Withdrawn}}};

const Placeholder *placeholderFor(LetterKind kind, const QString &name)
{
    const auto found = std::find_if(placeholders.begin(), placeholders.end(), [&](const Placeholder &one) {
        return name == QLatin1String(one.name) && one.onlyFor.value_or(kind) == kind;
    });
    return found == placeholders.end() ? nullptr : &*found;
}

QStringList mustHave(LetterKind kind)
{
    QStringList names{QStringLiteral("name"), QStringLiteral("contest")};
    for (const Placeholder &one : placeholders)
        if (one.onlyFor == kind && kind != LetterKind::Endorsed)
            names += QString::fromLatin1(one.name);
    return names;
}

Error fault(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, {}};
}

/// A brace, and the name if it is a placeholder.
const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z]+)\\}|[{}]"));
    return pattern;
}

Result<QStringList> placeholdersIn(LetterKind kind, const QString &text)
{
    QStringList names;
    for (auto found = placeholderPattern().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(1).isEmpty())
            return fault(Tr::tr("The text of the letter has a brace that is part of no placeholder."));
        if (!placeholderFor(kind, match.captured(1)))
            return fault(Tr::tr("The letter has no value for the placeholder “%1”.").arg(match.captured(0)));
        names += match.captured(1);
    }
    return names;
}

/// What a person reads of @p value: no control characters, nothing that turns the direction of what follows.
QString readable(const QString &value)
{
    QString clean;
    for (const QChar unit : value) {
        const bool turns = (unit >= u'\u202a' && unit <= u'\u202e') ||
                           (unit >= u'\u2066' && unit <= u'\u2069') || unit == u'\u200e' ||
                           unit == u'\u200f' || unit == u'\u061c' || unit == u'\ufeff';
        if (unit == u'\n' || (!turns && unit.category() != QChar::Other_Control))
            clean += unit;
        else if (!turns)
            clean += u' ';
    }
    return clean;
}

Result<QString> filled(LetterKind kind, const QString &text, const LetterFacts &facts)
{
    QString result;
    qsizetype done = 0;
    for (auto found = placeholderPattern().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const Placeholder *placeholder = placeholderFor(kind, match.captured(1));
        if (!placeholder)
            return fault(Tr::tr("The letter has no value for “%1”.").arg(match.captured(0)));
        const QString value = readable(facts.*(placeholder->value)).trimmed();
        if (value.isEmpty() && match.capturedLength() != text.size())
            return fault(Tr::tr("The letter has no value for “%1”.").arg(match.captured(0)));
        result += text.mid(done, match.capturedStart() - done) + value;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

/// Joins the lines of a paragraph, except where an item of a list begins.
QString joined(const QString &paragraph)
{
    static const QRegularExpression lineBreak(QStringLiteral("\\s*\n\\s*(?!- )"));
    return paragraph.trimmed().replace(lineBreak, QStringLiteral(" "));
}

} // namespace

Result<LetterTemplate> parseLetterTemplate(LetterKind kind, const QString &text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QString head = QStringLiteral("Subject: ");
    const qsizetype end = clean.indexOf(QStringLiteral("\n\n"));
    if (!clean.startsWith(head) || end < 0)
        return fault(Tr::tr("The text of a letter begins with a line “Subject: ...” and an empty line."));
    LetterTemplate letter{kind, joined(clean.mid(head.size(), end - head.size())), {}};
    const QStringList parts = clean.mid(end).split(QRegularExpression(QStringLiteral("\n[ \t]*\n")));
    for (const QString &part : parts)
        if (const QString paragraph = joined(part); !paragraph.isEmpty())
            letter.paragraphs += paragraph;
    if (letter.subject.isEmpty() || letter.paragraphs.isEmpty())
        return fault(Tr::tr("A letter has a subject and a text."));
    const Result<QStringList> inSubject = placeholdersIn(kind, letter.subject);
    if (!inSubject)
        return inSubject.error();
    const Result<QStringList> inBody = placeholdersIn(kind, letter.paragraphs.join(u'\n'));
    if (!inBody)
        return inBody.error();
    for (const QString &name : mustHave(kind))
        if (!inBody->contains(name))
            return fault(Tr::tr("The text of this letter must have the placeholder “{%1}”.").arg(name));
    return letter;
}

QString shippedLetterText(LetterKind kind)
{
    loadLetters();
    QFile file(QStringLiteral(":/rosette/letters/%1.txt").arg(keyOf(letterKindKeys, kind)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return QString::fromUtf8(file.readAll());
}

LetterTemplate shippedLetterTemplate(LetterKind kind)
{
    const Result<LetterTemplate> letter = parseLetterTemplate(kind, shippedLetterText(kind));
    Q_ASSERT(letter);
    return *letter;
}

Result<LetterText> fillLetter(const LetterTemplate &letter, const LetterFacts &facts)
{
    const Result<QString> subject = filled(letter.kind, letter.subject, facts);
    if (!subject)
        return subject.error();
    QStringList paragraphs;
    for (const QString &paragraph : letter.paragraphs) {
        const Result<QString> text = filled(letter.kind, paragraph, facts);
        if (!text)
            return text.error();
        if (!text->isEmpty())
            paragraphs += *text;
    }
    return LetterText{subject->simplified(), paragraphs.join(QStringLiteral("\n\n")) + u'\n', {}};
}

QString findingsTold(const Fit &fit, const CriteriaSet &criteria)
{
    QStringList lines;
    for (const CriterionFinding &finding : fit.criteria) {
        const auto criterion = std::find_if(criteria.criteria.begin(), criteria.criteria.end(),
            [&](const Criterion &one) { return one.key == finding.criterion; });
        if (finding.standing == Standing::Met || criterion == criteria.criteria.end())
            continue;
        const QString line = finding.standing == Standing::NotMet ? Tr::tr("- %1: not met. %2")
                                                                  : Tr::tr("- %1: left open. %2");
        lines += line.arg(criterion->title.toString(), criterion->wording.simplified()).trimmed();
    }
    if (lines.isEmpty())
        return Tr::tr(
            "No criterion was found unmet. Whom the committee endorses among those who meet them is "
            "for its vote.");
    return Tr::tr("Of our criteria, these were found not met or left open:") + u'\n' + lines.join(u'\n');
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/plainwords.h"

#include "tests/screens/fit.h"
#include "tests/screens/paintedtext.h"
#include "tests/support/process.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QWidget>

#include <algorithm>

namespace rosette::test {

namespace {

/// What no language translates: names of formats, keys and the program itself.
const QStringList names{QStringLiteral("Rosette"), QStringLiteral("rosette"), QStringLiteral("csv"),
    QStringLiteral("kB"), QStringLiteral("MB"), QStringLiteral("KiB"), QStringLiteral("MiB")};

/// What the pseudo-language accents, in a word: plain, so it did not go through it.
bool isPlain(QStringView word)
{
    const bool hasPlain = std::any_of(
        word.begin(), word.end(), [](QChar letter) { return QStringLiteral("aceinouyz").contains(letter); });
    const bool hasAccent = std::any_of(word.begin(), word.end(),
        [](QChar letter) { return QStringLiteral("åçéîñöûýž").contains(letter.toLower()); });
    return hasPlain && !hasAccent;
}

QString textOfGuide()
{
    QString text;
    const QDir folder(QStringLiteral(ROSETTE_SOURCE_DIR "/docs/user"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll());
    }
    return text;
}

QString calendar()
{
    QStringList words;
    const QLocale locale;
    for (int number = 1; number <= 12; ++number)
        words << locale.monthName(number) << locale.monthName(number, QLocale::ShortFormat);
    for (int number = 1; number <= 7; ++number)
        words << locale.dayName(number) << locale.dayName(number, QLocale::ShortFormat);
    return words.join(u' ');
}

} // namespace

PlainWords::PlainWords(const QString &path)
{
    const ProcessResult dump = runProgram(QStringLiteral("sqlite3"), {path, QStringLiteral(".dump")});
    m_isReady = dump.exitCode == 0;
    m_data = dump.standardOutput + textOfGuide();
    m_data.replace(QStringLiteral("''"), QStringLiteral("'"));
    m_data += u' ' + calendar() + u' ' + names.join(u' ');
    m_data.replace(QStringLiteral("\\n"), QStringLiteral(" "));
    m_data = m_data.simplified();
}

QStringList PlainWords::plainParts(const QString &text) const
{
    // Words side by side that are all plain: whole names and sentences, not the words one by one.
    static const QRegularExpression word(QStringLiteral("[\\p{L}’'-]+"));
    QStringList parts;
    qsizetype start = -1;
    qsizetype end = -1;
    const auto finish = [&] {
        if (start >= 0)
            parts += text.mid(start, end - start).simplified();
        start = -1;
    };
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!isPlain(found.capturedView())) {
            finish();
            continue;
        }
        // Names and numbers of one sentence are parted by marks that are not of the file.
        if (start >= 0 && text.mid(end, found.capturedStart() - end) != QStringLiteral(" "))
            finish();
        if (start < 0)
            start = found.capturedStart();
        end = found.capturedEnd();
    }
    finish();
    parts.erase(std::remove_if(parts.begin(), parts.end(),
                    [this](const QString &part) { return m_data.contains(part); }),
        parts.end());
    return parts;
}

QStringList PlainWords::untranslated(QWidget &window) const
{
    QStringList problems;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets += &window;
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->size().isEmpty() ||
            qobject_cast<QTextBrowser *>(widget->parentWidget()))
            continue;
        const auto say = [&](const QString &text, const char *where) {
            for (const QString &part : plainParts(text))
                problems += QStringLiteral("%1: \"%2\" is not translatable (%3)")
                                .arg(nameOf(*widget), part, QLatin1String(where));
        };
        for (const PaintedText &painted : paintedTexts(*widget))
            say(painted.text, "painted");
        say(widget->toolTip(), "tooltip");
        say(widget->accessibleName(), "accessible name");
        say(widget->accessibleDescription(), "accessible description");
    }
    return problems;
}

} // namespace rosette::test

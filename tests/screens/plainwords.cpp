// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/plainwords.h"

#include "core/publishing/lettertemplate.h"
#include "core/signing/fingerprintwords.h"
#include "core/signing/secretkey.h"
#include "tests/screens/fit.h"
#include "tests/screens/paintedtext.h"
#include "tests/support/process.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBrowser>

#include <algorithm>

namespace rosette::test {

namespace {

/// What no language translates: the program itself, formats and units.
const QStringList names{QStringLiteral("Rosette"), QStringLiteral("csv"), QStringLiteral("kB"),
    QStringLiteral("KiB"), QStringLiteral("MiB")};

/// What tests/screens/dialogs.cpp types and imports, as a person would; and the name of the file that the
/// guide is offered to be stored as, which goes from one computer to another.
const QStringList typed{QStringLiteral("Jo Lark"), QStringLiteral("Candidate"), QStringLiteral("Slate"),
    QStringLiteral("what"), QStringLiteral("when"), QStringLiteral("name"), QStringLiteral("role"),
    QStringLiteral("member"), QStringLiteral("secretary"), QStringLiteral("nominations open"),
    QStringLiteral("voting opens"), QStringLiteral("never"), QStringLiteral("Shall we meet weekly"),
    QStringLiteral("nec-clp-guide-draft"), QStringLiteral("national-committee"),
    QStringLiteral("committee-copy")};

/// Longer values are statements and answers: they have words that the program has too.
constexpr qsizetype longestName = 120;
/// So many words side by side are a statement's, if it has them.
constexpr qsizetype manyWords = 4;
constexpr int mostRows = 200;

/// Words side by side; what parts names from each other in a sentence parts these too.
QStringList wordsOf(const QString &text)
{
    // The place of a file is the computer's, a fingerprint is a number; an English genitive is still the
    // name.
    static const QRegularExpression path(QStringLiteral("(^|[\\s“(])[\\x{200B}]?/\\S*"));
    static const QRegularExpression genitive(QStringLiteral("[’']s\\b"));
    static const QRegularExpression fingerprint(QStringLiteral("\\b[0-9a-f]{4}(\\s[0-9a-f]{4})+\\b"));
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    static const QRegularExpression word(QStringLiteral("[\\p{L}’'-]+"));
    QString said = text;
    said.replace(tag, QStringLiteral(";")).replace(path, QStringLiteral("\\1;"));
    said.replace(fingerprint, QStringLiteral(";")).replace(genitive, QString());
    QStringList runs;
    qsizetype start = -1;
    qsizetype end = -1;
    for (auto match = word.globalMatch(said); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (start >= 0 && said.mid(end, found.capturedStart() - end) != QStringLiteral(" ")) {
            runs += said.mid(start, end - start);
            start = -1;
        }
        if (start < 0)
            start = found.capturedStart();
        end = found.capturedEnd();
    }
    if (start >= 0)
        runs += said.mid(start, end - start);
    return runs;
}

/// It went through the pseudo-language.
bool isAccented(const QString &word)
{
    return std::any_of(word.begin(), word.end(),
        [](QChar letter) { return QStringLiteral("åçéîñöûýž").contains(letter.toLower()); });
}

/// A fingerprint says the same in every language.
bool isOfFingerprint(const QString &word)
{
    return std::any_of(fingerprintWords.begin(), fingerprintWords.end(),
        [&](const char *one) { return word == QLatin1String(one); });
}

/// It has letters that the pseudo-language would have accented.
bool isPlain(const QString &word)
{
    return !isAccented(word) && !isOfFingerprint(word) &&
           std::any_of(word.begin(), word.end(),
               [](QChar letter) { return QStringLiteral("aceinouyz").contains(letter); });
}

/// Plain words side by side, from the first that would have got an accent on.
QStringList plainRuns(const QString &text)
{
    QStringList runs;
    QStringList together;
    const auto finish = [&] {
        if (!together.isEmpty())
            runs += together.join(u' ');
        together.clear();
    };
    for (const QString &run : wordsOf(text)) {
        for (const QString &word : run.split(u' '))
            if (isPlain(word) || (!together.isEmpty() && !isAccented(word)))
                together += word;
            else
                finish();
        finish();
    }
    return runs;
}

QStringList linesOfGuide()
{
    QStringList lines;
    const QDir folder(QStringLiteral(ROSETTE_SOURCE_DIR "/docs/user"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            lines += QString::fromUtf8(file.readAll()).split(u'\n');
    }
    return lines;
}

QStringList calendar()
{
    QStringList words;
    const QLocale locale;
    for (int number = 1; number <= 12; ++number)
        words << locale.monthName(number) << locale.monthName(number, QLocale::ShortFormat);
    for (int number = 1; number <= 7; ++number)
        words << locale.dayName(number) << locale.dayName(number, QLocale::ShortFormat);
    return words;
}

QString text(const QWidget &widget, const char *property)
{
    return widget.property(property).toString();
}

} // namespace

PlainWords::PlainWords(const QString &path)
{
    const ProcessResult dump = runProgram(QStringLiteral("sqlite3"), {path, QStringLiteral(".dump")});
    m_isReady = dump.exitCode == 0;
    static const QRegularExpression quoted(QStringLiteral("'((?:[^']|'')*)'"));
    static const QRegularExpression inJson(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    for (const QString &line : dump.standardOutput.split(u'\n')) {
        if (!line.startsWith(QStringLiteral("INSERT"))) // a table's own words have quotes that do not pair
            continue;
        for (auto match = quoted.globalMatch(line); match.hasNext();) {
            const QString value = match.next().captured(1).replace(QStringLiteral("''"), QStringLiteral("'"));
            addValue(value);
            if (value.startsWith(u'{') || value.startsWith(u'['))
                for (auto part = inJson.globalMatch(value); part.hasNext();)
                    addValue(part.next().captured(1));
        }
    }
    // Where the test has its file.
    for (const QString &folder : path.split(u'/'))
        for (const QString &run : plainRuns(folder))
            m_parts += run;
    // Letters are in the language of the committee, whatever the reader's.
    static const QRegularExpression placeholder(QStringLiteral("\\{[^}]*\\}"));
    for (const EnumKey<LetterKind> &kind : letterKindKeys)
        for (const QString &piece : shippedLetterText(kind.value).split(placeholder))
            for (const QString &run : plainRuns(piece))
                m_parts += run;
    addValue(QString::fromLatin1(
        SecretKey::fromSeed(QByteArray(publicKeySize, 's')).publicKey().base64())); // typed
    for (const char *word : fingerprintWords) // the same in every language, so that they can be compared
        m_parts += QString::fromLatin1(word);
    for (const QStringList &more : {linesOfGuide(), calendar(), names, typed})
        for (const QString &value : more)
            addValue(value);
}

void PlainWords::addValue(const QString &value)
{
    static const QRegularExpression code(QStringLiteral("^[a-z]+$"));
    const QString plain = QString(value).replace(QStringLiteral("\\n"), QStringLiteral(" ")).simplified();
    m_data += plain + u'\n';
    // One small word is a state's or a kind's, for which the program has words of its own.
    if (plain.size() > longestName ||
        (code.match(plain).hasMatch() && !names.contains(plain) && !typed.contains(plain)))
        return;
    for (const QString &run : plainRuns(plain))
        m_parts += run;
}

bool PlainWords::isOfFile(const QString &part) const
{
    if (m_parts.contains(part) || m_parts.contains(part.left(1).toUpper() + part.mid(1)))
        return true;
    const QStringList words = part.split(u' ');
    if (words.size() >= manyWords && m_data.contains(part))
        return true;
    // Two names after each other.
    for (qsizetype first = words.size() - 1; first > 0; --first)
        if (m_parts.contains(words.first(first).join(u' ')) && isOfFile(words.sliced(first).join(u' ')))
            return true;
    return false;
}

QStringList PlainWords::plainParts(const QString &text) const
{
    // A statement, a criterion's wording.
    const QString whole = text.simplified();
    if (whole.count(u' ') >= manyWords && m_data.contains(whole))
        return {};
    QStringList parts = plainRuns(text);
    parts.erase(
        std::remove_if(parts.begin(), parts.end(), [this](const QString &part) { return isOfFile(part); }),
        parts.end());
    return parts;
}

QStringList PlainWords::saidBy(const QWidget &widget) const
{
    QStringList said{widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleName(),
        widget.accessibleDescription(), text(widget, "placeholderText"), text(widget, "title"),
        text(widget, "suffix"), text(widget, "prefix"), text(widget, "specialValueText")};
    // What is in a field is what somebody wrote, or comes from the file.
    if (!qobject_cast<const QLineEdit *>(&widget) && !qobject_cast<const QPlainTextEdit *>(&widget))
        said += text(widget, "text");
    if (widget.isWindow())
        said += widget.windowTitle();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int item = 0; item < box->count(); ++item)
            said += box->itemText(item);
    for (const QAction *action : widget.actions())
        said << action->text() << action->toolTip();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        said += saidBy(*view);
    return said;
}

/// What stands in the items, whatever the delegate makes of it.
QStringList PlainWords::saidBy(const QAbstractItemView &view) const
{
    QStringList said;
    const QAbstractItemModel *model = view.model();
    if (!model || view.inherits("QCalendarView") || qobject_cast<const QHeaderView *>(&view))
        return said;
    const auto add = [&said](const QVariant &value) {
        if (value.userType() == QMetaType::QString)
            said += value.toString();
    };
    for (int column = 0; column < model->columnCount(); ++column)
        add(model->headerData(column, Qt::Horizontal));
    for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role :
                {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                add(index.data(role));
        }
    return said;
}

QStringList PlainWords::untranslated(QWidget &window) const
{
    QStringList problems;
    // Some menus are filled when they open.
    for (QMenu *menu : window.findChildren<QMenu *>())
        QMetaObject::invokeMethod(menu, "aboutToShow", Qt::DirectConnection);
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets += &window;
    for (QWidget *widget : std::as_const(widgets)) {
        if (qobject_cast<QTextBrowser *>(widget) || qobject_cast<QTextBrowser *>(widget->parentWidget()))
            continue; // the user guide
        const auto say = [&](const QString &said, const char *how) {
            for (const QString &part : plainParts(said))
                problems += QStringLiteral("%1: \"%2\" is not translatable (%3)")
                                .arg(nameOf(*widget), part, QLatin1String(how));
        };
        for (const QString &said : saidBy(*widget))
            say(said, "said");
        if (!widget->isVisible() || widget->size().isEmpty() || qobject_cast<TextLabel *>(widget))
            continue; // a label paints what it says
        // Lines end anywhere in a statement: a single word there is one of the file's if it is in it at all.
        for (const PaintedText &painted : paintedTexts(*widget))
            for (const QString &part : plainParts(painted.text))
                if (!m_data.contains(part))
                    say(part, "painted");
    }
    problems.removeDuplicates();
    return problems;
}

} // namespace rosette::test

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rosette::house {

namespace {

constexpr qsizetype mostLines = 400;

QString firstFolder(const QString &path)
{
    return path.section(u'/', 0, 0);
}

/// "core/storage" of core/storage/database.cpp, "app/cli" of app/cli/commands/list.cpp.
QString roomOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Adds the rooms of @p top, "core" or "ui", by their folders.
void readRooms(const QString &root, const QString &top, Rooms &rooms, Violations &violations)
{
    static const QRegularExpression room(QStringLiteral("^([0-9]+) +([a-z]+)$"));
    const QString name = top + QStringLiteral("/rooms.txt");
    const QStringList lines = contents(root + u'/' + name).split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString line = lines.at(at).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QRegularExpressionMatch match = room.match(line);
        const QString folder = top + u'/' + match.captured(2);
        if (!match.hasMatch() || rooms.contains(folder))
            violations.push_back({name, static_cast<int>(at + 1), QStringLiteral("is not one new room")});
        else
            rooms.insert(folder, match.captured(1).toInt());
    }
    for (const QString &found : QDir(root + u'/' + top).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (!rooms.contains(top + u'/' + found))
            violations.push_back({top + u'/' + found, 0, QStringLiteral("is not in ") + name});
}

/// The Qt module that has @p header, "" if none has.
QString qtModuleOf(const QString &header)
{
    if (header.contains(u'/'))
        return firstFolder(header);
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const char *module :
        {"QtCore", "QtSql", "QtGui", "QtWidgets", "QtTest", "QtSvg", "QtDBus", "QtNetwork", "QtPrintSupport"})
        if (headers.exists(QLatin1String(module) + u'/' + header))
            return QLatin1String(module);
    return {};
}

bool mayUseWidgets(const QString &path)
{
    return firstFolder(path) == u"ui" || roomOf(path) == u"app/gui";
}

struct OwnedModule
{
    const char *module;
    const char *room; ///< the only room that may use it
};

/// The network is for the local sockets of one window on one file, and the bus for the desktop's colours.
constexpr std::array<OwnedModule, 4> ownedModules{{{"QtSql", "core/storage"}, {"QtNetwork", "ui/shell"},
    {"QtDBus", "ui/theme"}, {"QtPrintSupport", "ui/lists"}}};

bool mayUseModule(const QString &path, const QString &module)
{
    for (const OwnedModule &owned : ownedModules)
        if (module == QLatin1String(owned.module))
            return roomOf(path) == QLatin1String(owned.room);
    return module == u"QtCore" || mayUseWidgets(path);
}

QString objectionToQt(const SourceFile &file, const QString &header)
{
    const QString module = qtModuleOf(header);
    if (mayUseModule(file.path, module))
        return {};
    return QStringLiteral("includes <%1> of %2, which this room may not use")
        .arg(header, module.isEmpty() ? QStringLiteral("an unknown Qt module") : module);
}

struct OwnedLibrary
{
    const char *headers; ///< pattern of its headers
    const char *room;    ///< the only room that may include them
};

constexpr std::array<OwnedLibrary, 7> ownedLibraries{
    {{"^sqlite3", "core/storage"}, {"^sodium", "core/signing"}, {"^openssl", "core/signing"},
        {"^qt6keychain", "core/keychain"}, {"^gmime", "core/exchange"}, {"^qrencode", "core/publishing"},
        {"^(hb[-.]|harfbuzz|fribidi|libdeflate)", "core/typeset"}}};

QString objectionToLibrary(const SourceFile &file, const QString &header)
{
    for (const OwnedLibrary &library : ownedLibraries) {
        const QRegularExpression pattern(QLatin1String(library.headers));
        if (pattern.match(header).hasMatch() && roomOf(file.path) != QLatin1String(library.room))
            return QStringLiteral("includes <%1>, which only %2 may use")
                .arg(header, QLatin1String(library.room));
    }
    static const QRegularExpression qt(QStringLiteral("^(Q[A-Z]|q(?!rencode)[a-z]+\\.h$|Qt)"));
    return qt.match(header).hasMatch() ? objectionToQt(file, header) : QString();
}

/// Both files are of core, or both of ui.
QString objectionAmongRooms(const SourceFile &file, const QString &path, const Rooms &rooms)
{
    const QString own = roomOf(file.path);
    const QString other = roomOf(path);
    if (own == other)
        return {};
    if (!rooms.contains(other))
        return QStringLiteral("includes %1, whose room is not in %2/rooms.txt").arg(path, firstFolder(path));
    if (rooms.value(other) == rooms.value(own))
        return QStringLiteral("includes %1 of a room beside its own").arg(path);
    if (rooms.value(other) > rooms.value(own))
        return QStringLiteral("includes %1 of a higher room").arg(path);
    return {};
}

/// Which parts of the tree a part outside core may include.
bool mayInclude(const QString &from, const QString &other)
{
    if (from.startsWith(u"ui/"))
        return other.startsWith(u"core/") || other.startsWith(u"ui/");
    if (roomOf(from) == u"app/gui")
        return !other.startsWith(u"app/cli/");
    return other.startsWith(u"core/") || roomOf(other) == roomOf(from) || roomOf(other) == u"app/shared";
}

QString objectionToOwn(const SourceFile &file, const QString &path, const Rooms &rooms)
{
    const QString top = firstFolder(path);
    if (path.endsWith(u".moc") || (path.startsWith(u"ui_") && mayUseWidgets(file.path)))
        return {};
    if (!path.contains(u'/') || (top != u"core" && top != u"ui" && top != u"app"))
        return QStringLiteral("includes \"%1\", which is not a path from the root of the tree").arg(path);
    if (firstFolder(file.path) == top && (top == u"core" || top == u"ui"))
        return objectionAmongRooms(file, path, rooms);
    if (firstFolder(file.path) == u"core" || !mayInclude(file.path, path))
        return QStringLiteral("includes %1, which stands above or beside it").arg(path);
    return {};
}

Violations matchesIn(
    const SourceFile &file, const QString &code, const QRegularExpression &pattern, const QString &sentence)
{
    Violations violations;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        violations.push_back(
            {file.path, lineAt(code, match.capturedStart()), sentence.arg(match.captured().simplified())});
    }
    return violations;
}

void append(Violations &all, const Violations &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

Tree readTree(const QString &root, Violations &violations)
{
    Tree tree;
    for (const char *top : {"core", "ui"})
        readRooms(root, QLatin1String(top), tree.rooms, violations);
    for (const char *top : {"core", "ui", "app", "tests"}) {
        QDirIterator files(root + u'/' + QLatin1String(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            tree.files.push_back({QDir(root).relativeFilePath(path), contents(path)});
        }
    }
    std::sort(tree.files.begin(), tree.files.end(),
        [](const SourceFile &one, const SourceFile &other) { return one.path < other.path; });
    return tree;
}

Violations checkIncludes(const SourceFile &file, const Rooms &rooms)
{
    Violations violations;
    for (const Include &include : parseSource(file.text).includes) {
        const QString objection = include.isQuoted ? objectionToOwn(file, include.path, rooms)
                                                   : objectionToLibrary(file, include.path);
        if (!objection.isEmpty())
            violations.push_back({file.path, include.line, objection});
    }
    return violations;
}

Violations checkSql(const SourceFile &file)
{
    static const QRegularExpression sql(
        QStringLiteral("^\\s*(SELECT\\s|INSERT\\s+(OR\\s+[A-Z]+\\s+)?INTO\\s|UPDATE\\s+\\w+\\s+SET\\b|"
                       "DELETE\\s+FROM\\s|(CREATE|DROP|ALTER)\\s+(TABLE|UNIQUE|INDEX|TRIGGER|VIEW|TEMP)|"
                       "WITH\\s+\\w+\\s+AS\\s*\\(|PRAGMA\\s|ATTACH\\s|VACUUM|SAVEPOINT\\s|"
                       "BEGIN\\s+(IMMEDIATE|EXCLUSIVE|TRANSACTION)|COMMIT;?$|ROLLBACK)"));
    Violations violations;
    if (roomOf(file.path) == u"core/storage")
        return violations;
    for (const Literal &literal : parseSource(file.text).literals)
        if (sql.match(literal.text).hasMatch())
            violations.push_back({file.path, literal.line,
                QStringLiteral("has SQL, which only core/storage may: %1").arg(literal.text.left(40))});
    return violations;
}

Violations checkOutputFiles(const SourceFile &file)
{
    static const QRegularExpression writers(
        QStringLiteral("\\b(QSaveFile|QTemporaryFile|QPdfWriter|QImageWriter|QFile::copy|"
                       "(std::)?w?(of|f)stream|fopen|freopen|creat|mkstemp|O_WRONLY|O_RDWR|O_CREAT)\\b"));
    // A QBuffer may be opened for writing, a QFile only on the standard output.
    static const QRegularExpression opened(QStringLiteral(
        "\\bopen\\s*\\((?!\\s*(stdout|stderr)\\b)[^;]*\\b(WriteOnly|ReadWrite|Append|NewOnly|Truncate)\\b"));
    static const QRegularExpression fileClass(QStringLiteral("\\bQFile\\b"));
    if (file.path == u"core/base/atomicwrite.cpp")
        return {};
    const SourceText source = parseSource(file.text);
    const QString sentence = QStringLiteral("opens an output file, which only atomicWrite() may: %1");
    Violations violations = matchesIn(file, source.code, writers, sentence);
    if (fileClass.match(source.code).hasMatch())
        append(violations, matchesIn(file, source.code, opened, sentence));
    return violations;
}

Violations checkLook(const SourceFile &file)
{
    // Paper is white in every theme.
    static const QRegularExpression look(
        QStringLiteral("\\b(QMessageBox|QErrorMessage|setStyleSheet|QColor\\s*\\(\\s*[0-9]|"
                       "Qt::(black|red|green|blue|gray|darkGray|lightGray))\\b"));
    static const QRegularExpression letters(QStringLiteral("\\b(setPixelSize|setPointSizeF?)\\b"));
    static const QRegularExpression hex(QStringLiteral("^#[0-9A-Fa-f]{3,8}$"));
    if (firstFolder(file.path) != u"ui" || roomOf(file.path) == u"ui/theme")
        return {};
    const QString sentence = QStringLiteral("looks or speaks otherwise than the theme and the pages do: %1");
    const SourceText source = parseSource(file.text);
    Violations violations = matchesIn(file, source.code, look, sentence);
    if (roomOf(file.path) != u"ui/widgets")
        append(violations, matchesIn(file, source.code, letters, sentence));
    for (const Literal &literal : source.literals)
        if (hex.match(literal.text).hasMatch())
            violations.push_back(
                {file.path, literal.line, QStringLiteral("names a colour: ") + literal.text});
    return violations;
}

Violations checkForm(const SourceFile &file)
{
    static const QString head = QStringLiteral(
        "// SPDX-FileCopyrightText: The Rosette developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
    Violations violations;
    if (!file.text.startsWith(head))
        violations.push_back({file.path, 1, QStringLiteral("does not begin with the two SPDX lines")});
    if (const qsizetype lines = file.text.count(u'\n'); lines > mostLines)
        violations.push_back({file.path, static_cast<int>(lines),
            QStringLiteral("has %1 lines; %2 is the most").arg(lines).arg(mostLines)});
    return violations;
}

Violations checkNames(const std::vector<SourceFile> &files)
{
    static const QRegularExpression type(
        QStringLiteral("^(?:class|struct|enum class) (\\w+)[^;\n]*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression space(
        QStringLiteral("^namespace ([\\w:]+)"), QRegularExpression::MultilineOption);
    QMap<QString, QString> seen;
    Violations violations;
    for (const SourceFile &file : files) {
        const QString top = firstFolder(file.path);
        if (!file.path.endsWith(u".h") || (top != u"core" && top != u"ui"))
            continue;
        const QString code = parseSource(file.text).code;
        const QString within = space.match(code).captured(1);
        QRegularExpressionMatchIterator matches = type.globalMatch(code);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = within + QStringLiteral("::") + match.captured(1);
            if (seen.contains(name))
                violations.push_back({file.path, lineAt(code, match.capturedStart()),
                    QStringLiteral("has a %1 as %2 has").arg(name, seen.value(name))});
            else
                seen.insert(name, file.path);
        }
    }
    return violations;
}

Violations checkHouse(const QString &root)
{
    Violations violations;
    const Tree tree = readTree(root, violations);
    for (const SourceFile &file : tree.files) {
        append(violations, checkForm(file));
        if (firstFolder(file.path) == u"tests")
            continue;
        append(violations, checkIncludes(file, tree.rooms));
        append(violations, checkSql(file));
        append(violations, checkOutputFiles(file));
        append(violations, checkLook(file));
    }
    append(violations, checkNames(tree.files));
    return violations;
}

} // namespace rosette::house

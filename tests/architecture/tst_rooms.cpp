// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rosette::house;

namespace {

const QString spdx = QStringLiteral(
    "// SPDX-FileCopyrightText: The Rosette developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n");

void write(const QString &path, const QString &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = text.toUtf8();
    QCOMPARE(file.write(bytes), bytes.size());
}

QString inLines(const Violations &violations)
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines += violation.toString();
    return lines.join(u'\n');
}

} // namespace

class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisTreeKeepsTheRules();
    void thisTreeIsReallyRead();
    void aBrokenRuleIsReported_data();
    void aBrokenRuleIsReported();
    void whatIsAllowedIsNotReported_data();
    void whatIsAllowedIsNotReported();
    void aFolderWithoutARankIsReported();
    void aRoomNamedTwiceIsReported();
    void aMissingHeadIsReported();
    void aLongFileIsReported();

private:
    /// A small house that keeps the rules, with one more file in it.
    static Violations checkHouseWith(const QString &path, const QString &text);
};

Violations TestRooms::checkHouseWith(const QString &path, const QString &text)
{
    const QTemporaryDir folder;
    const QString root = folder.path() + u'/';
    write(
        root + "core/rooms.txt", "# comment\n0 base\n0 typeset\n1 people\n6 signing\n7 storage\n9 actions\n");
    write(root + "core/base/id.h", spdx + "#include <QString>\n");
    write(root + "core/people/person.h",
        spdx + "#include \"core/base/id.h\"\nnamespace rosette {\nstruct Person\n{\n};\n}\n");
    write(root + "core/storage/database.cpp", spdx + "#include <QSqlDatabase>\n");
    write(root + "ui/rooms.txt", "0 theme\n2 models\n4 desk\n4 lists\n5 shell\n");
    write(root + "ui/shell/mainwindow.h", spdx + "#include <QMainWindow>\n");
    write(root + "app/cli/main.cpp", spdx + "#include \"core/people/person.h\"\n");
    write(root + path, text);
    return checkHouse(folder.path());
}

void TestRooms::thisTreeKeepsTheRules()
{
    const QString broken = inLines(checkHouse(QStringLiteral(ROSETTE_SOURCE_DIR)));
    QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken)); // the whole list, which QCOMPARE would cut
}

void TestRooms::thisTreeIsReallyRead()
{
    Violations violations;
    const Tree tree = readTree(QStringLiteral(ROSETTE_SOURCE_DIR), violations);
    QCOMPARE(tree.rooms.value("core/base", -1), 0);
    QVERIFY(tree.rooms.value("core/actions") > tree.rooms.value("core/storage"));
    QVERIFY(tree.rooms.value("ui/shell") > tree.rooms.value("ui/page"));
    QVERIFY(tree.files.size() > 30);
    const auto hasIncludes = [](const SourceFile &file) { return !parseSource(file.text).includes.empty(); };
    QVERIFY(std::count_if(tree.files.begin(), tree.files.end(), hasIncludes) > 30);
}

void TestRooms::aBrokenRuleIsReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *path, const char *code, const char *sentence) {
        QTest::newRow(name) << QString(path) << QString(code) << QString(sentence);
    };
    row("upward", "core/base/a.h", "#include \"core/people/person.h\"", "of a higher room");
    row("sideways", "core/base/a.h", "#include \"core/typeset/a.h\"", "of a room beside its own");
    row("unknown room", "core/base/a.h", "#include \"core/shed/a.h\"", "not in core/rooms.txt");
    row("spaced include", "core/base/a.h", "  #  include   \"core/people/person.h\"", "of a higher room");
    row("page to page", "ui/desk/a.cpp", "#include \"ui/lists/a.h\"", "of a room beside its own");
    row("page to shell", "ui/desk/a.cpp", "#include \"ui/shell/mainwindow.h\"", "of a higher room");
    row("unknown room of ui", "ui/shell/a.cpp", "#include \"ui/shed/a.h\"", "not in ui/rooms.txt");
    row("a name twice", "ui/desk/person.h", "namespace rosette {\nclass Person\n{\n};\n}",
        "has a rosette::Person as");
    row("message box", "ui/desk/a.cpp", "QMessageBox::warning(this, t, u);", "otherwise than the theme");
    row("own letters", "ui/desk/a.cpp", "font.setPixelSize(13);", "otherwise than the theme");
    row("own colour", "ui/desk/a.cpp", "QColor c(\"#AD1E5A\");", "names a colour");
    row("network in a page", "ui/desk/a.cpp", "#include <QLocalSocket>", "QtNetwork");
    row("core to ui", "core/actions/a.cpp", "#include \"ui/shell/mainwindow.h\"", "above or beside");
    row("core to app", "core/actions/a.cpp", "#include \"app/shared/settings.h\"", "above or beside");
    row("ui to app", "ui/shell/a.cpp", "#include \"app/gui/startup.h\"", "above or beside");
    row("cli to ui", "app/cli/a.cpp", "#include \"ui/shell/mainwindow.h\"", "above or beside");
    row("cli to gui", "app/cli/a.cpp", "#include \"app/gui/startup.h\"", "above or beside");
    row("gui to cli", "app/gui/a.cpp", "#include \"app/cli/program.h\"", "above or beside");
    row("shared to cli", "app/shared/a.cpp", "#include \"app/cli/program.h\"", "above or beside");
    row("relative", "core/base/a.h", "#include \"id.h\"", "not a path from the root");
    row("tests", "core/base/a.h", "#include \"tests/support/process.h\"", "not a path from the root");
    row("Gui in core", "core/base/a.h", "#include <QImage>", "QtGui");
    row("Gui in core, by module", "core/base/a.h", "#include <QtGui/QImage>", "QtGui");
    row("Gui in core, lower case", "core/base/a.h", "#include <qimage.h>", "QtGui");
    row("Widgets in core", "core/actions/a.cpp", "#include <QMessageBox>", "QtWidgets");
    row("Widgets in cli", "app/cli/a.cpp", "#include <QApplication>", "QtWidgets");
    row("unknown Qt header", "core/base/a.h", "#include <QQuickItem>", "unknown Qt module");
    row("Qt Sql in actions", "core/actions/a.cpp", "#include <QSqlQuery>", "QtSql");
    row("Qt Sql in ui", "ui/models/a.cpp", "#include <QSqlTableModel>", "QtSql");
    row("SQLite in actions", "core/actions/a.cpp", "#include <sqlite3.h>", "only core/storage");
    row("OpenSSL in storage", "core/storage/a.cpp", "#include <openssl/evp.h>", "only core/signing");
    row("libsodium in storage", "core/storage/a.cpp", "#include <sodium.h>", "only core/signing");
    row("HarfBuzz in ui", "ui/a.cpp", "#include <hb.h>", "only core/typeset");
    row("HarfBuzz subset", "core/people/a.cpp", "#include <hb-subset.h>", "only core/typeset");
    row("FriBidi in people", "core/people/a.cpp", "#include <fribidi/fribidi.h>", "only core/typeset");
    row("qrencode in typeset", "core/typeset/a.cpp", "#include <qrencode.h>", "only core/publishing");
    row("GMime in storage", "core/storage/a.cpp", "#include <gmime/gmime.h>", "only core/exchange");
    row("libdeflate in people", "core/people/a.cpp", "#include <libdeflate.h>", "only core/typeset");
    row("SQL in actions", "core/actions/a.cpp", "auto q = \"SELECT name FROM seat\";", "has SQL");
    row("SQL in a raw string", "ui/a.cpp", "auto q = uR\"sql(\n  UPDATE seat SET a = 1)sql\";", "has SQL");
    row("pragma in app", "app/cli/a.cpp", "run(u\"PRAGMA quick_check\");", "has SQL");
    row("QFile for writing", "core/actions/a.cpp", "QFile f(p); f.open(QIODevice::WriteOnly);",
        "output file");
    row("QFile, several lines", "ui/a.cpp", "QFile f(p);\nf.open(\n  QFile::ReadWrite);", "output file");
    row("QFile for appending", "app/cli/a.cpp", "QFile f(p); f.open(QFile::Append);", "output file");
    row("QSaveFile", "core/actions/a.cpp", "QSaveFile file(path);", "output file");
    row("QPdfWriter", "ui/a.cpp", "QPdfWriter writer(path);", "output file");
    row("ofstream", "app/cli/a.cpp", "std::ofstream file(path);", "output file");
    row("fopen", "core/typeset/a.cpp", "FILE *f = fopen(path, \"wb\");", "output file");
    row("open for writing", "core/storage/a.cpp", "::open(path, O_WRONLY);", "output file");
    row("after a comment", "core/base/a.h", "/* \" */ std::ofstream f;", "output file");
    row("after a digit separator", "core/base/a.h", "int n = 1'000; std::ofstream f; // '", "output file");
    row("after a quote", "core/base/a.h", "char q = '\"'; std::ofstream f;", "output file");
}

void TestRooms::aBrokenRuleIsReported()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    const Violations violations = checkHouseWith(path, spdx + "\n" + code + "\n");
    QVERIFY2(violations.size() == 1, qPrintable(inLines(violations)));
    QCOMPARE(violations.front().file, path);
    QVERIFY2(violations.front().line >= 4, qPrintable(inLines(violations)));
    QVERIFY2(violations.front().sentence.contains(sentence), qPrintable(inLines(violations)));
}

void TestRooms::whatIsAllowedIsNotReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *path, const char *code) {
        QTest::newRow(name) << QString(path) << QString(code);
    };
    row("downward", "core/actions/a.cpp", "#include \"core/people/person.h\"");
    row("own room", "core/people/a.cpp", "#include \"core/people/person.h\"");
    row("own moc file", "core/actions/a.cpp", "#include \"a.moc\"");
    row("form in ui", "ui/a.cpp", "#include \"ui_a.h\"");
    row("include in a comment", "core/base/a.h", "// #include \"core/people/person.h\"");
    row("include in a block comment", "core/base/a.h", "/*\n#include <QImage>\n*/");
    row("Qt Core in core", "core/base/a.h", "#include <QtCore/QString>\n#include <QDateTime>");
    row("Widgets in gui", "app/gui/a.cpp", "#include <QApplication>\n#include \"ui/shell/mainwindow.h\"");
    row("SQL in storage", "core/storage/a.cpp", "#include <sqlite3.h>\nauto q = \"SELECT 1\";");
    row("HarfBuzz in typeset", "core/typeset/a.cpp", "#include <hb.h>");
    row("libsodium in signing", "core/signing/a.cpp", "#include <sodium.h>");
    row("a name announced", "ui/desk/a.h", "namespace rosette {\nstruct Person;\n}");
    row("a name of another space", "ui/desk/a.h", "namespace rosette::typeset {\nstruct Person\n{\n};\n}");
    row("words that look like SQL", "ui/a.cpp", "auto t = \"Select all\"; auto u = \"UPDATE\"; // SELECT 1");
    row("QFile for reading", "core/people/a.cpp", "QFile f(p); f.open(QIODevice::ReadOnly);");
    row("standard output", "app/cli/a.cpp", "QFile f; f.open(stdout, QIODevice::WriteOnly);");
    row("buffer in memory", "ui/a.cpp", "QBuffer b; b.open(QIODevice::WriteOnly);");
    row("named in a comment", "core/people/a.cpp", "/// QSaveFile and fopen() do not say so.");
    row("named in a string", "core/people/a.cpp", "auto name = \"QSaveFile\";");
    row("the one writer", "core/base/atomicwrite.cpp", "::open(path, O_WRONLY | O_CREAT);");
    row("tests may", "tests/ui/tst_a.cpp", "#include <QApplication>\nauto q = \"SELECT 1\"; QSaveFile f;");
}

void TestRooms::whatIsAllowedIsNotReported()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QCOMPARE(inLines(checkHouseWith(path, spdx + code + "\n")), QString());
}

void TestRooms::aFolderWithoutARankIsReported()
{
    const Violations violations = checkHouseWith("core/shed/a.h", spdx);
    QCOMPARE(inLines(violations), QStringLiteral("core/shed:0: is not in core/rooms.txt"));
}

void TestRooms::aRoomNamedTwiceIsReported()
{
    const Violations violations = checkHouseWith("core/rooms.txt", "0 base\n1 people\n7 storage\n2 people\n");
    QCOMPARE(inLines(violations), QStringLiteral("core/rooms.txt:4: is not one new room"));
}

void TestRooms::aMissingHeadIsReported()
{
    const Violations violations = checkHouseWith("tests/tst_a.cpp", "\n" + spdx);
    QCOMPARE(
        inLines(violations), QStringLiteral("tests/tst_a.cpp:1: does not begin with the two SPDX lines"));
}

void TestRooms::aLongFileIsReported()
{
    QCOMPARE(inLines(checkHouseWith("ui/a.cpp", spdx + QString(398, u'\n'))), QString());
    QCOMPARE(inLines(checkHouseWith("ui/a.cpp", spdx + QString(399, u'\n'))),
        QStringLiteral("ui/a.cpp:401: has 401 lines; 400 is the most"));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/reviews/fit.h"

#include "tests/app/cli/clifolder.h"

#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

using namespace rosette;
using namespace rosette::test;

namespace {

/// A sentence of the sources and what Polish makes of it: one form, or three for a count.
struct Translated
{
    QString source;
    QStringList forms;
};

const QList<Translated> sentences{
    {QStringLiteral("Lists the latest records, newest first."), {QStringLiteral("Pokazuje ostatnie wpisy.")}},
    {QStringLiteral("Opens a committee file, or the start screen."),
        {QStringLiteral("Otwiera plik komitetu.")}},
    {QStringLiteral("Desk"), {QStringLiteral("Biurko")}},
    {QStringLiteral("%n blockers"),
        {QStringLiteral("%n przeszkoda"), QStringLiteral("%n przeszkody"), QStringLiteral("%n przeszkód")}},
    {QStringLiteral("Fits all %1 criteria"),
        {QStringLiteral("Spełnia %1 kryterium"), QStringLiteral("Spełnia %1 kryteria"),
            QStringLiteral("Spełnia %1 kryteriów")}}};

const QByteArray empty = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
                         "<TS version=\"2.1\" language=\"pl\"></TS>\n";

/// One of Qt's tools, which stand in a folder of their own.
QString tool(const QString &name)
{
    return QStandardPaths::findExecutable(name, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
}

} // namespace

/// A language on its whole way: collected from the sources, translated, compiled, spoken by both programs.
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothProgramsSpeakIt_data();
    void bothProgramsSpeakIt();
    void countsTakeTheFormsOfTheLanguage();
    void withoutATranslationTheEnglishIsRight();

private:
    void collect();
    void translate();
    void compile();
    QString compiled() const { return m_folder.path(QStringLiteral("rosette_pl.qm")); }
    QString list() const { return m_folder.path(QStringLiteral("rosette_pl.ts")); }

    CliFolder m_folder;
};

void TranslationTest::initTestCase()
{
    QVERIFY2(!tool(QStringLiteral("lupdate")).isEmpty() && !tool(QStringLiteral("lrelease")).isEmpty(),
        "lupdate and lrelease are missing: packaging/install-packages test");
    m_folder.write(QStringLiteral("rosette_pl.ts"), empty);
    collect();
    translate();
    compile();
}

/// As the target `translations` does it.
void TranslationTest::collect()
{
    ProcessSetting sources;
    sources.folder = QStringLiteral(ROSETTE_SOURCE_DIR);
    const ProcessResult done = runProgram(tool(QStringLiteral("lupdate")),
        {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
            QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("core"),
            QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-ts"), list()},
        sources);
    QVERIFY2(done.exitCode == 0, inWords(done).constData());
}

/// As a translator does it, for a few sentences.
void TranslationTest::translate()
{
    QString text = QString::fromUtf8(m_folder.read(QStringLiteral("rosette_pl.ts")));
    QVERIFY(text.count(QStringLiteral("<source>")) > 1500);
    for (const Translated &sentence : sentences) {
        const qsizetype source = text.indexOf(QStringLiteral("<source>%1</source>").arg(sentence.source));
        QVERIFY2(source >= 0, qPrintable(sentence.source));
        const qsizetype start = text.indexOf(QStringLiteral("<translation"), source);
        const QString end = QStringLiteral("</translation>");
        QString forms = sentence.forms.constFirst();
        if (sentence.forms.size() > 1)
            forms = QStringLiteral("<numerusform>%1</numerusform>")
                        .arg(sentence.forms.join(QStringLiteral("</numerusform><numerusform>")));
        text.replace(start, text.indexOf(end, start) + end.size() - start,
            QStringLiteral("<translation>%1</translation>").arg(forms));
    }
    m_folder.write(QStringLiteral("rosette_pl.ts"), text.toUtf8());
}

/// As building the programs does it.
void TranslationTest::compile()
{
    const ProcessResult done = runProgram(tool(QStringLiteral("lrelease")),
        {QStringLiteral("-silent"), list(), QStringLiteral("-qm"), compiled()});
    QVERIFY2(done.exitCode == 0, inWords(done).constData());
}

void TranslationTest::bothProgramsSpeakIt_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("command line") << cliProgram()
                                  << QStringList{QStringLiteral("records"), QStringLiteral("list"),
                                         QStringLiteral("--help")}
                                  << sentences.at(0).forms.constFirst();
    QTest::newRow("windows") << qEnvironmentVariable("ROSETTE_WINDOWS")
                             << QStringList{QStringLiteral("--help")} << sentences.at(1).forms.constFirst();
}

void TranslationTest::bothProgramsSpeakIt()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    ProcessSetting setting;
    setting.environment = {QStringLiteral("ROSETTE_LANGUAGE=") + compiled()};
    const ProcessResult translated = runProgram(program, arguments, setting);
    QVERIFY2(translated.standardOutput.contains(said), inWords(translated).constData());
    const ProcessResult untranslated = runProgram(program, arguments);
    QCOMPARE(untranslated.exitCode, 0);
    QVERIFY2(!untranslated.standardOutput.contains(said), inWords(untranslated).constData());
}

void TranslationTest::countsTakeTheFormsOfTheLanguage()
{
    QTranslator polish;
    QVERIFY(polish.load(compiled()));
    QVERIFY(QCoreApplication::installTranslator(&polish));
    QCOMPARE(Tr::tr("%n blockers", nullptr, 2), QStringLiteral("2 przeszkody"));
    QCOMPARE(Tr::tr("%n blockers", nullptr, 5), QStringLiteral("5 przeszkód"));
    QCOMPARE(Tr::tr("%n blockers", nullptr, 22), QStringLiteral("22 przeszkody"));
    QVERIFY(fitsAllInWords(3).startsWith(QStringLiteral("Spełnia three kryteria")));
    QVERIFY(fitsAllInWords(5).startsWith(QStringLiteral("Spełnia five kryteriów")));
    QVERIFY(QCoreApplication::removeTranslator(&polish));
}

void TranslationTest::withoutATranslationTheEnglishIsRight()
{
    QCOMPARE(Tr::tr("%n blockers", nullptr, 2), QStringLiteral("2 blockers"));
    QCOMPARE(fitsAllInWords(1), QStringLiteral("Fits the one criterion"));
    QCOMPARE(fitsAllInWords(5), QStringLiteral("Fits all five criteria"));
}

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"

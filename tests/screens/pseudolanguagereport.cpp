// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pseudolanguage.h"

#include "core/actions/meetings/conductmeeting.h"
#include "core/actions/meetings/markpresence.h"
#include "core/workspace/lookup.h"
#include "tests/screens/dialogs.h"
#include "tests/screens/fit.h"
#include "tests/screens/places.h"
#include "tests/screens/plainwords.h"
#include "tests/support/must.h"
#include "tests/ui/page/opendemo.h"
#include "ui/meeting/meetingpage.h"
#include "ui/meeting/meetingscreen.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/allpages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/startwindow.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace rosette {

/// Every page and dialog in a language that is 40 % longer: all that is said is translatable, and has its
/// room in the smallest window and with the largest text. With ROSETTE_LANGUAGE=en the room of the sources'
/// own language, and with ROSETTE_PICTURES=FOLDER how it looks.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { Theme::instance().setTextScale(1); }
    void everyWordIsTranslatableAndHasItsRoom_data();
    void everyWordIsTranslatableAndHasItsRoom();
    void plainWordsAreFound_data();
    void plainWordsAreFound();

private:
    void seeStart(const QSize &size);
    void seePages(const QSize &size);
    void seeMeeting(const QSize &size);
    void seeDialogs(const QSize &size);
    void see(QWidget &window, const QString &name);

    PageRegistry m_pages;
    std::unique_ptr<test::OpenDemo> m_demo;
    std::unique_ptr<test::PlainWords> m_plain;
    PseudoLanguage m_language;
    QString m_look;
    QStringList m_problems;
    bool m_isPseudo = true;
    bool m_readsWords = false;
};

void PseudoLanguageTest::initTestCase()
{
    applyTheme(*qApp);
    Theme::instance().setAppearance(Appearance::Light);
    m_demo = std::make_unique<test::OpenDemo>(); // tells its story in the language of the sources
    m_plain = std::make_unique<test::PlainWords>(m_demo->path());
    QVERIFY2(m_plain->isReady(), "sqlite3 is missing: packaging/install-packages test");
    m_isPseudo = qEnvironmentVariable("ROSETTE_LANGUAGE") != QStringLiteral("en");
    QVERIFY(!m_isPseudo || QCoreApplication::installTranslator(&m_language));
    registerAllPages(m_pages);
}

void PseudoLanguageTest::everyWordIsTranslatableAndHasItsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<bool>("readsWords"); // what is folded away in one look is said in the other
    QTest::newRow("1280x800") << QSize(1280, 800) << 1.0 << true;
    QTest::newRow("1024x640") << QSize(1024, 640) << 1.0 << false;
    QTest::newRow("1280x800 at 200 %") << QSize(1280, 800) << 2.0 << false;
    QTest::newRow("1024x640 at 200 %") << QSize(1024, 640) << 2.0 << true;
}

void PseudoLanguageTest::everyWordIsTranslatableAndHasItsRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, scale);
    QFETCH(const bool, readsWords);
    m_readsWords = readsWords && m_isPseudo;
    m_problems.clear();
    m_look = QString::fromLatin1(QTest::currentDataTag());
    Theme::instance().setTextScale(scale);
    seeStart(size);
    seePages(size);
    seeMeeting(size);
    seeDialogs(size);
    m_problems.removeDuplicates();
    for (const QString &problem : std::as_const(m_problems))
        qWarning().noquote() << problem;
    QCOMPARE(m_problems.size(), qsizetype(0));
}

/// The reader of words itself: a program's sentence is not taken for one of the file.
void PseudoLanguageTest::plainWordsAreFound_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("plain");
    const auto pseudo = [](const char *text) { return pseudoText(QString::fromLatin1(text)); };
    QTest::newRow("translated") << pseudo("Close the motion...") << QStringList();
    QTest::newRow("verb") << QStringLiteral("Close") << QStringList{QStringLiteral("Close")};
    QTest::newRow("sentence") << QStringLiteral("Nothing waits for you.")
                              << QStringList{QStringLiteral("Nothing waits for you")};
    QTest::newRow("part of a sentence") << pseudo("Motion") + QStringLiteral(" is open ") + pseudo("now")
                                        << QStringList{QStringLiteral("is open")};
    QTest::newRow("person") << pseudo("Opened by %1").arg(QStringLiteral("Ada Fox")) << QStringList();
    QTest::newRow("contest") << QStringLiteral("NEC, CLP section") << QStringList();
    QTest::newRow("date") << QStringLiteral("Sunday 11 October") << QStringList();
    QTest::newRow("state in the file") << QStringLiteral("open") << QStringList{QStringLiteral("open")};
    QTest::newRow("path") << QStringLiteral("/home/somebody/demo.rosette") << QStringList();
}

void PseudoLanguageTest::plainWordsAreFound()
{
    QFETCH(const QString, said);
    QTEST(m_plain->plainParts(said), "plain");
}

void PseudoLanguageTest::seeStart(const QSize &size)
{
    for (const bool hasRecent : {false, true}) {
        if (hasRecent)
            RecentFiles().remember({m_demo->path(), QStringLiteral("Fairfield National Committee"), {},
                QStringLiteral("Ada Fox"), pseudoText(QStringLiteral("Secretary")),
                pseudoText(QStringLiteral("Secretary, voting seat")),
                QDateTime::currentDateTimeUtc().addDays(-1)});
        StartWindow window;
        window.showNormal();
        window.setWindowState(Qt::WindowNoState); // where the screen is small it opens maximised
        window.resize(size);
        QTest::qWait(60);
        see(window, hasRecent ? QStringLiteral("start") : QStringLiteral("start-first"));
    }
}

void PseudoLanguageTest::seePages(const QSize &size)
{
    MainWindow window(m_demo->open(), m_pages);
    window.resize(size);
    window.show();
    for (const Place &place : test::placesOf(window)) {
        window.context().goTo(place);
        QVERIFY(test::settle(window));
        see(window, place.object.isEmpty() ? place.page : place.page + u'-' + place.object.left(12));
    }
}

/// A meeting in session, on the page and on the wall.
void PseudoLanguageTest::seeMeeting(const QSize &size)
{
    const test::OpenDemo demo;
    MainWindow window(demo.open(), m_pages);
    Workspace &workspace = window.context().workspace();
    test::must(beginMeeting(workspace));
    test::must(markEverybodyHere(workspace));
    window.resize(size);
    window.show();
    for (const char *number : {"", "14", "15"}) {
        const QString object =
            *number ? test::must(findMotion(workspace.database(), QLatin1String(number))).id.toString()
                    : QStringLiteral("room");
        window.context().goTo({QStringLiteral("meeting"), object});
        QVERIFY(test::settle(window));
        see(window, QStringLiteral("meeting-item") + QLatin1String(number));
        window.context().commands().run(QStringLiteral("meeting.project"));
        MeetingScreen *screen = window.findChild<MeetingPage *>()->screen();
        screen->showNormal();
        screen->resize(size);
        QTest::qWait(20);
        see(*screen, QStringLiteral("meeting-wall") + QLatin1String(number));
        screen->close();
        QTest::qWait(20);
    }
}

void PseudoLanguageTest::seeDialogs(const QSize &size)
{
    for (const test::DialogScreen &dialog : test::allDialogs()) {
        const test::OpenDemo demo;
        MainWindow window(demo.open(), m_pages);
        window.resize(size);
        window.show();
        test::settle(window);
        if (!test::seeDialog(window, dialog, [&](QWidget &opened) { see(opened, dialog.name); }))
            m_problems += dialog.name + QStringLiteral(" does not open.");
    }
}

void PseudoLanguageTest::see(QWidget &window, const QString &name)
{
    QStringList problems = test::misfits(window);
    // What is only on its way (a preview that was just set, rows that are laid out anew) is no fault.
    for (int looks = 0; looks < 5 && !problems.isEmpty(); ++looks) {
        QTest::qWait(100);
        problems = test::misfits(window);
    }
    if (m_readsWords)
        problems += m_plain->untranslated(window);
    for (const QString &problem : std::as_const(problems))
        m_problems += name + QStringLiteral(": ") + problem;
    const QString folder = qEnvironmentVariable("ROSETTE_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(
            QDir(folder).filePath(QString(name + u'-' + m_look).remove(u' ').replace(u'/', u'-') + ".png"));
}

} // namespace rosette

QTEST_MAIN(rosette::PseudoLanguageTest)
#include "pseudolanguagereport.moc"

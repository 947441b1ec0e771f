// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pseudolanguage.h"

#include "tests/screens/dialogs.h"
#include "tests/screens/fit.h"
#include "tests/screens/places.h"
#include "tests/screens/plainwords.h"
#include "tests/ui/page/opendemo.h"
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

/// Every page and dialog in a language that is 40 % longer: all that is said is translatable and has its
/// room. CTest holds it to pagesHaveRoom() only: the room at 1280x800 and 100 %. Not held yet: the start
/// screen at 1024x640, text at 200 %, and words that are not translatable.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { Theme::instance().setTextScale(1); }
    void pagesHaveRoom();
    void everyWordIsTranslatableAndHasItsRoom_data();
    void everyWordIsTranslatableAndHasItsRoom();

private:
    void seeStart(const QSize &size);
    void seePages(const QSize &size);
    void seeDialogs(const QSize &size);
    void see(QWidget &window, const QString &name);

    PageRegistry m_pages;
    std::unique_ptr<test::OpenDemo> m_demo;
    std::unique_ptr<test::PlainWords> m_plain;
    PseudoLanguage m_language;
    QString m_look;
    QStringList m_problems;
    bool m_seesRoomOnly = false;
};

void PseudoLanguageTest::initTestCase()
{
    applyTheme(*qApp);
    Theme::instance().setAppearance(Appearance::Light);
    m_demo = std::make_unique<test::OpenDemo>(); // tells its story in the language of the sources
    m_plain = std::make_unique<test::PlainWords>(m_demo->path());
    QVERIFY2(m_plain->isReady(), "sqlite3 is missing: packaging/install-packages test");
    QVERIFY(QCoreApplication::installTranslator(&m_language));
    registerAllPages(m_pages);
}

void PseudoLanguageTest::pagesHaveRoom()
{
    m_problems.clear();
    m_look = QStringLiteral("1280x800");
    m_seesRoomOnly = true;
    const QSize size(1280, 800);
    seeStart(size);
    seePages(size);
    seeDialogs(size);
    m_seesRoomOnly = false;
    QCOMPARE(m_problems.join(u'\n'), QString());
}

void PseudoLanguageTest::everyWordIsTranslatableAndHasItsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("1280x800") << QSize(1280, 800) << 1.0;
    QTest::newRow("1024x640") << QSize(1024, 640) << 1.0;
    QTest::newRow("1280x800 at 200 %") << QSize(1280, 800) << 2.0;
    QTest::newRow("1024x640 at 200 %") << QSize(1024, 640) << 2.0;
}

void PseudoLanguageTest::everyWordIsTranslatableAndHasItsRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, scale);
    m_problems.clear();
    m_look = QString::fromLatin1(QTest::currentDataTag());
    Theme::instance().setTextScale(scale);
    seeStart(size);
    seePages(size);
    seeDialogs(size);
    m_problems.removeDuplicates();
    for (const QString &problem : std::as_const(m_problems))
        qWarning().noquote() << problem;
    QCOMPARE(m_problems.size(), qsizetype(0));
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
    for (const QString &problem :
        test::misfits(window) + (m_seesRoomOnly ? QStringList() : m_plain->untranslated(window)))
        m_problems += name + QStringLiteral(": ") + problem;
    const QString folder = qEnvironmentVariable("ROSETTE_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(QDir(folder).filePath(QString(name + u'-' + m_look).remove(u' ') + ".png"));
}

} // namespace rosette

QTEST_MAIN(rosette::PseudoLanguageTest)
#include "pseudolanguagereport.moc"

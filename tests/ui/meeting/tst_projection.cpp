// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/meeting/openmeeting.h"
#include "ui/meeting/meetingscreen.h"

#include <QAccessible>

using namespace rosette;
using rosette::test::must;

/// The stage of a meeting on the wall: what is on it, and what is not.
class ProjectionTest : public QObject, private test::OpenMeeting
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makePages(); }
    void init() { open(); }
    void cleanup() { close(); }

    void theProjectedWindowTakesTheSameKeys();
    void everythingIsSeenOnTheWall_data();
    void everythingIsSeenOnTheWall();
    void nothingPrivateIsOnTheStage();
    void everyControlHasAName();
};

void ProjectionTest::theProjectedWindowTakesTheSameKeys()
{
    begin();
    goTo(19);
    m_context->commands().run(QStringLiteral("meeting.project"));
    QVERIFY(m_page->screen());
    QVERIFY(QTest::qWaitForWindowExposed(m_page->screen()));
    m_page->screen()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page->screen()));
    QTest::keyClick(m_page->screen(), Qt::Key_A);
    QTest::keyClick(m_page->screen(), Qt::Key_1);
    QCOMPARE(tile("Idris Okafor")->standing(), QStringLiteral("Against"));
    QVERIFY(said(m_page->screen()->stage()).contains(QStringLiteral("Against: 1")));
    QTest::keyClick(m_page->screen(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(said(m_page->screen()->stage()).contains(QStringLiteral("Against: 0")));
    QTest::keyClick(m_page->screen(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->screen());
}

void ProjectionTest::everythingIsSeenOnTheWall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("atLeast");
    QTest::newRow("1024x640") << QSize(1024, 640) << 1.1;
    QTest::newRow("1280x800") << QSize(1280, 800) << 1.4;
    QTest::newRow("1920x1080") << QSize(1920, 1080) << 1.8;
}

void ProjectionTest::everythingIsSeenOnTheWall()
{
    QFETCH(QSize, size);
    QFETCH(qreal, atLeast);
    begin();
    key(Qt::Key_A, Qt::ControlModifier);
    goTo(18);
    m_context->commands().run(QStringLiteral("meeting.project"));
    MeetingScreen &screen = *m_page->screen();
    screen.showNormal();
    screen.resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(&screen));
    QTRY_COMPARE(screen.size(), size);
    QVERIFY2(screen.view().scale() >= atLeast, qPrintable(QString::number(screen.view().scale())));
    for (QWidget *part : screen.stage().findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        const QRect place(part->mapTo(&screen, QPoint()), part->size());
        QVERIFY2(screen.rect().contains(place), part->metaObject()->className());
    }
}

void ProjectionTest::nothingPrivateIsOnTheStage()
{
    begin();
    for (int motion = 14; motion <= 20; ++motion) {
        goTo(motion);
        const QString all = said(stage());
        for (const char *secret : {"flat", "nominations close", "meets", "housing", "@", "verdict"})
            QVERIFY2(!all.contains(QLatin1String(secret), Qt::CaseInsensitive), secret);
    }
    goTo(14); // thirteen have voted, and nobody is told how
    for (SeatTile *each : stage().findChildren<SeatTile *>())
        QVERIFY(each->standing() != QStringLiteral("For") && each->standing() != QStringLiteral("Against"));
}

void ProjectionTest::everyControlHasAName()
{
    begin();
    goTo(18);
    for (QWidget *part : m_page->findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus || !part->isVisible())
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(part);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), part->metaObject()->className());
    }
}

QTEST_MAIN(ProjectionTest)
#include "tst_projection.moc"

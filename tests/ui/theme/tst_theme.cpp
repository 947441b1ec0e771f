// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"
#include "ui/theme/icon.h"
#include "ui/theme/systemappearance.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusVariant>
#include <QFontInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rosette;

namespace {
const QString appearanceSpace = QStringLiteral("org.freedesktop.appearance");
}

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init()
    {
        Theme::instance().setAppearance(Appearance::Light);
        Theme::instance().setTextScale(1);
    }

    void theDesktopsSettingDecidesUntilOneIsChosen_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<Scheme>("scheme");
        const auto wrapped = [](uint number) {
            return QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(number))));
        };
        QTest::newRow("no preference") << "color-scheme" << QVariant(0u) << Scheme::Light;
        QTest::newRow("dark") << "color-scheme" << QVariant(1u) << Scheme::Dark;
        QTest::newRow("dark, wrapped as portals do") << "color-scheme" << wrapped(1) << Scheme::Dark;
        QTest::newRow("light") << "color-scheme" << QVariant(2u) << Scheme::Light;
        QTest::newRow("contrast") << "contrast" << QVariant(1u) << Scheme::HighContrast;
        QTest::newRow("usual contrast") << "contrast" << QVariant(0u) << Scheme::Light;
        QTest::newRow("another setting") << "accent-color" << QVariant(1u) << Scheme::Light;
    }

    void theDesktopsSettingDecidesUntilOneIsChosen()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        SystemAppearance system;
        system.take(appearanceSpace, key, value);
        QTEST(system.scheme(), "scheme");
    }

    void contrastGoesBeforeDark()
    {
        SystemAppearance system;
        system.take(appearanceSpace, QStringLiteral("contrast"), 1u);
        system.take(appearanceSpace, QStringLiteral("color-scheme"), 1u);
        QCOMPARE(system.scheme(), Scheme::HighContrast);
    }

    void animationsThatAreOffMeanLessMotion()
    {
        SystemAppearance system;
        QVERIFY(!system.reducesMotion());
        system.take(
            QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), false);
        QVERIFY(system.reducesMotion());
    }

    void aChosenAppearanceChangesPaletteAndTellsOnce()
    {
        QSignalSpy spy(&Theme::instance(), &Theme::changed);
        const QColor light = QApplication::palette().color(QPalette::Window);
        Theme::instance().setAppearance(Appearance::Dark);
        QCOMPARE(spy.count(), 1);
        QVERIFY(Theme::instance().isDark());
        QVERIFY(QApplication::palette().color(QPalette::Window) != light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colour(Role::Window));
        Theme::instance().setAppearance(Appearance::Dark);
        QCOMPARE(spy.count(), 1);
    }

    void textSizeStaysBetweenOneAndTwo()
    {
        Theme::instance().setTextScale(3);
        QCOMPARE(Theme::instance().textScale(), 2.0);
        Theme::instance().setTextScale(0.5);
        QCOMPARE(Theme::instance().textScale(), 1.0);
    }

    void fontsAndControlsGrowWithTheText()
    {
        QCOMPARE(font(TextStyle::Body).pointSizeF(), 10.5);
        QCOMPARE(lineHeight(TextStyle::Reading), 25);
        QPushButton before(QStringLiteral("Vote"));
        QCOMPARE(before.sizeHint().height(), 34);
        Theme::instance().setTextScale(1.5);
        QCOMPARE(font(TextStyle::Body).pointSizeF(), 15.75);
        QCOMPARE(lineHeight(TextStyle::Reading), 38);
        QPushButton after(QStringLiteral("Vote"));
        QCOMPARE(after.sizeHint().height(), 51);
        QVERIFY(
            after.sizeHint().width() > before.fontMetrics().horizontalAdvance(QStringLiteral("Vote")) * 1.4);
    }

    void theFacesAreTheProgramsOwn_data()
    {
        QTest::addColumn<TextStyle>("style");
        QTest::addColumn<int>("weight");
        QTest::newRow("body") << TextStyle::Body << 400;
        QTest::newRow("strong") << TextStyle::BodyStrong << 600;
        QTest::newRow("title") << TextStyle::Title << 700;
    }

    void theFacesAreTheProgramsOwn()
    {
        QFETCH(TextStyle, style);
        const QFontInfo info(font(style));
        QCOMPARE(info.family(), QStringLiteral("Lato"));
        QTEST(info.weight(), "weight");
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"

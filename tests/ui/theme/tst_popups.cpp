// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCursor>
#include <QDateEdit>
#include <QMenu>
#include <QTest>

using namespace rosette;

/// What opens over the window is parted from it by a quiet line, on every side and in every theme.
class PopupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void cleanup() { Theme::instance().setAppearance(Appearance::Light); }

    void popupsHaveAQuietFrame_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"menu", "list", "calendar"}) {
            QTest::addRow("%s, light", kind) << Appearance::Light << QString::fromLatin1(kind);
            QTest::addRow("%s, dark", kind) << Appearance::Dark << QString::fromLatin1(kind);
        }
    }
    void popupsHaveAQuietFrame()
    {
        QFETCH(Appearance, appearance);
        QFETCH(QString, kind);
        Theme::instance().setAppearance(appearance);
        QMenu menu;
        menu.addAction(QStringLiteral("Import..."));
        QComboBox box;
        box.addItems({QStringLiteral("Yes"), QStringLiteral("No")});
        QDateEdit date;
        date.setCalendarPopup(true);
        if (kind == QStringLiteral("menu")) {
            menu.popup({40, 40});
        } else if (kind == QStringLiteral("list")) {
            box.show();
            box.showPopup();
        } else {
            date.resize(260, 34);
            date.show();
            QTest::mouseClick(&date, Qt::LeftButton, {}, QPoint(date.width() - 12, 17));
        }
        QTRY_VERIFY(QApplication::activePopupWidget());
        const QImage seen = QApplication::activePopupWidget()->grab().toImage();
        const QString folder = qEnvironmentVariable("ROSETTE_PICTURES");
        if (!folder.isEmpty())
            seen.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
        QApplication::activePopupWidget()->close();
        const QRgb line = colour(Role::Line).rgb();
        const QPoint middle = seen.rect().center();
        for (const QPoint &edge : {QPoint(0, middle.y()), QPoint(seen.width() - 1, middle.y()),
                 QPoint(middle.x(), 0), QPoint(middle.x(), seen.height() - 1)})
            QCOMPARE(QColor(seen.pixel(edge)).name(), QColor(line).name());
    }

    void aComboBoxThatThePointerHasLeftIsNotGrey()
    {
        QComboBox box;
        box.addItems({QStringLiteral("Yes"), QStringLiteral("No")});
        box.resize(200, 34);
        box.move(100, 100);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        // As after its list was closed by a click somewhere else.
        box.setAttribute(Qt::WA_UnderMouse);
        QCursor::setPos(box.mapToGlobal(QPoint(100, 17)));
        QCOMPARE(groundOf(box), colour(Role::Soft).name());
        QCursor::setPos(box.mapToGlobal(QPoint(100, 300)));
        QCOMPARE(groundOf(box), colour(Role::Surface).name());
    }

private:
    static QString groundOf(QWidget &widget)
    {
        return QColor(widget.grab().toImage().pixel(widget.width() / 2, 5)).name();
    }
};

QTEST_MAIN(PopupsTest)
#include "tst_popups.moc"

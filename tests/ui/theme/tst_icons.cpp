// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace rosette;

namespace {

const QString folder = QStringLiteral(ROSETTE_SOURCE_DIR "/resources/icons");

int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    return ink;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawn_data()
    {
        QTest::addColumn<Icon>("icon");
        for (int index = 0; index < iconCount; ++index)
            QTest::newRow(qPrintable(iconKey(static_cast<Icon>(index)))) << static_cast<Icon>(index);
    }

    void everyIconIsDrawn()
    {
        QFETCH(Icon, icon);
        QVERIFY(QFile::exists(folder + '/' + iconKey(icon) + QStringLiteral(".svg")));
        const QImage image = iconPixmap(icon, Role::Accent, 24, 1).toImage();
        QVERIFY2(inkOf(image) >= 12, qPrintable(QString::number(inkOf(image))));
        // Nothing is cut off at the edge of the grid.
        for (int at = 0; at < 24; ++at)
            for (const QPoint &point : {QPoint(at, 0), QPoint(at, 23), QPoint(0, at), QPoint(23, at)})
                QVERIFY(qAlpha(image.pixel(point)) < 128);
    }

    void everyFileIsAnIconOfStrokesOnly()
    {
        QSet<QString> known;
        for (int index = 0; index < iconCount; ++index)
            known += iconKey(static_cast<Icon>(index)) + QStringLiteral(".svg");
        QCOMPARE(known.size(), iconCount);
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.svg")});
        QCOMPARE(QSet<QString>(files.begin(), files.end()), known);
        for (const QString &name : files) {
            QFile file(folder + '/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader reader(&file);
            while (!reader.atEnd()) {
                if (reader.readNext() != QXmlStreamReader::StartElement)
                    continue;
                const QXmlStreamAttributes attributes = reader.attributes();
                if (reader.name() == u"svg") {
                    QCOMPARE(attributes.value("viewBox"), u"0 0 24 24");
                    QCOMPARE(attributes.value("stroke-width"), u"1.75");
                    QCOMPARE(attributes.value("stroke-linecap"), u"round");
                    QCOMPARE(attributes.value("fill"), u"none");
                } else {
                    QVERIFY2(!attributes.hasAttribute("fill") && !attributes.hasAttribute("style"),
                        qPrintable(name));
                }
            }
            QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
        }
    }

    void anIconTakesTheThemesColourEachTime()
    {
        const QIcon warning = icon(Icon::Warning, Role::Warn);
        const auto strongest = [&warning](QIcon::Mode mode) {
            const QImage image = warning.pixmap(QSize(48, 48), 1, mode).toImage();
            return QColor(image.pixel(24, 28)).rgb(); // in the stroke of the exclamation mark
        };
        Theme::instance().setAppearance(Appearance::Light);
        QCOMPARE(strongest(QIcon::Normal), colour(Role::Warn).rgb());
        QCOMPARE(strongest(QIcon::Disabled), colour(Role::Text3).rgb());
        Theme::instance().setAppearance(Appearance::Dark);
        QCOMPARE(strongest(QIcon::Normal), colour(Role::Warn).rgb());
        Theme::instance().setAppearance(Appearance::Light);
    }

    void theMarkAndTheProgramsIconAreThere()
    {
        QVERIFY(inkOf(markPixmap(54, 1).toImage()) > 600);
        QCOMPARE(markPixmap(54, 2).size(), QSize(72, 108));
        QVERIFY(inkOf(applicationIcon().pixmap(64, 64).toImage()) > 2000);
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colourtable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rosette;

namespace {

QByteArray bundledJson()
{
    QFile file(QStringLiteral(ROSETTE_SOURCE_DIR "/resources/theme/roles.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<Role> pageGrounds{
    Role::Window, Role::Nav, Role::Surface, Role::Sunken, Role::Soft, Role::AccentSoft};

QList<Role> allGrounds()
{
    return pageGrounds +
           QList<Role>{Role::Track, Role::OkSoft, Role::BadSoft, Role::WarnSoft, Role::InfoSoft};
}

QString nameOf(Scheme scheme)
{
    const QStringList names{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    return names.at(static_cast<int>(scheme));
}

/// A row for each ground in each scheme. The last column is what high contrast asks for.
void addRows(Role front, const QList<Role> &grounds, qreal least, qreal leastInHighContrast)
{
    for (const Scheme scheme : allSchemes)
        for (const Role ground : grounds)
            QTest::addRow("%s: %s on %s", qPrintable(nameOf(scheme)), qPrintable(roleKey(front)),
                qPrintable(roleKey(ground)))
                << scheme << front << ground
                << (scheme == Scheme::HighContrast ? leastInHighContrast : least);
}

} // namespace

class ColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsAsWcagDefinesIt()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void wordsAndControlsStandOutFromTheirGround_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Role>("front");
        QTest::addColumn<Role>("ground");
        QTest::addColumn<qreal>("least");
        addRows(Role::Text, allGrounds() + QList<Role>{Role::VoteAbstained}, 4.5, 7);
        addRows(Role::Text2, allGrounds(), 4.5, 7);
        addRows(Role::Text3, pageGrounds, 4.5, 7);
        addRows(Role::Accent, pageGrounds, 4.5, 7);
        addRows(Role::AccentHover, pageGrounds, 4.5, 7);
        addRows(Role::OnAccent, {Role::Accent, Role::AccentHover}, 4.5, 7);
        addRows(Role::Ok, pageGrounds + QList<Role>{Role::OkSoft}, 4.5, 7);
        addRows(Role::Bad, pageGrounds + QList<Role>{Role::BadSoft}, 4.5, 7);
        addRows(Role::Warn, pageGrounds + QList<Role>{Role::WarnSoft}, 4.5, 7);
        addRows(Role::Info, pageGrounds + QList<Role>{Role::InfoSoft}, 4.5, 7);
        addRows(Role::Surface, {Role::VoteFor, Role::VoteAgainst}, 4.5, 7);
        addRows(Role::VoteFor, {Role::Surface}, 4.5, 7);
        addRows(Role::VoteAgainst, {Role::Surface}, 4.5, 7);
        addRows(Role::Control, {Role::Window, Role::Nav, Role::Surface, Role::Sunken, Role::Soft}, 3, 4.5);
    }

    void wordsAndControlsStandOutFromTheirGround()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Role, front);
        QFETCH(Role, ground);
        QFETCH(qreal, least);
        const ColourTable &table = ColourTable::bundled();
        const qreal ratio = contrastRatio(table.colour(scheme, front), table.colour(scheme, ground));
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    }

    void theFocusRingStandsOutEverywhere_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Role>("front");
        QTest::addColumn<Role>("ground");
        QTest::addColumn<qreal>("least");
        addRows(Role::Accent, allGrounds(), 3, 4.5);
    }

    void theFocusRingStandsOutEverywhere() { wordsAndControlsStandOutFromTheirGround(); }

    void coloursAreOpaqueSaveTheScrim()
    {
        for (const Scheme scheme : allSchemes)
            for (int index = 0; index < roleCount; ++index) {
                const Role role = static_cast<Role>(index);
                QCOMPARE(ColourTable::bundled().colour(scheme, role).alpha() == 255, role != Role::Scrim);
            }
    }

    void aFaultyTableIsRefused_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QJsonValue>("colours");
        QTest::newRow("missing role") << "accent" << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("missing scheme") << "text" << QJsonValue(QJsonObject{{"light", "#000000"}});
        QTest::newRow("no colour") << "ok"
                                   << QJsonValue(QJsonObject{
                                          {"light", "rosy"}, {"dark", "#000000"}, {"contrast", "#000000"}});
    }

    void aFaultyTableIsRefused()
    {
        QFETCH(QString, role);
        QFETCH(QJsonValue, colours);
        QJsonObject table = QJsonDocument::fromJson(bundledJson()).object();
        QVERIFY(ColourTable::read(QJsonDocument(table).toJson()));
        table.insert(role, colours);
        const Result<ColourTable> read = ColourTable::read(QJsonDocument(table).toJson());
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains('"' + role + '"'), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(ColoursTest)
#include "tst_colours.moc"

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/conflictmessage.h"
#include "ui/page/sharedfields.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace rosette;

/// Two people change the same form: nobody overwrites anybody.
class SharedFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init()
    {
        m_shared = std::make_unique<SharedFields>();
        m_name = new QLineEdit(QStringLiteral("Fairfield"), m_shared.get());
        m_name->setAccessibleName(QStringLiteral("Name"));
        m_places = new QSpinBox(m_shared.get());
        m_places->setAccessibleName(QStringLiteral("Places"));
        m_places->setValue(9);
        m_shared->add(m_name);
        m_shared->add(m_places);
    }

    void whatEachChangedAloneStands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("asked");
        const QString before = QStringLiteral("Fairfield");
        const QString mine = QStringLiteral("Fairfield North");
        const QString theirs = QStringLiteral("Fairfield South");
        QTest::newRow("neither") << before << before << before << 0;
        QTest::newRow("I") << mine << before << mine << 0;
        QTest::newRow("they") << before << theirs << theirs << 0;
        QTest::newRow("both the same") << mine << mine << mine << 0;
        QTest::newRow("both, mine with a space at its end") << mine + u' ' << mine << mine << 0;
        QTest::newRow("both otherwise") << mine << theirs << mine << 1;
    }
    void whatEachChangedAloneStands()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, stored);
        QFETCH(const QString, shown);
        QFETCH(const int, asked);
        m_name->setText(typed);
        m_places->setValue(3);
        const bool isSettled = rebase(stored, 9);
        QCOMPARE(m_name->text().trimmed(), shown);
        QCOMPARE(m_places->value(), 3);
        QVERIFY(m_shared->isTyped(m_places));
        QCOMPARE(static_cast<int>(messages().size()), asked);
        QCOMPARE(isSettled, asked == 0);
        QCOMPARE(m_shared->isHidden(), asked == 0);
    }

    void bothTextsAreShownAndOneIsChosen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("name");
        QTest::newRow("mine") << QStringLiteral("Keep mine") << QStringLiteral("Fairfield North");
        QTest::newRow("theirs") << QStringLiteral("Take theirs") << QStringLiteral("Fairfield South");
    }
    void bothTextsAreShownAndOneIsChosen()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, name);
        m_name->setText(QStringLiteral("Fairfield North"));
        rebase(QStringLiteral("Fairfield South"), 9);
        QStringList said;
        for (const TextLabel *label : messages().constFirst()->findChildren<TextLabel *>())
            said += label->text();
        QVERIFY(said.contains(QStringLiteral("Fairfield North")));
        QVERIFY(said.contains(QStringLiteral("Fairfield South")));
        // Another look at the file asks nothing anew.
        const ConflictMessage *asked = messages().constFirst();
        rebase(QStringLiteral("Fairfield South"), 9);
        QCOMPARE(messages().constFirst(), asked);
        QSignalSpy settled(m_shared.get(), &SharedFields::settled);
        for (Button *choice : messages().constFirst()->findChildren<Button *>())
            if (choice->text() == button)
                choice->click();
        QCOMPARE(settled.count(), 1);
        QVERIFY(m_shared->isSettled());
        QCOMPARE(m_name->text(), name);
        QCOMPARE(m_shared->isTyped(m_name), name == QLatin1String("Fairfield North"));
    }

private:
    bool rebase(const QString &name, int places)
    {
        return m_shared->rebase([&] {
            m_name->setText(name);
            m_places->setValue(places);
        });
    }
    /// Those that are not on their way out.
    QList<ConflictMessage *> messages() const
    {
        QList<ConflictMessage *> asked;
        for (ConflictMessage *message : m_shared->findChildren<ConflictMessage *>())
            if (!message->isHidden())
                asked += message;
        return asked;
    }

    std::unique_ptr<SharedFields> m_shared;
    QLineEdit *m_name = nullptr;
    QSpinBox *m_places = nullptr;
};

QTEST_MAIN(SharedFieldsTest)
#include "tst_sharedfields.moc"

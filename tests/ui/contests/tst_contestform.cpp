// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/contestdialog.h"

#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace rosette;

class ContestFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void theFirstFieldHasTheKeyboard_data()
    {
        QTest::addColumn<QStringList>("bodies");
        QTest::newRow("no body yet") << QStringList();
        QTest::newRow("two bodies") << QStringList{QStringLiteral("NEC"), QStringLiteral("NPF")};
    }
    void theFirstFieldHasTheKeyboard()
    {
        QFETCH(QStringList, bodies);
        ContestDialog form(bodies, m_window.get());
        form.show();
        const Field *body = field(form, QStringLiteral("Elected to"));
        QCOMPARE(form.focusWidget(), body->control());
        // Nothing opens where there is nothing to choose from.
        QCOMPARE(qobject_cast<QComboBox *>(body->control()) != nullptr, !bodies.isEmpty());
    }

    void tabFollowsTheEye()
    {
        ContestDialog form({}, m_window.get());
        form.show();
        QStringList order;
        const QWidget *first = form.focusWidget();
        do {
            order += form.focusWidget()->accessibleName();
            QTest::keyClick(&form, Qt::Key_Tab);
        } while (form.focusWidget() != first && order.size() < 20);
        QCOMPARE(order.mid(0, 10),
            QStringList(
                {QStringLiteral("Elected to"), QStringLiteral("Section"), QStringLiteral("Short name"),
                    QStringLiteral("Electoral system"), QStringLiteral("Places"), QStringLiteral("Who votes"),
                    QStringLiteral("Needed to be nominated"), QStringLiteral("We decide by"),
                    QStringLiteral("Places are reserved for"), QStringLiteral("At least")}));
    }

    void whatIsMissingIsMarkedAtItsField()
    {
        ContestDialog form({}, m_window.get());
        const QSignalSpy submitted(&form, &FormDialog::submitted);
        form.show();
        edit(form, QStringLiteral("Section"))->setFocus();
        QTest::mouseClick(form.verbButton(), Qt::LeftButton);
        QCOMPARE(submitted.count(), 0);
        QCOMPARE(faults(form), QStringList({QStringLiteral("Elected to"), QStringLiteral("Section"),
                                   QStringLiteral("Short name")}));
        QCOMPARE(form.focusWidget(), edit(form, QStringLiteral("Elected to")));
        QTest::keyClicks(form.focusWidget(), QStringLiteral("NEC"));
        QTest::keyClicks(edit(form, QStringLiteral("Section")), QStringLiteral("CLP section"));
        QCOMPARE(faults(form), QStringList());
        QTest::mouseClick(form.verbButton(), Qt::LeftButton);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(form.contest().slug, QStringLiteral("nec-clp-section"));
    }

    void placesThatDoNotFitTheSystemAreMarkedThere()
    {
        ContestDialog form({}, m_window.get());
        form.show();
        edit(form, QStringLiteral("Elected to"))->setText(QStringLiteral("NEC"));
        edit(form, QStringLiteral("Section"))->setText(QStringLiteral("CLP section"));
        auto *places = qobject_cast<QSpinBox *>(field(form, QStringLiteral("Places"))->control());
        places->setValue(3);
        QTest::mouseClick(form.verbButton(), Qt::LeftButton);
        QCOMPARE(faults(form), QStringList(QStringLiteral("Places")));
        places->setValue(1);
        edit(form, QStringLiteral("Places are reserved for"))->setText(QStringLiteral("women"));
        qobject_cast<QSpinBox *>(field(form, QStringLiteral("At least"))->control())->setValue(2);
        QTest::mouseClick(form.verbButton(), Qt::LeftButton);
        QCOMPARE(faults(form), QStringList(QStringLiteral("At least")));
    }

    void aShortNameThatIsTakenIsMarkedThere()
    {
        ContestDialog form({}, m_window.get());
        connect(&form, &FormDialog::submitted, &form, [&] {
            form.refuse(Error{ErrorCode::Conflict, QStringLiteral("There is such a contest."), {}});
        });
        form.show();
        edit(form, QStringLiteral("Elected to"))->setText(QStringLiteral("NEC"));
        edit(form, QStringLiteral("Section"))->setText(QStringLiteral("CLP section"));
        QTest::mouseClick(form.verbButton(), Qt::LeftButton);
        QCOMPARE(faults(form), QStringList(QStringLiteral("Short name")));
        QCOMPARE(form.focusWidget(), edit(form, QStringLiteral("Short name")));
    }

    void aContestIsCorrectedInTheSameForm()
    {
        Contest contest = blockVote();
        ContestDialog form(contest, {}, m_window.get());
        form.show();
        QVERIFY(!field(form, QStringLiteral("Short name"))->isVisible());
        edit(form, QStringLiteral("Section"))->setText(QStringLiteral("Members' section"));
        const QSignalSpy submitted(&form, &FormDialog::submitted);
        QTest::mouseClick(form.verbButton(), Qt::LeftButton);
        QCOMPARE(submitted.count(), 1);
        const EditContest changes = form.changesTo(contest);
        QCOMPARE(changes.title, QStringLiteral("Members' section"));
        QCOMPARE(changes.places, 9);
        QCOMPARE(changes.system, ElectoralSystem::BlockVote);
        QCOMPARE(changes.reserved, contest.reserved);
        QCOMPARE(changes.electorate, QStringLiteral("All members"));
    }

    void whatAListRestsOnStaysInTheForm()
    {
        const QString why = QStringLiteral("Support list 1 is published.");
        ContestDialog form(blockVote(), why, m_window.get());
        form.show();
        QVERIFY(!edit(form, QStringLiteral("Section"))->isEnabled());
        QVERIFY(!field(form, QStringLiteral("Places"))->control()->isEnabled());
        QCOMPARE(form.focusWidget(), edit(form, QStringLiteral("Who votes")));
        QStringList texts;
        for (const TextLabel *label : form.findChildren<TextLabel *>())
            texts += label->text();
        QVERIFY(texts.contains(why));
    }

private:
    static Contest blockVote()
    {
        return {ContestId::create(), Slug::fromStored(QStringLiteral("nec-clp")), BodyId::create(),
            Name::fromStored(QStringLiteral("CLP section")), ElectoralSystem::BlockVote, 9,
            QStringLiteral("All members"), {},
            {{QStringLiteral("women"), 4}, {QStringLiteral("young members"), 1}},
            DecisionRoute::CommitteeVote, RulebookId::create(), 1};
    }
    static Field *field(const QWidget &form, const QString &label)
    {
        for (Field *field : form.findChildren<Field *>())
            if (field->control()->accessibleName() == label)
                return field;
        qFatal("The form has no field %s.", qPrintable(label));
        return nullptr;
    }
    static QLineEdit *edit(const QWidget &form, const QString &label)
    {
        return qobject_cast<QLineEdit *>(field(form, label)->control());
    }
    static QStringList faults(const QWidget &form)
    {
        QStringList labels;
        for (const Field *field : form.findChildren<Field *>())
            if (field->hasFault())
                labels += field->control()->accessibleName();
        return labels;
    }

    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(ContestFormTest)
#include "tst_contestform.moc"

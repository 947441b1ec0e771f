// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "core/actions/decisions/castballot.h"
#include "core/workspace/committeeidentity.h"
#include "tests/core/actions/demo/demofile.h"
#include "ui/desk/daterow.h"
#include "ui/desk/firststepsstrip.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QSignalSpy>

using namespace rosette;
using rosette::test::CommitteeFixture;
using rosette::test::DemoFile;
using rosette::test::must;

namespace {

/// The page in a window of its own, as wide as beside a navigation list.
struct Shown
{
    explicit Shown(Workspace &workspace)
        : context(workspace, must(committeeIdentity(workspace.database())), registry), page(context)
    {
        page.resize(1280 - 216, 800);
        page.QWidget::show();
        page.show({});
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    QStringList words() const
    {
        QStringList found;
        for (const TextLabel *label : page.findChildren<TextLabel *>())
            if (label->isVisible())
                found += label->text();
        return found;
    }
    Button *button(const QString &name) const
    {
        for (Button *button : page.findChildren<Button *>())
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        return nullptr;
    }

    PageRegistry registry;
    PageContext context;
    DeskPage page;
};

} // namespace

class TestDeskPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rosette-test"));
        applyTheme(*qApp);
        m_demo = std::make_unique<DemoFile>();
    }
    void init() { m_shown = std::make_unique<Shown>(*m_demo->workspace); }
    void cleanup() { m_shown.reset(); }

    void theFirstVoteHasTheOnlyPrimaryButton()
    {
        QList<Button *> primary;
        for (Button *button : m_shown->page.findChildren<Button *>())
            if (button->isVisible() && button->kind() == ButtonKind::Primary)
                primary += button;
        QCOMPARE(primary.size(), 1);
        QCOMPARE(primary.constFirst()->accessibleName(),
            QStringLiteral("Vote: Support Aoife Brannigan in the NEC, CLP section?"));
        QVERIFY(
            primary.constFirst()->accessibleDescription().contains(QStringLiteral("closes Sunday, 6 pm")));
    }

    void aButtonLeadsToItsThing()
    {
        const QSignalSpy gone(&m_shown->context, &PageContext::placeRequested);
        Button *review = m_shown->button(QStringLiteral("Look again: Dilip Chand"));
        QVERIFY(review);
        QTest::mouseClick(review, Qt::LeftButton);
        QCOMPARE(gone.size(), 1);
        const Place place = gone.at(0).at(0).value<Place>();
        QCOMPARE(place.page, QStringLiteral("reviews"));
        QCOMPARE(place.object,
            m_demo->application(QStringLiteral("nec-clp"), QStringLiteral("Dilip Chand")).id.toString());
    }

    void reviewersBehindAreSeenInTheMatrixOfTheirContest()
    {
        const QSignalSpy gone(&m_shown->context, &PageContext::placeRequested);
        Button *see = nullptr;
        for (Button *button : m_shown->page.findChildren<Button *>())
            if (button->isVisible() && button->accessibleName().contains(QStringLiteral("behind")))
                see = button;
        QVERIFY(see);
        see->click();
        QCOMPARE(gone.at(0).at(0).value<Place>(),
            (Place{QStringLiteral("reviews"),
                QStringLiteral("matrix/") + m_demo->contest(QStringLiteral("nec-clp")).id.toString()}));
    }

    void everyRowIsReachedByKeyboardInTheOrderOfTheEye()
    {
        m_shown->page.activateWindow();
        QStringList names;
        QWidget *first =
            m_shown->button(QStringLiteral("Vote: Support Aoife Brannigan in the NEC, CLP section?"));
        first->setFocus();
        for (int presses = 0; presses < 40; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget()->accessibleName().isEmpty())
                qWarning() << QApplication::focusWidget();
            if (QApplication::focusWidget() == first)
                break;
            names += QApplication::focusWidget()->accessibleName();
        }
        QCOMPARE(names.at(0),
            QStringLiteral("Vote: Support Elspeth Mair in the NEC, CLP section, jointly with Union Line?"));
        QCOMPARE(names.at(1), QStringLiteral("Look again: Dilip Chand"));
        QVERIFY(names.contains(QStringLiteral("Friday 9 October: Reviews due")));
        QVERIFY(!names.contains(QString()));
    }

    void aDraftIsGoneOnWith()
    {
        const QString seat = m_demo->workspace->actor()->id.toString();
        const QString leah =
            m_demo->application(QStringLiteral("nec-clp"), QStringLiteral("Leah Marchetti")).id.toString();
        const QString key = QStringLiteral("reviews.drafts/%1/%2").arg(seat, leah);
        m_shown->context.state().setValue(
            key, QStringLiteral(
                     "{\"criteria\":{\"economics\":{\"verdict\":\"meets\"},"
                     "\"pluralism\":{\"verdict\":\"meets\"},\"party-democracy\":{\"comment\":\"x\"}}}"));
        m_shown->page.show({});
        QVERIFY(m_shown->button(QStringLiteral("Go on: Leah Marchetti")));
        QVERIFY(m_shown->words().contains(QStringLiteral("Draft: two criteria given.")));
        m_shown->context.state().remove(key);
    }

    void afterTheVoteTheRowIsGone()
    {
        const DemoFile own;
        Shown shown(*own.workspace);
        const Motion motion = must(findMotion(own.workspace->database(), QStringLiteral("14")));
        must(castBallot(*own.workspace, CastBallot{motion.id, Choice::For, {}}));
        shown.page.refresh(everything());
        QVERIFY(!shown.button(QStringLiteral("Vote: Support Aoife Brannigan in the NEC, CLP section?")));
        QVERIFY(shown.button(QStringLiteral("See the motion: Motion 14 can be closed.")));
    }

    void nothingWaitsIsSaidWithTheNextDate()
    {
        CommitteeFixture file;
        file.actAs(QStringLiteral("Bea Castellan"));
        const Shown shown(*file.workspace);
        const QStringList words = shown.words();
        QVERIFY(words.contains(QStringLiteral("Nothing waits for you")));
        QVERIFY(words.contains(
            QStringLiteral("The next date is Monday 19 October: ballot papers issued. NEC, CLP section.")));
    }

    void theFirstStepsGoAwayForGood()
    {
        CommitteeFixture file;
        {
            const Shown shown(*file.workspace);
            auto *strip = shown.page.findChild<FirstStepsStrip *>();
            QVERIFY(strip->isVisible());
            QVERIFY(shown.words().contains(QStringLiteral("Four of six done. Each can be changed later.")));
            QTest::mouseClick(
                shown.button(QStringLiteral("Do not show the first steps again")), Qt::LeftButton);
            QVERIFY(!strip->isVisible());
        }
        const Shown again(*file.workspace);
        QVERIFY(!again.page.findChild<FirstStepsStrip *>()->isVisible());
    }

    void eachFirstStepLeadsToWhereItIsDone()
    {
        FirstStepsStrip strip;
        QList<Place> places;
        connect(&strip, &FirstStepsStrip::chosen, &strip, [&](const Place &place) { places += place; });
        const auto choose = [&](const QString &text) {
            for (Button *button : strip.findChildren<Button *>())
                if (button->isVisibleTo(&strip) && button->text() == text)
                    return QTest::mouseClick(button, Qt::LeftButton);
            QFAIL(qPrintable(text));
        };
        strip.setSteps({{FirstStep::Imprint, false}, {FirstStep::Contest, false}});
        choose(QStringLiteral("Enter the imprint"));
        choose(QStringLiteral("Add a contest"));
        // What is done keeps its way there, and its place in the strip.
        const QPoint before = placeOf(strip, QStringLiteral("Add a contest"));
        strip.setSteps({{FirstStep::Imprint, true}, {FirstStep::Contest, true}});
        QCOMPARE(placeOf(strip, QStringLiteral("Add a contest")), before);
        choose(QStringLiteral("Add a contest"));
        QCOMPARE(
            places, QList<Place>({{QStringLiteral("committee"), QStringLiteral("settings")},
                        {QStringLiteral("contests"), QStringLiteral("new")}, {QStringLiteral("contests")}}));
    }

    void besideOpenStepsNothingElseWaits()
    {
        CommitteeFixture file;
        const Shown shown(*file.workspace);
        QVERIFY(shown.page.findChild<FirstStepsStrip *>()->isVisible());
        QVERIFY(!shown.words().contains(QStringLiteral("Nothing waits for you")));
    }

private:
    static QPoint placeOf(FirstStepsStrip &strip, const QString &text)
    {
        strip.resize(800, 200);
        strip.QWidget::show();
        QCoreApplication::sendPostedEvents();
        for (Button *button : strip.findChildren<Button *>())
            if (button->isVisible() && button->text() == text)
                return button->mapTo(&strip, QPoint());
        return {};
    }

    std::unique_ptr<DemoFile> m_demo;
    std::unique_ptr<Shown> m_shown;
};

QTEST_MAIN(TestDeskPage)
#include "tst_deskpage.moc"

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of the page by name, for the palette and for the list of keys.
#include "ui/page/pagecontext.h"
#include "ui/reviews/paper.h"
#include "ui/reviews/queuepane.h"
#include "ui/reviews/reviewdesk.h"
#include "ui/reviews/reviewspage.h"
#include "ui/reviews/verdictpane.h"

#include <QCursor>
#include <QMenu>
#include <QStackedWidget>

namespace rosette {

namespace {

struct KeyLine
{
    QString text;
    QString keys;
    std::function<void()> run;
};

} // namespace

void ReviewsPage::addCommands()
{
    const auto isReading = [this] { return isVisible() && m_stack->currentWidget() == m_desk; };
    Commands &commands = context().commands();
    commands.add({QStringLiteral("reviews.save"), tr("Save the review and go to the next"), {}, isReading,
                     [this] { m_desk->save(); }, tr("submit")},
        this);
    commands.add({QStringLiteral("reviews.interest"), tr("Declare an interest in this application..."), {},
                     isReading, [this] { m_desk->declareInterest(); }, tr("recuse conflict")},
        this);
    const auto hasOne = [this, isReading] { return isReading() && m_desk->application(); };
    commands.add({QStringLiteral("reviews.again"), tr("Start this review again"), {}, hasOne,
                     [this] { m_desk->startOver(); }, tr("discard draft clear verdicts reset over")},
        this);
    commands.add({QStringLiteral("reviews.next"), tr("Next application"), {}, hasOne,
                     [this] { m_desk->step(1); }, tr("forward queue")},
        this);
    commands.add({QStringLiteral("reviews.previous"), tr("Previous application"), {}, hasOne,
                     [this] { m_desk->step(-1); }, tr("back queue")},
        this);
    const auto isMatrix = [this] { return isVisible() && m_stack->currentIndex() == Matrix; };
    commands.add({QStringLiteral("reviews.read"), tr("Read the applications of this contest"), {}, isMatrix,
                     [this] {
                         setView(Read);
                         context().moved(object());
                     },
                     tr("review queue verdicts")},
        this);
    commands.add({QStringLiteral("reviews.find"), tr("Find in this application"), {}, isReading,
                     [this] { m_desk->paper()->find(); }},
        this);
    commands.add({QStringLiteral("reviews.matrix"), tr("Show the matrix of this contest"), {}, isReading,
                     [this] {
                         setView(Matrix);
                         context().moved(object());
                     },
                     tr("findings fit overview")},
        this);
}

void ReviewsPage::showKeys()
{
    const auto criterion = [this](int step) { m_desk->verdicts()->setCurrent(step, true); };
    const std::vector<KeyLine> acts{
        {tr("Meets"), QStringLiteral("M"), [this] { m_desk->judge(Verdict::Meets); }},
        {tr("Does not meet"), QStringLiteral("N"), [this] { m_desk->judge(Verdict::DoesNotMeet); }},
        {tr("Not shown"), QStringLiteral("U"), [this] { m_desk->judge(Verdict::NotShown); }},
        {tr("Go to a criterion"), QStringLiteral("1–%1").arg(m_desk->verdicts()->count()),
            [criterion] { criterion(0); }},
        {tr("Comment on the criterion"), QStringLiteral("C"), [this] { m_desk->verdicts()->focusComment(); }},
        {tr("Save and next"), QStringLiteral("Ctrl+Shift+Enter"), [this] { m_desk->save(); }},
        {tr("Next application"), QStringLiteral("J"), [this] { m_desk->step(1); }},
        {tr("Previous application"), QStringLiteral("K"), [this] { m_desk->step(-1); }},
        {tr("Filter the applications"), QStringLiteral("/"), [this] { m_desk->queuePane()->focusFilter(); }},
        {tr("Find in the application"), QStringLiteral("Ctrl+F"), [this] { m_desk->paper()->find(); }},
        {tr("From pane to pane"), QStringLiteral("F6"), {}},
    };
    QMenu menu(this);
    for (const KeyLine &act : acts)
        menu.addAction(act.text + u'\t' + act.keys, this, [run = act.run] {
            if (run)
                run();
        });
    menu.exec(QCursor::pos());
}

} // namespace rosette

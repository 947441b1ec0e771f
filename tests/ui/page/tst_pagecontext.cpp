// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/editcommittee.h"
#include "core/actions/decisions/castballot.h"
#include "core/storage/committeestore.h"
#include "core/storage/personstore.h"
#include "core/workspace/lookup.h"
#include "tests/ui/page/opendemo.h"
#include "ui/page/conflictmessage.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

namespace rosette {

/// What a page has in hand.
class TestPageContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void aPlaceIsReadBackAsItWasWritten();
    void theLatestOfTheEnabledCommandsHasTheKeys();
    void aCommandGoesWithItsOwner();
    void anActIsTakenBackAndDoneAgain();
    void anActThatFailsIsNotOnTheStack();
    void whatIsOnRecordIsNotPassedOverByUndo();
    void whatAnotherHasChangedSinceIsReportedAndLeavesTheStack();
    void whatIsUndoneLeadsToWhereItWasDone();
    void actingAsAnotherForgetsWhatTheFirstCouldUndo();
    void anothersCommitIsNoticed();
    void panesAreRestored();
    void filtersAreRestored();
    void aConflictShowsBothTextsAndOffersBoth();

private:
    static inline const QString newImprint = QStringLiteral("Promoted by A. Fox, 1 New Street.");
    static auto edit(Workspace &workspace)
    {
        return [&workspace] { return editCommittee(workspace, EditCommittee{{}, {}, newImprint}); };
    }
};

void TestPageContext::aPlaceIsReadBackAsItWasWritten()
{
    for (const Place &place :
        {Place{QStringLiteral("motions"), QStringLiteral("a/b")}, Place{QStringLiteral("desk")}})
        QCOMPARE(Place::fromString(place.toString()), place);
}

void TestPageContext::theLatestOfTheEnabledCommandsHasTheKeys()
{
    Commands commands;
    QString ran;
    bool isEnabled = true;
    const QKeySequence keys(Qt::CTRL | Qt::Key_N);
    commands.add({QStringLiteral("one"), {}, keys, {}, [&] { ran = QStringLiteral("one"); }}, this);
    commands.add(
        {QStringLiteral("two"), {}, keys, [&] { return isEnabled; }, [&] { ran = QStringLiteral("two"); }},
        this);
    QVERIFY(commands.run(keys));
    QCOMPARE(ran, QStringLiteral("two"));
    isEnabled = false;
    QVERIFY(commands.run(keys));
    QCOMPARE(ran, QStringLiteral("one"));
    QVERIFY(!commands.run(QStringLiteral("two")));
}

void TestPageContext::aCommandGoesWithItsOwner()
{
    Commands commands;
    {
        QObject owner;
        commands.add({QStringLiteral("one"), {}, {}, {}, [] {}}, &owner);
        QVERIFY(commands.find(QStringLiteral("one")));
    }
    QVERIFY(!commands.find(QStringLiteral("one")));
}

void TestPageContext::anActIsTakenBackAndDoneAgain()
{
    const test::OpenDemo demo;
    const auto workspace = demo.open();
    const PageRegistry pages;
    PageContext context(*workspace, QStringLiteral("demo"), pages);
    const auto imprint = [&] { return (*CommitteeStore(context.database()).find())->imprint; };
    const QString before = imprint();
    QStringList told;
    connect(&context, &PageContext::told, this, [&](const QString &sentence) { told += sentence; });
    QVERIFY(context.act(QStringLiteral("Change the imprint"), edit(*workspace)));
    QCOMPARE(imprint(), newImprint);
    context.undoLast();
    QCOMPARE(imprint(), before);
    context.redoNext();
    QCOMPARE(imprint(), newImprint);
    QCOMPARE(told, QStringList({QStringLiteral("Undone: Change the imprint"),
                       QStringLiteral("Done again: Change the imprint")}));
}

void TestPageContext::whatIsOnRecordIsNotPassedOverByUndo()
{
    const test::OpenDemo demo;
    const auto workspace = demo.open();
    const PageRegistry pages;
    PageContext context(*workspace, QStringLiteral("demo"), pages);
    QStringList told;
    std::function<void()> offered;
    connect(&context, &PageContext::told, this,
        [&](const QString &sentence, const QString &, const std::function<void()> &run) {
            told += sentence;
            offered = run;
        });
    const auto imprint = [&] { return (*CommitteeStore(context.database()).find())->imprint; };
    QVERIFY(context.act(QStringLiteral("Change the imprint"), edit(*workspace)));
    const Result<Motion> motion = findMotion(context.database(), QStringLiteral("14"));
    QVERIFY(motion && castBallot(*workspace, CastBallot{motion->id, Choice::For, {}}));
    context.undoLast();
    QCOMPARE(imprint(), newImprint);
    QCOMPARE(told, QStringList(QStringLiteral(
                       "What you did last is on record and stays. Before it you did: Change the imprint")));
    offered();
    QVERIFY(imprint() != newImprint);
    // What is done after it is undone at once.
    QVERIFY(context.act(QStringLiteral("Change the imprint"), edit(*workspace)));
    context.undoLast();
    QVERIFY(imprint() != newImprint);
}

void TestPageContext::anActThatFailsIsNotOnTheStack()
{
    const test::OpenDemo demo;
    const auto workspace = demo.open();
    const PageRegistry pages;
    PageContext context(*workspace, QStringLiteral("demo"), pages);
    const auto fails = []() -> Result<void> { return Error{ErrorCode::Conflict, QStringLiteral("No."), {}}; };
    QVERIFY(!context.act(QStringLiteral("Order"), fails));
    QVERIFY(!context.undo().canUndo());
}

void TestPageContext::whatAnotherHasChangedSinceIsReportedAndLeavesTheStack()
{
    const test::OpenDemo demo;
    const auto workspace = demo.open();
    const PageRegistry pages;
    PageContext context(*workspace, QStringLiteral("demo"), pages);
    QVERIFY(context.act(QStringLiteral("Change the imprint"), edit(*workspace)));
    const auto other = demo.open();
    QVERIFY(editCommittee(*other, EditCommittee{{}, {}, QStringLiteral("Promoted by others.")}));
    const QSignalSpy reported(&context, &PageContext::reported);
    const QSignalSpy told(&context, &PageContext::told);
    context.undoLast();
    QCOMPARE(reported.size(), 1);
    QVERIFY(told.isEmpty());
    QVERIFY(!context.undo().canUndo());
    QCOMPARE((*CommitteeStore(context.database()).find())->imprint, QStringLiteral("Promoted by others."));
}

void TestPageContext::whatIsUndoneLeadsToWhereItWasDone()
{
    const test::OpenDemo demo;
    const auto workspace = demo.open();
    const PageRegistry pages;
    PageContext context(*workspace, QStringLiteral("demo"), pages);
    context.arrivedAt({QStringLiteral("committee")});
    QVERIFY(context.act(QStringLiteral("Change the imprint"), edit(*workspace)));
    context.arrivedAt({QStringLiteral("motions")});
    QSignalSpy requested(&context, &PageContext::placeRequested);
    context.undoLast();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front().front().value<Place>(), (Place{QStringLiteral("committee")}));
}

void TestPageContext::actingAsAnotherForgetsWhatTheFirstCouldUndo()
{
    const test::OpenDemo demo;
    const auto workspace = demo.open();
    const PageRegistry pages;
    PageContext context(*workspace, QStringLiteral("demo"), pages);
    QVERIFY(context.act(QStringLiteral("Change the imprint"), edit(*workspace)));
    QVERIFY(context.undo().canUndo());
    const Result<Seat> chair =
        findSeat(context.database(), QStringLiteral("Idris Okafor"), context.clock().today());
    QVERIFY(chair);
    const QSignalSpy changed(&context, &PageContext::actorChanged);
    context.actAs(*chair);
    context.actAs(*chair);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!context.undo().canUndo());
}

void TestPageContext::anothersCommitIsNoticed()
{
    const test::OpenDemo demo;
    const auto workspace = demo.open();
    const PageRegistry pages;
    PageContext context(*workspace, QStringLiteral("demo"), pages);
    const QSignalSpy changed(workspace.get(), &Workspace::changed);
    context.lookForChanges();
    QCOMPARE(changed.size(), 0);
    const auto other = demo.open();
    const Result<void> written = other->write([](UnitOfWork &unit) {
        return PersonStore(unit.database())
            .insert(Person{PersonId::create(), Name::fromStored(QStringLiteral("New Person"))});
    });
    QVERIFY(written);
    context.lookForChanges();
    QCOMPARE(changed.size(), 1);
}

void TestPageContext::panesAreRestored()
{
    const QTemporaryDir folder;
    test::OpenDemo::useOwnSettings(folder.path());
    ViewState state(QStringLiteral("demo"));
    const auto show = [&](QSplitter &splitter) {
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        state.keep(QStringLiteral("motions.panes"), &splitter);
        splitter.resize(600, 300);
        splitter.show();
    };
    QSplitter first;
    show(first);
    first.setSizes({150, 450});
    Q_EMIT first.splitterMoved(150, 1); // as by hand
    QSplitter second;
    show(second);
    QCOMPARE(second.sizes(), first.sizes());
    QVERIFY(!ViewState(QStringLiteral("another")).value(QStringLiteral("motions.panes")).isValid());
}

void TestPageContext::filtersAreRestored()
{
    const QTemporaryDir folder;
    test::OpenDemo::useOwnSettings(folder.path());
    const QStringList kinds{QStringLiteral("All"), QStringLiteral("Fits"), QStringLiteral("Open")};
    {
        ViewState state(QStringLiteral("demo"));
        QComboBox filter;
        filter.addItems(kinds);
        state.keep(QStringLiteral("matrix.kind"), &filter);
        QCOMPARE(filter.currentIndex(), 0);
        filter.setCurrentIndex(2);
    }
    ViewState state(QStringLiteral("demo"));
    QComboBox again;
    again.addItems(kinds);
    state.keep(QStringLiteral("matrix.kind"), &again);
    QCOMPARE(again.currentIndex(), 2);
    QComboBox shorter;
    shorter.addItem(kinds.first());
    state.keep(QStringLiteral("matrix.kind"), &shorter);
    QCOMPARE(shorter.currentIndex(), 0);
}

void TestPageContext::aConflictShowsBothTextsAndOffersBoth()
{
    ConflictMessage message(
        QStringLiteral("the comment"), QStringLiteral("What I wrote."), QStringLiteral("What they wrote."));
    message.show();
    QStringList texts;
    for (const TextLabel *label : message.findChildren<TextLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(QStringLiteral("What I wrote.")) &&
            texts.contains(QStringLiteral("What they wrote.")));
    const QSignalSpy kept(&message, &ConflictMessage::mineKept);
    const QSignalSpy taken(&message, &ConflictMessage::theirsTaken);
    const QList<Button *> buttons = message.findChildren<Button *>();
    QCOMPARE(buttons.size(), 2);
    for (Button *button : buttons)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(taken.size(), 1);
}

} // namespace rosette

QTEST_MAIN(rosette::TestPageContext)
#include "tst_pagecontext.moc"

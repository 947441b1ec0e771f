// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/dialogs.h"

#include "core/actions/committee/backups.h"
#include "core/actions/committee/rulebookdraft.h"
#include "core/actions/decisions/draftmotion.h"
#include "core/actions/decisions/recordresult.h"
#include "core/actions/decisions/seemotions.h"
#include "core/base/atomicwrite.h"
#include "core/keychain/keychain.h"
#include "core/signing/publickey.h"
#include "core/storage/rulebookstore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/seenheads.h"
#include "tests/screens/dialogopeners.h"
#include "ui/imports/importdialog.h"
#include "ui/shell/finddialog.h"
#include "ui/shell/headdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newcommitteedialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/settingsdialog.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QListView>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace rosette::test {

namespace {

constexpr int hashSize = 32;

template <typename Dialog>
void shell(MainWindow &window)
{
    auto *dialog = new Dialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// It answers, and has nothing.
class EmptyKeychain final : public Keychain
{
public:
    void isThere(const Answer &answer) override { answer(true); }
    void find(const QByteArray &, const Found &found) override { found(std::nullopt); }
    void keep(const QByteArray &, const QString &, const Answer &answer) override { answer(false); }
    void forget(const QByteArray &, const Answer &answer) override { answer(true); }
};

/// Of a key that nobody has.
void unlock(MainWindow &window)
{
    static EmptyKeychain keychain;
    useKeychain(keychain);
    auto *dialog = new PassphraseDialog(QByteArray(publicKeySize, 'k'), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// About a file that is older than what was seen, or has gone another way.
Open aboutHead(qint64 length)
{
    return [length](MainWindow &window) {
        const SeenHead seen{{57, QByteArray(hashSize, 's')}, window.context().clock().now(),
            QStringLiteral("/home/ada/national-committee.rosette")};
        const HeadConflict conflict{QStringLiteral("demo"),
            QStringLiteral("/home/ada/committee-copy.rosette"), seen, {length, QByteArray(hashSize, 'f')}};
        auto *dialog = new HeadDialog(conflict, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
}

Open palette(const QString &text)
{
    return [text](MainWindow &window) {
        window.openPalette();
        window.findChild<FindDialog *>()->field()->setText(text);
    };
}

/// A file of two rows, one of them refused.
Open import(ImportKind kind, const char *text)
{
    return [kind, text](MainWindow &window) {
        PageContext &context = window.context();
        const Contest contest =
            must(findContest(context.database(), QStringLiteral("policy-forum-north-west")));
        const QString path = context.database().path() + QStringLiteral(".csv");
        if (!atomicWrite(path, text))
            qFatal("The file to import cannot be written.");
        auto *dialog = new ImportDialog(context, {kind, contest.id, contest.title.toString()}, path, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        settle(window);
    };
}

/// On a motion that is voted on elsewhere, without or with a result that is to be corrected.
Open resultOf(Voting voting, bool isThere)
{
    return [voting, isThere](MainWindow &window) {
        Workspace &workspace = window.context().workspace();
        OpenQuestion question{MotionKind::Other, QStringLiteral("Shall we meet weekly?")};
        question.voting = voting;
        const Motion motion = must(openQuestion(workspace, question));
        if (isThere)
            must(recordResult(workspace, RecordResult{motion.id, {9, 3, 1}, {workspace.actor()->id},
                                             QStringLiteral("count.txt"), "9 to 3"}));
        button(Place{QStringLiteral("motions"), motion.id.toString()},
            isThere ? "Correct the result..." : "Enter the result...")(window);
    };
}

/// On a draft of a motion, which is what one opens.
void openMotion(MainWindow &window)
{
    const Motion draft = must(draftQuestion(window.context().workspace(),
        OpenQuestion{MotionKind::Other, QStringLiteral("Shall we meet weekly?")}));
    button(Place{QStringLiteral("motions"), draft.id.toString()}, "Open the motion...")(window);
}

/// On a motion that is decided.
Open decided(const char *key)
{
    return [key = QLatin1String(key)](MainWindow &window) {
        window.context().goTo({QStringLiteral("motions"), QStringLiteral("decided")});
        const std::vector<MotionLine> lines = must(seeMotions(window.context().workspace()));
        for (const MotionLine &line : lines)
            if (line.motion.state == MotionState::Fell)
                window.context().goTo({QStringLiteral("motions"), line.motion.id.toString()});
        settle(window);
        window.context().commands().run(key);
    };
}

/// The form of a new motion, with another kind chosen.
Open newMotion(const char *kind)
{
    return [kind = QString::fromLatin1(kind)](MainWindow &window) {
        auto *choose = new QTimer(&window);
        QObject::connect(choose, &QTimer::timeout, choose, [choose, kind] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            press(*dialog, kind);
            choose->deleteLater();
        });
        choose->start(1);
        button("motions", "New motion...")(window);
    };
}

/// On an open question without a time at which it closes.
void closeMotion(MainWindow &window)
{
    const Motion open = must(openQuestion(window.context().workspace(),
        OpenQuestion{MotionKind::Other, QStringLiteral("Shall we meet weekly?")}));
    button(Place{QStringLiteral("motions"), open.id.toString()}, "Close the motion...")(window);
}

void adoptRulebook(MainWindow &window)
{
    Rulebook draft = *must(RulebookStore(window.context().database()).latest());
    draft.majority.quorum = 10;
    draft.reviewsNeeded += 1;
    if (!keepRulebookDraft(window.context().workspace(), draft))
        qFatal("The draft cannot be kept.");
    button(Place{QStringLiteral("committee"), QStringLiteral("rulebook")}, "Adopt...")(window);
}

void restoreCopy(MainWindow &window)
{
    must(makeBackup(window.context().workspace(), backupFolderOf(window.context().database().path())));
    must(draftQuestion(window.context().workspace(),
        OpenQuestion{MotionKind::Other, QStringLiteral("Shall we meet weekly?")}));
    button(Place{QStringLiteral("committee"), QStringLiteral("backups")}, "Restore...")(window);
}

/// Rows of the roll from the first on, until one may be recorded for.
void recordVote(MainWindow &window)
{
    window.context().goTo({QStringLiteral("motions")});
    settle(window);
    // Where the window is narrow for its text the roll is in a drawer.
    for (FoldingSplitter *panes : window.findChildren<FoldingSplitter *>())
        if (panes->isVisible())
            panes->openRight();
    for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || view->metaObject() != &QListView::staticMetaObject)
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const QString name = index.data().toString();
            view->setCurrentIndex(index);
            for (QAbstractButton *record : window.findChildren<QAbstractButton *>())
                if (record->isVisible() && record->isEnabled() && record->text().contains(name) &&
                    record->text().contains(QLatin1String("..."))) {
                    record->click();
                    return;
                }
        }
    }
}

/// A correction of a list that is out, which nothing stands in the way of.
void publishList(MainWindow &window)
{
    const Contest contest =
        must(findContest(window.context().database(), QStringLiteral("policy-forum-wales")));
    button(Place{QStringLiteral("lists"), contest.id.toString()}, "Publish correction...")(window);
}

Place seats()
{
    return {QStringLiteral("committee"), QStringLiteral("seats")};
}

std::vector<DialogScreen> ofShell()
{
    return {{QStringLiteral("palette"), palette({})},
        {QStringLiteral("palette-search"), palette(QStringLiteral("a"))},
        {QStringLiteral("settings"), shell<SettingsDialog>},
        {QStringLiteral("new-committee"), shell<NewCommitteeDialog>}, {QStringLiteral("unlock"), unlock},
        {QStringLiteral("head-older"), aboutHead(40)}, {QStringLiteral("head-other-way"), aboutHead(61)}};
}

std::vector<DialogScreen> ofCandidacies()
{
    return {{QStringLiteral("contest-new"), command("contests", "contests.new")},
        {QStringLiteral("contest-milestone"), command("contests", "contests.milestone")},
        {QStringLiteral("contest-date"), command("contests", "contests.date")},
        {QStringLiteral("candidacy"), command("contests", "contests.candidacy")},
        {QStringLiteral("import-candidacies"),
            import(ImportKind::Candidacies, "Candidate,Slate\nJo Lark,Broad Table\n,Union Line\n")},
        {QStringLiteral("import-timetable"),
            import(ImportKind::Milestones, "what,when\nnominations open,1 March 2027\nvoting opens,never\n")},
        {QStringLiteral("import-seats"),
            import(ImportKind::Seats, "name,role\nJo Lark,member\n,secretary\n")},
        {QStringLiteral("application"), command("candidates", "candidates.application")},
        {QStringLiteral("photo"), command("candidates", "candidates.photo")},
        {QStringLiteral("facts"), button("candidates", "Facts and result...")},
        {QStringLiteral("candidacy-withdraw"), button("candidates", "Withdraw...")},
        {QStringLiteral("review-interest"), command("reviews", "reviews.interest")}};
}

std::vector<DialogScreen> ofDecisions()
{
    return {{QStringLiteral("motion-new"), button("motions", "New motion...")},
        {QStringLiteral("motion-open"), openMotion}, {QStringLiteral("motion-record-vote"), recordVote},
        {QStringLiteral("motion-close"), closeMotion},
        {QStringLiteral("motion-withdraw"), button("motions", "Withdraw...")},
        {QStringLiteral("motion-extend"), command("motions", "motions.extend")},
        {QStringLiteral("motion-again"), decided("motions.again")},
        {QStringLiteral("motion-certificate"), decided("motions.certificate")},
        {QStringLiteral("motion-receipt"), decided("motions.receipt")},
        {QStringLiteral("motion-new-withdrawal"), newMotion("Withdraw support")},
        {QStringLiteral("motion-result"), resultOf(Voting::Paper, false)},
        {QStringLiteral("motion-result-again"), resultOf(Voting::Belenios, true)},
        {QStringLiteral("motion-new-early"), newMotion("Publish early")},
        {QStringLiteral("list-publish"), publishList},
        {QStringLiteral("list-accept-warning"), button("lists", "Accept...")},
        {QStringLiteral("guide-export"), button("lists", "Export guide...")},
        {QStringLiteral("seat-add"), button(seats(), "Add a seat...")},
        {QStringLiteral("seat-end"), button(seats(), "End...")},
        {QStringLiteral("rulebook-draft"),
            button(Place{QStringLiteral("committee"), QStringLiteral("rulebook")}, "Draft a new version...")},
        {QStringLiteral("rulebook-adopt"), adoptRulebook}, {QStringLiteral("restore"), restoreCopy}};
}

} // namespace

std::vector<DialogScreen> allDialogs()
{
    std::vector<DialogScreen> all = ofShell();
    for (const std::vector<DialogScreen> &some : {ofCandidacies(), ofDecisions(), paperDialogs()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

bool settle(MainWindow &window)
{
    QTest::qWait(10);
    const bool isDone =
        QTest::qWaitFor([&window] { return window.context().tasks().running().empty(); }, 10'000);
    QTest::qWait(10);
    return isDone;
}

bool seeDialog(MainWindow &window, const DialogScreen &dialog, const std::function<void(QWidget &)> &see)
{
    bool isSeen = false;
    // Most dialogs keep whoever opens them waiting, so they are seen from a timer.
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &window, [&] {
        const QPointer<QWidget> opened = QApplication::activeModalWidget();
        if (!opened || isSeen)
            return;
        isSeen = true;
        settle(window);
        see(*opened);
        for (int asked = 0; asked < 2 && opened && opened->isVisible(); ++asked)
            opened->close(); // once more where it asks whether to discard what was typed
    });
    watch.start(20);
    dialog.open(window);
    return QTest::qWaitFor([&] { return isSeen && !QApplication::activeModalWidget(); }, 2'000);
}

} // namespace rosette::test

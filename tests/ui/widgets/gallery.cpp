// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints every component in its states, in each theme and at 200 %, into PNG files for people to look at.
#include "tests/ui/widgets/gallerycomponents.h"

#include "ui/theme/applytheme.h"
#include "ui/theme/icon.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace rosette;
using namespace rosette::gallery;

namespace {

class Icons : public QWidget
{
public:
    QSize sizeHint() const override { return {980, 7 * 62}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(rosette::font(TextStyle::Caption));
        for (int index = 0; index < iconCount; ++index) {
            const int x = index % 14 * 70;
            const int y = index / 14 * 62;
            paintIcon(painter, QRect(x + 4, y, 32, 32), static_cast<Icon>(index), Role::Text);
            paintIcon(painter, QRect(x + 42, y + 12, 16, 16), static_cast<Icon>(index), Role::Accent);
            painter.setPen(colour(Role::Text2));
            painter.drawText(x, y + 48, iconKey(static_cast<Icon>(index)));
        }
    }
};

void save(QWidget &widget, const QString &name)
{
    QTest::qWait(30);
    widget.grab().save(name + ".png");
}

void paintPage(const QString &name, int width, int height, const std::function<void(QVBoxLayout &)> &fill)
{
    ScrollColumn column;
    fill(*column.body());
    column.resize(width, height);
    column.show();
    save(column, name);
}

void paintPanes(const QString &name)
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headers());
    auto *splitter = new FoldingSplitter;
    layout->addWidget(splitter, 1);
    splitter->addPane(list(), FoldingSplitter::Pane::List);
    splitter->addPane(new EmptyState(EmptyState::Drawing::BallotBox, "No motions yet",
                          "A motion asks the committee whether to support an application. Two applications "
                          "meet all five criteria and are ready for one."),
        FoldingSplitter::Pane::Middle);
    auto *right = new ScrollColumn;
    for (int drawing = 1; drawing < 8; ++drawing)
        right->body()->addWidget(new EmptyState(static_cast<EmptyState::Drawing>(drawing), "Title", "Text"));
    splitter->addPane(right, FoldingSplitter::Pane::Right);
    splitter->setSizes({220, 700, 264});
    page.resize(1280, 800);
    page.show();
    save(page, name);
}

void paintQuestion(const QString &name)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headers());
    layout->addStretch(1);
    window.resize(1280, 800);
    window.show();
    ConfirmationDialog dialog(
        {"Open this motion to the committee?", "Support Miriam Stone in the NEC, CLP section?",
            {{Icon::People, "15 seats", "go on the roll. Sam Whitlock is recused and stays in the 15."},
                {Icon::Motions, "8 of 15 carry it.",
                    "More than half of the committee, rulebook 3. The rule cannot change afterwards."},
                {Icon::File, "Revision 1 of the application", "is the one that is voted on."},
                {Icon::Clock, "Voting closes Sunday 11 October, 6 pm.",
                    "Every seat sees the motion on its desk from now."}},
            "This cannot be undone.",
            "You can withdraw the motion before it closes, with a reason. The record of it stays.",
            "Open the motion", "Keep as draft"},
        &window);
    QTest::keyClick(&window, Qt::Key_F6);
    dialog.show();
    QTest::qWait(200);
    save(dialog, name + "-alone");
    QPixmap both = window.grab();
    QPainter painter(&both);
    painter.drawPixmap(window.mapFromGlobal(dialog.pos()), dialog.grab());
    painter.end();
    both.save(name + ".png");
}

void paintFocus(const QString &name)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(24, 24, 24, 24);
    auto *button = new Button("Keep as draft");
    auto *field = new SearchField("Find or do", "Ctrl+K");
    auto *view = list();
    layout->addWidget(inFlow({button, new Button("Other", ButtonKind::Primary), field}));
    layout->addWidget(view);
    window.resize(500, 400);
    window.show();
    QTest::qWait(20);
    window.activateWindow();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F6);
    save(window, name + "-button");
    field->setFocus();
    save(window, name + "-field");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    save(window, name + "-row");
}

void paintMenu(const QString &name)
{
    QMenu menu;
    menu.addAction(icon(Icon::Undo, Role::Text2), "Undo")->setShortcut(QKeySequence::Undo);
    menu.addAction("Redo")->setEnabled(false);
    menu.addSeparator();
    QAction *checked = menu.addAction("Light");
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addMenu("Text size")->addAction("100 %");
    menu.setActiveAction(menu.actions().constFirst());
    menu.popup({0, 0});
    save(menu, name);
}

void paintPopups(const QString &name)
{
    QComboBox box;
    box.addItems({"All acts", "Ballots", "Motions", "Reviews and what is written about them"});
    box.show();
    box.showPopup();
    save(*box.view()->window(), name + "-combo");
    box.hidePopup();
    QCalendarWidget calendar;
    calendar.setSelectedDate(QDate(2026, 10, 11));
    calendar.show();
    save(calendar, name + "-calendar");
    QTreeView tree;
    QStandardItemModel model;
    auto *body = new QStandardItem("NEC");
    body->appendRow({new QStandardItem("CLP section"), new QStandardItem("Committee deciding")});
    body->appendRow({new QStandardItem("Disabled members"), new QStandardItem("Nominations open")});
    model.appendRow({body, new QStandardItem("2 contests")});
    model.appendRow({new QStandardItem("Policy forum"), new QStandardItem("2 contests")});
    model.setHorizontalHeaderLabels({"Contest", "Stage"});
    tree.setModel(&model);
    tree.expandAll();
    tree.setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    tree.resize(400, 220);
    tree.show();
    save(tree, name + "-tree");
}

void paintAll(const QString &folder, const QString &look)
{
    const QString path = folder + '/' + look + '-';
    const int scale = qRound(Theme::instance().textScale() * 100);
    paintPage(path + "controls", 1000 * (scale > 100 ? 2 : 1), 560 * scale / 100, addControls);
    paintPage(path + "states", 1000, 500 * scale / 100, addStates);
    paintPage(path + "cards", 1000, 480 * scale / 100, addCards);
    paintPage(path + "type", 1000, 460 * scale / 100, [](QVBoxLayout &page) { page.addWidget(typeSizes()); });
    if (scale == 100)
        paintPage(path + "icons", 1040, 520, [](QVBoxLayout &page) { page.addWidget(new Icons); });
    paintPanes(path + "panes");
    paintQuestion(path + "question");
    paintFocus(path + "focus");
    paintMenu(path + "menu");
    paintPopups(path + "popup");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery");
    QDir().mkpath(folder);
    Theme &theme = Theme::instance();
    for (const auto &[look, appearance] : {std::pair{"light", Appearance::Light},
             std::pair{"dark", Appearance::Dark}, std::pair{"contrast", Appearance::HighContrast}}) {
        theme.setAppearance(appearance);
        paintAll(folder, look);
    }
    theme.setAppearance(Appearance::Light);
    theme.setTextScale(2);
    paintAll(folder, "large");
    return 0;
}

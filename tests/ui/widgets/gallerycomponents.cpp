// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallerycomponents.h"

#include "ui/theme/icon.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clickablecard.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/datetile.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QListView>
#include <QHeaderView>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace rosette;
using namespace rosette::gallery;

namespace {

Button *waiting(const QString &text, ButtonKind kind)
{
    auto *button = new Button(text, kind);
    button->setReason("Waits for ballot papers, expected 19 October");
    return button;
}

Button *small(const QString &text, ButtonKind kind = ButtonKind::Normal)
{
    auto *button = new Button(text, kind);
    button->setSmall();
    return button;
}

Button *withIcon(Icon icon, const QString &text, ButtonKind kind = ButtonKind::Normal)
{
    auto *button = new Button(text, kind);
    button->setIcon(icon);
    return button;
}

QComboBox *combo(const QString &text, ButtonKind kind)
{
    auto *box = new QComboBox;
    setButtonKind(*box, kind);
    box->addItems({text, "Another"});
    return box;
}

template <typename Control>
Control *on(const QString &text, bool isOn, bool isEnabled = true)
{
    auto *control = new Control(text);
    control->setAutoExclusive(false);
    control->setChecked(isOn);
    control->setEnabled(isEnabled);
    return control;
}

QStandardItem *row(const QString &name, const QString &state, Icon icon, Tone tone, const QString &count = {})
{
    auto *item = new QStandardItem(name);
    item->setData(state, ListRowDelegate::StateRole);
    item->setData(static_cast<int>(icon), ListRowDelegate::StateIconRole);
    item->setData(static_cast<int>(tone), ListRowDelegate::StateToneRole);
    if (!count.isEmpty())
        item->setData(count, ListRowDelegate::CountRole);
    return item;
}

QStandardItem *heading(const QString &name, const QString &count)
{
    auto *item = new QStandardItem(name);
    item->setData(true, ListRowDelegate::HeadingRole);
    item->setData(count, ListRowDelegate::CountRole);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

QWidget *deskRow(Icon icon, const QString &title, const QString &detail, const QString &due, Button *button)
{
    auto *rowWidget = new QWidget;
    auto *layout = new QHBoxLayout(rowWidget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *tile = new IconLabel(icon, Role::Accent, 18);
    tile->setTile(Role::AccentSoft, 36);
    layout->addWidget(tile);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, title));
    words->addWidget(new TextLabel(TextStyle::Small, Role::Text2, detail));
    layout->addLayout(words, 1);
    auto *date = new TextLabel(TextStyle::Small, Role::Text2, due);
    date->setWraps(false);
    layout->addWidget(date);
    layout->addWidget(button);
    return rowWidget;
}

QTableView *table()
{
    auto *view = new QTableView;
    auto *model = new QStandardItemModel(3, 3, view);
    model->setHorizontalHeaderLabels({"Name", "Role", "Since"});
    const QStringList cells{"Ada Fox", "Secretary", "March 2025", "Idris Okafor", "Chair", "May 2024",
        "Joe Sandhu", "Member", "May 2024"};
    for (int cell = 0; cell < 9; ++cell)
        model->setItem(cell / 3, cell % 3, new QStandardItem(cells.at(cell)));
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setSortingEnabled(true);
    view->selectRow(1);
    view->setFixedHeight(scaled(30) * 4 + 12);
    return view;
}

} // namespace

namespace rosette::gallery {

QWidget *inFlow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row, 12, 10);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return row;
}

QListView *list()
{
    auto *view = new QListView;
    auto *model = new QStandardItemModel(view);
    model->appendRow(heading("Open", "2"));
    model->appendRow(row("Aoife Brannigan", "Your vote is missing", Icon::Clock, Tone::Accent, "14"));
    model->appendRow(row("Elspeth Mair, jointly with Union Line and others", "Your vote is missing",
        Icon::Clock, Tone::Accent, "15"));
    model->appendRow(heading("Decided", "5"));
    model->appendRow(row("Tom Ashdown", "Carried, 11 to 2", Icon::Meets, Tone::Ok, "13"));
    model->appendRow(row("Yusuf Karaca", "Fell, 6 to 7", Icon::DoesNotMeet, Tone::Bad, "12"));
    auto *quiet = new QStandardItem("Hugh Sallow");
    quiet->setData(true, ListRowDelegate::QuietRole);
    quiet->setData(static_cast<int>(Icon::Check), ListRowDelegate::TrailingIconRole);
    quiet->setData(static_cast<int>(Tone::Ok), ListRowDelegate::TrailingToneRole);
    model->appendRow(quiet);
    view->setModel(model);
    prepareRowView(*view);
    view->setCurrentIndex(model->index(1, 0));
    view->setAccessibleName("Motions");
    return view;
}

QWidget *headers()
{
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *desk = new PageHeader("Desk");
    desk->setSubtitle("Wednesday 7 October 2026");
    desk->addButton(withIcon(Icon::Import, "Import…"));
    auto *lists = new PageHeader("Lists and guides");
    lists->setContext(combo("NEC, CLP section", ButtonKind::Flat));
    lists->addButton(waiting("Publish list 1…", ButtonKind::Primary));
    lists->addButton(withIcon(Icon::Export, "Export guide…"));
    auto *reviews = new PageHeader("Reviews");
    reviews->setContext(combo("NEC, CLP section", ButtonKind::Flat));
    auto *segments = new SegmentedControl("View");
    for (const char *part : {"Read", "Compare", "Matrix"})
        segments->addPart(part);
    reviews->addTool(segments);
    reviews->addButton(new Button(Icon::Undo, "Undo"));
    reviews->addButton(new Button(Icon::Keyboard, "Keys"));
    for (PageHeader *header : {desk, lists, reviews})
        layout->addWidget(header);
    return all;
}

void addControls(QVBoxLayout &page)
{
    page.addWidget(inFlow({new Button("Open the motion", ButtonKind::Primary), new Button("Keep as draft"),
        new Button("Meeting view", ButtonKind::Flat), new Button("Read the application", ButtonKind::Link),
        withIcon(Icon::Plus, "New motion…"), small("Record a date…"), small("Accept…", ButtonKind::Flat),
        new Button(Icon::More, "More", ButtonKind::Normal), waiting("Submit and next", ButtonKind::Primary),
        waiting("Disabled", ButtonKind::Normal), waiting("Disabled", ButtonKind::Flat)}));
    auto *line = new QLineEdit;
    line->setPlaceholderText("Reason, optional; shown with your vote after the close");
    auto *filled = new QLineEdit("National Committee");
    auto *off = new QLineEdit("Cannot be changed");
    off->setEnabled(false);
    auto *readOnly = new QLineEdit("Only to read");
    readOnly->setReadOnly(true);
    auto *spin = new QSpinBox;
    spin->setValue(9);
    auto *date = new QDateEdit(QDate(2026, 10, 11));
    date->setCalendarPopup(true);
    auto *fields = new QWidget;
    auto *grid = new ColumnsLayout(fields, 3, 220, 12);
    auto *faulty = new Field("Name of the committee", filled);
    faulty->setFault("There is a committee of this name already. Choose another.");
    auto *hinted = new Field("Reason", line);
    hinted->setHint("The whole committee sees it.");
    for (QWidget *widget : std::initializer_list<QWidget *>{hinted, faulty, new Field("Disabled", off),
             new Field("Read only", readOnly), new Field("Places", spin), new Field("Closes on", date),
             new SearchField("Find or do", "Ctrl+K"), combo("All acts", ButtonKind::Normal)})
        grid->addWidget(widget);
    page.addWidget(fields);
    auto *text = new QTextEdit;
    text->setPlaceholderText("Comment, seen by the committee");
    text->setFixedHeight(scaled(60));
    page.addWidget(text);
    page.addWidget(inFlow({on<QCheckBox>("Voting seat", true), on<QCheckBox>("Off", false),
        on<QCheckBox>("Disabled", true, false), on<QRadioButton>("For", true),
        on<QRadioButton>("Against", false), on<QRadioButton>("Disabled", true, false), new KeyCap("Ctrl+K"),
        new KeyCap("M")}));
}

void addStates(QVBoxLayout &page)
{
    page.addWidget(inFlow(
        {new Chip(Icon::Meets, "Meets", Tone::Ok), new Chip(Icon::DoesNotMeet, "Does not meet", Tone::Bad),
            new Chip(Icon::NotShown, "Not shown", Tone::Info), new Chip(Icon::Open, "To do"),
            new Chip(Icon::Warning, "Warning", Tone::Warn),
            new Chip(Icon::Clock, "Closes Sunday 11 October, 6 pm", Tone::Accent),
            new Chip("On slate: Broad Table"), new Avatar("Ada Fox", 32),
            new Avatar("Ada Fox", 44, Avatar::Look::Accent),
            new Avatar("Idris Okafor", 32, Avatar::Look::Surface), new DateTile(QDate(2026, 10, 9), true),
            new DateTile(QDate(2026, 11, 12))}));
    auto *warning = new InlineMessage(
        Tone::Warn, "Somebody else changed this application at 9.14 am. Your text is kept beside theirs.");
    warning->setAction("Compare", [] {});
    auto *banner = new InlineMessage(
        Tone::Ok, "Each names the one before it, and every signature is right. Checked today, 9.14 am.");
    banner->setHeadline("All 412 records are intact");
    banner->setAction("Verify again", [] {});
    banner->setClosable(false);
    page.addWidget(warning);
    page.addWidget(banner);
    page.addWidget(new InlineMessage(
        Tone::Bad, "The file could not be saved: the disk is full. Make room and try again."));
    page.addWidget(
        new InlineMessage(Tone::Info, "Nothing is sent. The reminders are texts that you can copy."));
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(63);
    progress->setFixedHeight(6);
    page.addWidget(progress);
    auto *tabs = new QTabBar;
    for (const char *tab : {"Statement", "Pledges 3", "Answers 6", "Evidence 4"})
        tabs->addTab(tab);
    tabs->setDrawBase(false);
    page.addWidget(tabs);
}

void addCards(QVBoxLayout &page)
{
    page.addWidget(new SectionHeading("Motions to vote on", "2"));
    auto *card = new Card;
    card->addRow(deskRow(Icon::Motions, "Support Aoife Brannigan?",
                     "NEC, CLP section. 13 of 15 have voted; yours is the last.", "closes Sunday, 6 pm",
                     new Button("Vote", ButtonKind::Primary)),
        50);
    card->addRow(deskRow(Icon::Motions, "Support Elspeth Mair, jointly with Union Line?",
                     "NEC, CLP section. 6 of 15 have voted.", "closes Sunday, 6 pm", new Button("Vote")),
        50);
    page.addWidget(card);
    auto *columns = new QWidget;
    auto *grid = new ColumnsLayout(columns);
    grid->addWidget(new ClickableCard(
        Icon::Rosette, "Open the demo committee", "Invented people. Try everything; nothing is sent."));
    grid->addWidget(
        new ClickableCard(Icon::Plus, "New committee…", "Name it, add its seats, adopt the rulebook."));
    auto *primary =
        new ClickableCard(Icon::Folder, "Open a file…", "A committee is one file that ends in .rosette.");
    primary->setPrimary(true);
    grid->addWidget(primary);
    page.addWidget(columns);
    page.addWidget(table());
}

QWidget *typeSizes()
{
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setSpacing(2);
    layout->addWidget(
        new TextLabel(TextStyle::ApplicationName, Role::Text, "Rosette, application name 24/30"));
    layout->addWidget(new TextLabel(TextStyle::Title, Role::Text, "Title 22/28 bold: difficult office"));
    layout->addWidget(
        new TextLabel(TextStyle::TallySentence, Role::Text, "Needs 8 of 15; 7 for, 5 against, 1 abstained."));
    layout->addWidget(new TextLabel(TextStyle::Heading, Role::Text, "Heading 16/22 bold"));
    layout->addWidget(new TextLabel(TextStyle::Reading, Role::Text,
        "Reading 16/25: I joined the party through my union branch in Calder Vale, where I was a caretaker "
        "at a primary school for eleven years. I have stood on two picket lines and sat on one pay review."));
    layout->addWidget(new TextLabel(TextStyle::Body, Role::Text2, "Body 14/20, second colour"));
    layout->addWidget(new TextLabel(TextStyle::Caption, Role::Text3, "Caption 12/16, third colour"));
    layout->addWidget(new TextLabel(TextStyle::Monospace, Role::Text, "9f3c 51ae 07d2 … e841"));
    auto *sentence = new TextLabel(TextStyle::Body, Role::Text2);
    sentence->setSentence("8 of 15 carry it.",
        "More than half of the committee, rulebook 3. The rule cannot change afterwards.");
    layout->addWidget(sentence);
    auto *selectable = new TextLabel(TextStyle::Reading, Role::Text,
        "To be copied 16/25: the figures <b>as written</b> & no markup, on two lines of the same height as "
        "the one above it, one hopes.");
    selectable->setSelectable(true);
    layout->addWidget(selectable);
    return all;
}

} // namespace rosette::gallery

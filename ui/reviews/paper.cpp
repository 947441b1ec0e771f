// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/paper.h"

#include "ui/reviews/papertext.h"
#include "ui/reviews/sectiontabs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int readingColumn = 608; ///< with the padding of 36 on both sides: 680

} // namespace

Paper::Paper(QWidget *parent)
    : ScrollColumn(parent), m_name(new TextLabel(TextStyle::ApplicationName, Role::Text)),
      m_revision(new TextLabel(TextStyle::Small, Role::Text2)), m_chips(new QWidget), m_tabs(new SectionTabs),
      m_find(new SearchField(tr("Find in the application"))), m_changes(new QWidget),
      m_changesWords(new TextLabel(TextStyle::Small, Role::Text2)),
      m_toggle(new Button(tr("Hide changes"), ButtonKind::Link)), m_text(new PaperText)
{
    setGround(Role::Surface);
    setPadding({36, 18, 36, 32});
    setWidest(readingColumn);
    layOut();
    connect(m_tabs, &SectionTabs::chosen, this, &Paper::goToSection);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showChanges(!m_showsChanges); });
    connect(m_find, &QLineEdit::returnPressed, this, &Paper::findNext);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Paper::followScrolling);
    connect(&Theme::instance(), &Theme::changed, this, &Paper::rebuild);
}

void Paper::layOut()
{
    new FlowLayout(m_chips, 6, 6);
    m_chips->layout()->setContentsMargins(0, 8, 0, 0);
    auto *changes = new QHBoxLayout(m_changes);
    changes->setContentsMargins(0, 6, 0, 6);
    changes->setSpacing(8);
    changes->addWidget(new IconLabel(Icon::Edit, Role::Info, 16));
    changes->addWidget(m_changesWords, 1);
    m_toggle->setSmall();
    changes->addWidget(m_toggle);
    m_find->hide();
    body()->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_revision), m_chips})
        body()->addWidget(part);
    body()->addSpacing(10);
    body()->addWidget(m_tabs);
    body()->addSpacing(6);
    body()->addWidget(m_find);
    body()->addWidget(m_changes);
    body()->addSpacing(8);
    body()->addWidget(m_text);
}

void Paper::setApplication(
    const ReviewMaterial &material, const PaperContent &content, std::unique_ptr<QTextDocument> document)
{
    m_content = content;
    m_showsChanges = true;
    m_name->setText(material.name);
    const ApplicationRevision *before = material.readBefore();
    m_revision->setText(revisionInWords(material.current()));
    fillChips(material);
    QStringList titles;
    for (const PaperSection &section : content.sections)
        titles += section.title;
    m_tabs->setSections(titles);
    m_changes->setVisible(before != nullptr);
    m_toggle->setVisible(content.changedPlaces > 0);
    if (before) {
        const QString since = tr("since revision %1").arg(before->number);
        m_changesWords->setText(
            content.changedPlaces == 0 ? tr("No passage changed %1").arg(since)
            : content.changedPlaces == 1
                ? tr("One passage changed %1").arg(since)
                : tr("%n passages changed %1", nullptr, content.changedPlaces).arg(since));
    }
    m_toggle->setText(tr("Hide changes"));
    m_text->setAccessibleName(tr("Application of %1").arg(material.name));
    m_text->setAccessibleDescription(before ? m_changesWords->text() : QString());
    m_text->setPaper(std::move(document));
    m_find->hide();
    verticalScrollBar()->setValue(0);
}

void Paper::fillChips(const ReviewMaterial &material)
{
    while (const std::unique_ptr<QLayoutItem> item{m_chips->layout()->takeAt(0)})
        delete item->widget();
    const auto add = [this](const QString &words) {
        auto *chip = new Chip(words, Tone::Neutral, m_chips);
        m_chips->layout()->addWidget(chip);
        chip->show();
    };
    if (material.slates.isEmpty())
        add(tr("On no slate"));
    for (const QString &slate : material.slates)
        add(tr("On slate: %1").arg(slate));
    if (material.application.asksFor == EndorsementKind::Own)
        add(tr("Asks to be our own candidate"));
    if (material.current().content.longstandingMember)
        add(tr("Preference applies: longstanding member"));
    if (!material.isStanding)
        add(tr("Withdrawn"));
}

void Paper::clear()
{
    m_content = {};
    m_text->setPaper(std::make_unique<QTextDocument>());
    m_name->setText({});
    m_revision->setText({});
}

void Paper::find()
{
    m_find->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void Paper::findNext()
{
    if (!m_text->find(m_find->text())) { // from the top again
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(m_find->text());
    }
    const QRect place = m_text->cursorRect();
    const QPoint inColumn = m_text->mapTo(widget(), place.center());
    ensureVisible(inColumn.x(), inColumn.y(), 0, scaled(80));
}

void Paper::resizeEvent(QResizeEvent *event)
{
    ScrollColumn::resizeEvent(event);
    followScrolling();
}

void Paper::showChanges(bool shown)
{
    m_showsChanges = shown;
    m_toggle->setText(shown ? tr("Hide changes") : tr("Show changes"));
    rebuild();
}

void Paper::rebuild()
{
    if (!m_content.sections.empty())
        m_text->setPaper(paperDocument(m_content, m_showsChanges));
}

void Paper::goToSection(int section)
{
    const int top = m_text->mapTo(widget(), QPoint(0, m_text->topOf(section))).y();
    verticalScrollBar()->setValue(section == 0 ? 0 : top - scaled(16));
    m_tabs->setCurrent(section);
}

void Paper::followScrolling()
{
    const int reached = verticalScrollBar()->value() + scaled(40);
    const int count = static_cast<int>(m_content.sections.size());
    int current = 0;
    for (int section = 1; section < count; ++section)
        if (m_text->mapTo(widget(), QPoint(0, m_text->topOf(section))).y() <= reached)
            current = section;
    const QScrollBar *bar = verticalScrollBar();
    // What stands at the end cannot come to the top: there the tab that was chosen stays.
    if (bar->maximum() == 0 || bar->value() < bar->maximum() || m_tabs->current() < current)
        m_tabs->setCurrent(current);
}

} // namespace rosette

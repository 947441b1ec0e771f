// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/guideeditor.h"

#include "core/base/text.h"
#include "ui/page/sharedfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int pauseBeforeStoring = 1500;

} // namespace

GuideEditor::GuideEditor(QWidget *parent)
    : ScrollColumn(parent), m_grouping(new QLineEdit), m_imprint(new QPlainTextEdit),
      m_groupingField(new Field(tr("Whose guide it is"), m_grouping)),
      m_imprintField(new Field(tr("Imprint"), m_imprint)), m_shared(new SharedFields)
{
    setAccessibleName(tr("Texts of the guide"));
    setPadding({20, 18, 20, 24});
    m_imprint->setTabChangesFocus(true);
    const auto size = [this] { m_imprint->setFixedHeight(scaled(96)); };
    size();
    connect(&Theme::instance(), &Theme::changed, this, size);
    m_imprint->installEventFilter(this);
    m_grouping->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeStoring);
    connect(&m_pause, &QTimer::timeout, this, &GuideEditor::store);
    connect(m_grouping, &QLineEdit::textEdited, this, &GuideEditor::typed);
    connect(m_imprint, &QPlainTextEdit::textChanged, this, &GuideEditor::typed);
    m_shared->add(m_grouping);
    m_shared->add(m_imprint);
    connect(m_shared, &SharedFields::settled, this, &GuideEditor::typed);
    layOut();
}

void GuideEditor::layOut()
{
    auto *heading = new SectionHeading(tr("Texts of the guide"), {}, this);
    auto *done = new Button(tr("Done"), ButtonKind::Normal, this);
    done->setSmall();
    connect(done, &QAbstractButton::clicked, this, [this] {
        store();
        Q_EMIT closed();
    });
    heading->addTool(done);
    body()->addWidget(heading);
    m_imprintField->setHint(
        tr("Who promotes it, on whose behalf, and both addresses. Election law asks for it."));
    body()->addWidget(m_shared);
    body()->addWidget(m_groupingField);
    body()->addWidget(m_imprintField);
    body()->addWidget(new TextLabel(TextStyle::Small, Role::Text2,
        tr("These two stand on the guides of every contest. The page beside follows as you type; Ctrl+Z "
           "takes "
           "a change back."),
        this));
    body()->addWidget(new SectionHeading(tr("Written elsewhere"), {}, this));
    const auto elsewhere = [this](const QString &sentence, const QString &link, void (GuideEditor::*go)()) {
        auto *block = new QVBoxLayout;
        block->setSpacing(0);
        block->addWidget(new TextLabel(TextStyle::Body, Role::Text2, sentence, this));
        auto *button = new Button(link, ButtonKind::Link, this);
        connect(button, &QAbstractButton::clicked, this, go);
        block->addWidget(button, 0, Qt::AlignLeft);
        body()->addLayout(block);
    };
    elsewhere(tr("Title, how to vote and the dates follow from the contest and its timetable."),
        tr("See the contest"), &GuideEditor::contestRequested);
    elsewhere(tr("Statements, pledges and photos are the candidates' own, as they agreed to."),
        tr("See the candidates"), &GuideEditor::applicationsRequested);
}

void GuideEditor::setCommittee(const Committee &committee, bool isOfficer)
{
    const bool isOther = m_committee && m_committee->revision != committee.revision;
    m_isFilling = true;
    m_shared->rebase([&] {
        m_committee = committee;
        if (!saysGrouping(m_grouping->text()))
            m_grouping->setText(committee.grouping.toString());
        if (!saysImprint(m_imprint->toPlainText()))
            m_imprint->setPlainText(committee.imprint);
    });
    m_isFilling = false;
    // Somebody else was faster, but with another of the two.
    if (isOther && texts() != GuideTexts{} && !m_pause.isActive())
        m_pause.start();
    m_grouping->setReadOnly(!isOfficer);
    m_imprint->setReadOnly(!isOfficer);
    m_groupingField->setHint(isOfficer ? QString() : tr("The chair and the secretaries write it."));
}

// As it would be stored: a space at the end or an accent typed in two keys is no change.
bool GuideEditor::saysGrouping(const QString &text) const
{
    const Result<Name> grouping = Name::parse(text);
    return m_committee && grouping && *grouping == m_committee->grouping;
}

bool GuideEditor::saysImprint(const QString &text) const
{
    if (!m_committee)
        return false;
    const Result<Reason> imprint = Reason::parse(text);
    return imprint ? imprint->toString() == m_committee->imprint
                   : text.trimmed() == m_committee->imprint.trimmed();
}

GuideTexts GuideEditor::texts() const
{
    GuideTexts other;
    if (m_shared->isTyped(m_grouping) && !saysGrouping(m_grouping->text()))
        other.grouping = m_grouping->text();
    if (m_shared->isTyped(m_imprint) && !saysImprint(m_imprint->toPlainText()))
        other.imprint = m_imprint->toPlainText();
    return other;
}

void GuideEditor::setStored(const GuideTexts &texts)
{
    if (texts.grouping)
        m_shared->setStored(m_grouping);
    if (texts.imprint)
        m_shared->setStored(m_imprint);
}

void GuideEditor::typed()
{
    if (m_isFilling)
        return;
    const Result<Name> name = Name::parse(m_grouping->text());
    m_groupingField->setFault(name ? QString() : name.error().message);
    m_pause.start();
    Q_EMIT textsTyped(texts());
}

void GuideEditor::storeTyped()
{
    if (m_pause.isActive())
        store();
}

void GuideEditor::store()
{
    m_pause.stop();
    GuideTexts other = texts();
    if (m_groupingField->hasFault())
        other.grouping.reset();
    if (other != GuideTexts{} && m_shared->isSettled())
        Q_EMIT storeRequested(other);
}

void GuideEditor::editImprint()
{
    m_imprint->setFocus(Qt::OtherFocusReason);
    m_imprint->moveCursor(QTextCursor::End);
}

void GuideEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        store();
        Q_EMIT closed();
        return;
    }
    ScrollColumn::keyPressEvent(event);
}

bool GuideEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_imprint && watched != m_grouping)
        return ScrollColumn::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        storeTyped();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ControlModifier)) {
            store();
            return true;
        }
    }
    return ScrollColumn::eventFilter(watched, event);
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dismiss.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace rosette {

namespace {

constexpr int sides = 24;
constexpr int gap = 12;
constexpr int leastReason = 280; ///< beside the buttons; narrower it takes a line of its own

/// A place in the header that what the page brings goes into.
QWidget *place(QWidget *parent, int spacing)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    widget->hide();
    return widget;
}

/// The place of the buttons, which take a second line where one has no room for all.
QWidget *placeOfButtons(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new FlowLayout(widget, gap, 6);
    layout->setAlignment(Qt::AlignRight);
    widget->hide();
    return widget;
}

void clear(QWidget *place)
{
    dismissAll(*place->layout());
    place->hide();
}

void put(QWidget *place, QWidget *widget)
{
    clear(place);
    if (!widget)
        return;
    auto *layout = static_cast<QHBoxLayout *>(place->layout());
    layout->addWidget(widget, 0, Qt::AlignVCenter);
    place->show();
}

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout(this)), m_first(new QHBoxLayout),
      m_contextLine(new QHBoxLayout), m_second(new QHBoxLayout), m_third(new QHBoxLayout),
      m_leadingPlace(place(this, 8)), m_contextPlace(place(this, 8)), m_reasonPlace(place(this, 6)),
      m_buttonPlace(placeOfButtons(this)), m_title(new TextLabel(TextStyle::Title, Role::Text, title, this)),
      m_subtitle(new TextLabel(TextStyle::Small, Role::Text2, {}, this)),
      m_reason(new TextLabel(TextStyle::Small, Role::Text2, {}, m_reasonPlace))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_lines->setContentsMargins(sides, 8, sides, 9);
    m_lines->setSpacing(6);
    m_lines->addLayout(m_first, 1);
    for (QHBoxLayout *line : {m_contextLine, m_second, m_third})
        m_lines->addLayout(line);
    for (QHBoxLayout *line : {m_first, m_contextLine, m_second, m_third})
        line->setSpacing(gap);
    m_subtitle->hide();
    auto *reasonLayout = static_cast<QHBoxLayout *>(m_reasonPlace->layout());
    reasonLayout->addWidget(new IconLabel(Icon::Lock, Role::Text2, 16, m_reasonPlace));
    reasonLayout->addWidget(m_reason, 1);
    apply(Fold::OneLine, false);
    fold();
    connect(&Theme::instance(), &Theme::changed, this, &PageHeader::fold);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    fold();
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setTitleVisible(bool visible)
{
    m_title->setVisible(visible);
    m_subtitle->setVisible(visible && !m_subtitle->text().isEmpty());
    fold();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty() && !m_title->isHidden());
    fold();
}

void PageHeader::setContext(QWidget *context)
{
    put(m_contextPlace, context);
    fold();
}

void PageHeader::setLeading(QWidget *leading)
{
    put(m_leadingPlace, leading);
    fold();
}

void PageHeader::addButton(Button *button)
{
    m_buttons += button;
    connect(button, &Button::reasonChanged, this, &PageHeader::updateReason);
    addTool(button);
    updateReason();
}

void PageHeader::addTool(QWidget *tool)
{
    m_buttonPlace->layout()->addWidget(tool);
    m_buttonPlace->show();
    fold();
}

void PageHeader::clearButtons()
{
    m_buttons.clear();
    clear(m_buttonPlace);
    updateReason();
}

QSize PageHeader::sizeHint() const
{
    const int lines = m_lines->sizeHint().height();
    return {widthOfOneLine(true), std::max(scaled(64), lines)};
}

QSize PageHeader::minimumSizeHint() const
{
    const auto widthOf = [](const QWidget *widget) {
        return widget->isHidden() ? 0 : widget->minimumSizeHint().width();
    };
    const int first = widthOf(m_leadingPlace) + std::min(widthOf(m_title), scaled(160)) + gap;
    const int width = std::max({first, widthOf(m_contextPlace), widthOf(m_buttonPlace)}) + 2 * sides;
    return {width, sizeHint().height()};
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), colour(Role::Line));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool PageHeader::event(QEvent *event)
{
    // A button got another text, or was shown or hidden.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void PageHeader::updateReason()
{
    const Button *silent = nullptr;
    for (const QPointer<Button> &button : std::as_const(m_buttons)) {
        if (!button || button->isEnabled() || button->reason().isEmpty())
            continue;
        if (!silent || button->kind() == ButtonKind::Primary)
            silent = button;
    }
    m_reason->setText(silent ? silent->reason() : QString());
    m_reasonPlace->setVisible(silent);
    fold();
}

void PageHeader::fold()
{
    const Fold wanted = wantedFold();
    const bool isContextBelow = needsContextBelow(wanted);
    const bool isBeside = isContextBelow && isContextBesideButtons();
    if (wanted != m_fold || isContextBelow != m_isContextBelow || isBeside != m_isContextBeside)
        apply(wanted, isContextBelow);
    // A minimum that is set counts instead of minimumSizeHint(), so it has to have room for all lines.
    const int lines = m_lines->hasHeightForWidth() ? m_lines->totalMinimumHeightForWidth(width())
                                                   : m_lines->totalMinimumSize().height();
    setMinimumHeight(std::max(scaled(64), lines));
}

PageHeader::Fold PageHeader::wantedFold() const
{
    if (width() >= widthOfOneLine(true))
        return Fold::OneLine;
    if (width() >= widthOfOneLine(false))
        return Fold::ReasonBelow;
    const int besideButtons = width() - 2 * sides - m_buttonPlace->sizeHint().width() - gap;
    const bool isReasonNarrow =
        besideButtons < std::min(m_reasonPlace->sizeHint().width(), scaled(leastReason));
    return !m_reasonPlace->isHidden() && isReasonNarrow ? Fold::EachBelow : Fold::ButtonsBelow;
}

/// Where not even the title has room beside it.
bool PageHeader::needsContextBelow(Fold fold) const
{
    const bool areButtonsBelow = fold == Fold::ButtonsBelow || fold == Fold::EachBelow;
    return areButtonsBelow && !m_contextPlace->isHidden() && width() < widthOfHead();
}

bool PageHeader::isContextBesideButtons() const
{
    const int together = m_contextPlace->sizeHint().width() + gap + m_buttonPlace->sizeHint().width();
    return m_reasonPlace->isHidden() && together <= width() - 2 * sides;
}

void PageHeader::apply(Fold fold, bool isContextBelow)
{
    m_fold = fold;
    m_isContextBelow = isContextBelow;
    m_isContextBeside = isContextBelow && isContextBesideButtons();
    for (QHBoxLayout *line : {m_first, m_contextLine, m_second, m_third})
        while (QLayoutItem *item = line->takeAt(0))
            delete item;
    m_first->addWidget(m_leadingPlace);
    m_first->addWidget(m_title);
    m_first->addWidget(m_subtitle);
    QHBoxLayout *contextLine = m_first;
    if (isContextBelow)
        contextLine = m_isContextBeside ? m_second : m_contextLine;
    contextLine->addWidget(m_contextPlace, 0, Qt::AlignVCenter);
    if (isContextBelow)
        contextLine->addStretch(1);
    m_first->addStretch(1);
    const bool isReasonAbove = fold == Fold::OneLine;
    (isReasonAbove ? m_first : m_second)->addWidget(m_reasonPlace, isReasonAbove ? 0 : 1);
    // The buttons stand at the right; what is beside them goes to the reason, if there is one.
    if (fold == Fold::ButtonsBelow)
        m_second->addStretch(0);
    else if (fold == Fold::EachBelow)
        m_third->addStretch(0);
    QHBoxLayout *buttons = m_first;
    if (fold == Fold::ButtonsBelow)
        buttons = m_second;
    else if (fold == Fold::EachBelow)
        buttons = m_third;
    buttons->addWidget(m_buttonPlace, 0, Qt::AlignVCenter);
    updateGeometry();
}

/// Of what stands before the buttons.
int PageHeader::widthOfHead() const
{
    int width = 2 * sides;
    for (const QWidget *part :
        std::initializer_list<const QWidget *>{m_leadingPlace, m_title, m_subtitle, m_contextPlace})
        if (!part->isHidden())
            width += part->sizeHint().width() + gap;
    return width;
}

int PageHeader::widthOfOneLine(bool withReason) const
{
    int width = widthOfHead();
    if (!m_buttonPlace->isHidden())
        width += m_buttonPlace->sizeHint().width() + gap;
    if (withReason && !m_reasonPlace->isHidden())
        width += m_reasonPlace->sizeHint().width() + gap;
    return width;
}

} // namespace rosette

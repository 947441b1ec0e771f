// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/verdictcontrol.h"

#include "ui/reviews/verdictbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>

#include <algorithm>

namespace rosette {

VerdictControl::VerdictControl(const QString &criterion, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Verdict on %1").arg(criterion));
    auto *layout = new FlowLayout(this, 6, 6);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Verdict verdict : allVerdicts) {
        auto *button = new VerdictButton(verdict, this);
        button->setAccessibleName(tr("%1: %2").arg(criterion, button->text()));
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, verdict] { Q_EMIT chosen(verdict); });
        layout->addWidget(button);
        m_buttons.at(static_cast<std::size_t>(verdict)) = button;
    }
}

void VerdictControl::setVerdict(const std::optional<Verdict> &verdict)
{
    for (VerdictButton *button : m_buttons)
        button->setChecked(verdict == button->verdict());
}

VerdictButton *VerdictControl::button(Verdict verdict) const
{
    return m_buttons.at(static_cast<std::size_t>(verdict));
}

bool VerdictControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto *here = std::find(m_buttons.begin(), m_buttons.end(), watched);
    const int index = static_cast<int>(here - m_buttons.begin());
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int step = 0;
    if (key == Qt::Key_Right || key == Qt::Key_Left)
        step = key == Qt::Key_Right ? forwards : -forwards;
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        static_cast<VerdictButton *>(watched)->click();
    else
        return QWidget::eventFilter(watched, event);
    const int to = index + step;
    if (step != 0 && to >= 0 && to < static_cast<int>(m_buttons.size()))
        m_buttons.at(static_cast<std::size_t>(to))->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookrow.h"

#include "ui/shell/look.h"
#include "ui/shell/mainmenu.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QMenu>

namespace rosette {

namespace {

/// A menu that is filled each time it opens.
void giveMenu(Button &button, void (*fill)(QMenu &))
{
    auto *menu = new QMenu(&button);
    menu->setAccessibleName(button.accessibleName());
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
    button.setMenu(menu);
}

Icon symbolOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return Icon::Light;
    case Scheme::Dark:
        return Icon::Dark;
    case Scheme::HighContrast:
        return Icon::Contrast;
    }
    Q_UNREACHABLE();
}

} // namespace

LookRow::LookRow(QWidget *parent)
    : QWidget(parent), m_appearance(new Button(QString(), ButtonKind::Flat, this)),
      m_textSize(new Button(QString(), ButtonKind::Flat, this))
{
    auto *row = new FlowLayout(this, 4, 4);
    m_textSize->setIcon(Icon::TextSize);
    for (Button *button : {m_appearance, m_textSize}) {
        button->setSmall();
        row->addWidget(button);
    }
    giveMenu(*m_appearance, &addAppearanceChoices);
    giveMenu(*m_textSize, &addTextSizeChoices);
    connect(&Theme::instance(), &Theme::changed, this, &LookRow::refresh);
    refresh();
}

void LookRow::refresh()
{
    m_appearance->setIcon(symbolOf(Theme::instance().scheme()));
    m_appearance->setText(appearanceInWords(Theme::instance().appearance()));
    m_appearance->setAccessibleName(tr("Colours: %1").arg(m_appearance->text()));
    m_textSize->setText(tr("Text size %1 %").arg(textSize()));
}

} // namespace rosette

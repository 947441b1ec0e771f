// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/brandrow.h"

#include "ui/theme/mark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>

namespace rosette {

namespace {

constexpr int markHeight = 30;

} // namespace

BrandRow::BrandRow(QMenu *menu, QWidget *parent)
    : QWidget(parent), m_menu(menu), m_mark(new QPushButton(this)), m_words(new QWidget(this)),
      m_grouping(new TextLabel(TextStyle::BodyStrong, Role::Text, {}, this)),
      m_committee(new TextLabel(TextStyle::Caption, Role::Text2, {}, this)),
      m_button(new Button(Icon::Menu, tr("Main menu (F10)"), ButtonKind::Flat, this))
{
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_grouping);
    words->addWidget(m_committee);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);

    setButtonKind(*m_mark, ButtonKind::Flat);
    m_mark->setToolTip(tr("Main menu (F10)"));
    m_mark->setAccessibleName(tr("Main menu"));
    for (QPushButton *button : {m_mark, static_cast<QPushButton *>(m_button)})
        connect(button, &QPushButton::clicked, this, &BrandRow::openMenu);
    connect(&Theme::instance(), &Theme::changed, this, &BrandRow::showMark);
    setFolded(false);
}

void BrandRow::showMark()
{
    const QPixmap pixmap = markPixmap(scaled(markHeight), devicePixelRatioF());
    m_mark->setIcon(QIcon(pixmap));
    m_mark->setIconSize(pixmap.deviceIndependentSize().toSize());
    m_mark->setFixedSize(m_mark->iconSize() + QSize(m_isFolded ? 16 : 8, 8));
}

void BrandRow::setCommittee(const QString &grouping, const QString &committee)
{
    m_grouping->setText(grouping);
    m_committee->setText(committee);
    m_committee->setHidden(grouping == committee);
}

void BrandRow::setFolded(bool folded)
{
    m_isFolded = folded;
    m_words->setHidden(folded);
    m_button->setHidden(folded);
    // Unfolded, the mark is a picture beside a button that does the same.
    m_mark->setFocusPolicy(folded ? Qt::StrongFocus : Qt::NoFocus);
    pad();
    static_cast<QHBoxLayout *>(layout())->setAlignment(m_mark, folded ? Qt::AlignCenter : Qt::AlignVCenter);
    showMark();
}

void BrandRow::setLow(bool low)
{
    m_isLow = low;
    pad();
}

void BrandRow::pad()
{
    layout()->setContentsMargins(m_isFolded ? 0 : 16, m_isLow ? 6 : 12, m_isFolded ? 0 : 8, m_isLow ? 2 : 8);
}

void BrandRow::openMenu()
{
    QWidget *from = m_isFolded ? static_cast<QWidget *>(m_mark) : m_button;
    // Screen readers find an open menu at its button.
    m_menu->setParent(from, m_menu->windowFlags());
    m_menu->popup(from->mapToGlobal(QPoint(0, from->height())));
}

} // namespace rosette

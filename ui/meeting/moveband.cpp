// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/moveband.h"

#include "core/base/words.h"
#include "ui/meeting/stagebutton.h"
#include "ui/meeting/stagetext.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace rosette {

namespace {

constexpr int side = 16;
constexpr int padding = 10;
constexpr int iconSide = 24;
constexpr int gap = 12;

} // namespace

MoveBand::MoveBand(QWidget *parent)
    : QWidget(parent), m_words(new StageText(TextStyle::TallySentence, Role::Warn, this)),
      m_done(new StageButton(tr("Done"), tr("L", "key: they have left, or are back"), this))
{
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_done, &QAbstractButton::clicked, this, &MoveBand::done);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void MoveBand::setMoves(const QStringList &leave, const QStringList &comeBack)
{
    QStringList sentences;
    if (!leave.isEmpty())
        sentences += leave.size() == 1 ? tr("%1 leaves now.").arg(leave.first())
                                       : tr("%1 leave now.").arg(listInWords(leave));
    if (!comeBack.isEmpty())
        sentences += comeBack.size() == 1 ? tr("%1 returns.").arg(comeBack.first())
                                          : tr("%1 return.").arg(listInWords(comeBack));
    m_isNeeded = !sentences.isEmpty();
    m_words->setWords(sentences.join(u' '));
    m_done->setText(leave.isEmpty() ? tr("They are back") : tr("They have left"));
    if (leave.size() + comeBack.size() == 1)
        m_done->setText(leave.isEmpty() ? tr("Is back") : tr("Has left"));
    if (!leave.isEmpty() && !comeBack.isEmpty())
        m_done->setText(tr("Done"));
    setVisible(m_isNeeded);
}

QString MoveBand::sentence() const
{
    return m_words->text();
}

void MoveBand::setScale(const StageScale &scale)
{
    m_scale = scale;
    m_words->setScale(scale);
    m_done->setScale(scale);
}

int MoveBand::wordsWidth(int width) const
{
    return width - 2 * m_scale(side) - m_scale(iconSide) - 2 * m_scale(gap) - m_done->sizeHint().width();
}

int MoveBand::heightAt(int width) const
{
    if (!m_isNeeded)
        return 0;
    return 2 * m_scale(padding) + std::max(m_words->heightAt(wordsWidth(width)), m_done->sizeHint().height());
}

void MoveBand::resizeEvent(QResizeEvent *)
{
    const QSize button = m_done->sizeHint();
    m_done->setGeometry(
        QRect(QPoint(width() - m_scale(side) - button.width(), (height() - button.height()) / 2), button));
    m_words->setGeometry(m_scale(side) + m_scale(iconSide) + m_scale(gap), 0, wordsWidth(width()), height());
}

void MoveBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), {Role::WarnSoft, std::nullopt, 1, radius::card});
    const int icon = m_scale(iconSide);
    paintIcon(painter, QRect(m_scale(side), (height() - icon) / 2, icon, icon), Icon::Recused, Role::Warn);
}

} // namespace rosette

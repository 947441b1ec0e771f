// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace rosette {

namespace {
constexpr int delayMilliseconds = 300;
constexpr int barHeight = 4;
} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)),
      m_words(new TextLabel(TextStyle::Small, Role::Text2, {}, this)),
      m_cancel(new Button(tr("Cancel"), ButtonKind::Flat, this)), m_delay(new QTimer(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_cancel->setSmall();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 0, 24, 0);
    line->addWidget(m_words, 1);
    line->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addLayout(line);
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMilliseconds);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressStrip::cancelled);
    hide();
}

void ProgressStrip::start(const QString &sentence, bool canBeCancelled)
{
    m_isRunning = true;
    m_words->setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(canBeCancelled);
    if (!isVisible())
        m_delay->start();
}

void ProgressStrip::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressStrip::stop()
{
    m_isRunning = false;
    m_delay->stop();
    hide();
}

} // namespace rosette

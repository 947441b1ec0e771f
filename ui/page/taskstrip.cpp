// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/taskstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace rosette {

namespace {

constexpr int patience = 300; // milliseconds

} // namespace

TaskStrip::TaskStrip(BackgroundTasks &tasks, QWidget *parent)
    : QWidget(parent), m_tasks(tasks), m_bar(new QProgressBar(this)), m_sentence(new QLabel(this))
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(cancel);
    m_bar->setTextVisible(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &TaskStrip::showOldest);
    connect(&m_tasks, &BackgroundTasks::started, &m_patience, qOverload<>(&QTimer::start));
    connect(&m_tasks, &BackgroundTasks::finished, this, &TaskStrip::showOldest);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    hide();
}

void TaskStrip::showOldest()
{
    m_task = m_tasks.running().empty() ? nullptr : m_tasks.running().front();
    setVisible(m_task && !m_patience.isActive());
    if (!m_task)
        return;
    m_sentence->setText(m_task->sentence());
    m_bar->setAccessibleName(m_task->sentence());
    connect(m_task, &BackgroundTask::progressed, this, &TaskStrip::showProgress, Qt::UniqueConnection);
    showProgress();
}

void TaskStrip::showProgress()
{
    if (!m_task)
        return;
    const bool isKnown = m_task->total() > 0;
    m_bar->setRange(0, isKnown ? 1000 : 0);
    m_bar->setValue(isKnown ? static_cast<int>(m_task->done() * 1000 / m_task->total()) : 0);
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filewatch.h"

#include "ui/page/pagecontext.h"

namespace rosette {

namespace {

constexpr int interval = 500; // milliseconds

} // namespace

FileWatch::FileWatch(PageContext &context, QObject *parent) : QObject(parent)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, &context, &PageContext::lookForChanges);
    m_timer.start();
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fileopening.h"

#include "core/storage/database.h"
#include "core/workspace/headcheck.h"

#include <QThread>

namespace rosette {

FileOpening::FileOpening(QString path, QString seat, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_seat(std::move(seat)),
      m_thread(QThread::create([this] { read(); }))
{
    m_thread->start();
}

FileOpening::~FileOpening()
{
    cancel();
    m_thread->wait();
}

void FileOpening::cancel()
{
    m_isCancelled = true;
    m_interruption->request();
    m_isDone.release();
}

/// On the thread.
void FileOpening::read()
{
    OpenOptions options;
    options.interruption = m_interruption;
    const Result<std::unique_ptr<Database>> database = Database::open(m_path, withHeadCheck(options));
    const Result<void> opened = database ? Result<void>() : Result<void>(database.error());
    QMetaObject::invokeMethod(
        this, [this, opened] { Q_EMIT finished(opened); }, Qt::QueuedConnection);
    m_isDone.acquire();
}

} // namespace rosette

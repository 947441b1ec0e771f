// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/interruption.h"

#include <QObject>
#include <QSemaphore>

#include <memory>

class QThread;

namespace rosette {

/// The long part of opening a committee file, off the GUI thread: reading all of it, to see that it is whole,
/// and bringing an older one up to date. Its thread then keeps the file open until this object goes, so that
/// the window can open it without reading all of it again.
class FileOpening : public QObject
{
    Q_OBJECT

public:
    /// @p seat is whose window it will be; kept for whoever follows.
    FileOpening(QString path, QString seat, QObject *parent = nullptr);
    /// Waits for the thread.
    ~FileOpening() override;

    const QString &path() const { return m_path; }
    const QString &seat() const { return m_seat; }
    /// Asks it to stop; finished() tells when it has.
    void cancel();
    bool isCancelled() const { return m_isCancelled; }

Q_SIGNALS:
    void finished(const rosette::Result<void> &opened);

private:
    void read();

    QString m_path;
    QString m_seat;
    std::shared_ptr<Interruption> m_interruption = std::make_shared<Interruption>();
    QSemaphore m_isDone; ///< the thread may let go of the file
    bool m_isCancelled = false;
    std::unique_ptr<QThread> m_thread; ///< last: it uses those above
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace rosette {

/// Keeps a file to one window of this user on this computer: a second start asks the window that is there to
/// come forward.
class OneWindow : public QObject
{
    Q_OBJECT

public:
    /// Asks the window on @p path, of this or another process, to come forward; whether there is one.
    static bool raiseOther(const QString &path);

    /// This is now the window on @p path.
    explicit OneWindow(const QString &path, QObject *parent = nullptr);

Q_SIGNALS:
    /// Somebody opened the file again.
    void asked();

private:
    QLocalServer *m_server;
};

} // namespace rosette

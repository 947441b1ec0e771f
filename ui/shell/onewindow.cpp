// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/onewindow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace rosette {

namespace {

constexpr int patience = 300; // milliseconds; a local socket answers at once or not at all

/// The same for every way to name the file.
QString serverName(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? path : canonical).toUtf8() + qgetenv("USER");
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("rosette-") + QString::fromLatin1(digest);
}

} // namespace

bool OneWindow::raiseOther(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(path));
    return socket.waitForConnected(patience);
}

OneWindow::OneWindow(const QString &path, QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = serverName(path);
    if (!m_server->listen(name) && m_server->serverError() == QAbstractSocket::AddressInUseError) {
        QLocalServer::removeServer(name); // left by a window that died: raiseOther() found nobody
        m_server->listen(name);
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            socket->deleteLater();
        Q_EMIT asked();
    });
}

} // namespace rosette

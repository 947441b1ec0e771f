// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/makedemo.h"

#include "core/actions/demo/createdemo.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace rosette {

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/fairfield-demo.rosette");
}

void makeDemo(const QString &path, QObject *receiver, const std::function<void(Result<void>)> &done)
{
    auto made = std::make_shared<Result<void>>();
    QThread *thread = QThread::create([path, made] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        *made = createDemo(path);
    });
    QObject::connect(thread, &QThread::finished, receiver, [made, done] { done(*made); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace rosette

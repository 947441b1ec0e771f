// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/filechoice.h"

#include "ui/widgets/filequestion.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace rosette {

QString droppedFile(const QMimeData *data, const QStringList &endings)
{
    if (!data || data->urls().size() != 1 || !data->urls().front().isLocalFile())
        return {};
    const QString path = data->urls().front().toLocalFile();
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive) ? path : QString();
}

QString chooseFile(QWidget *parent, const QString &title, const QString &filter)
{
    return askForFile(parent, {FileQuestion::Kind::Open, title, {}, filter});
}

} // namespace rosette

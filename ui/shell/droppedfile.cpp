// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/droppedfile.h"

#include <QMimeData>
#include <QUrl>

namespace rosette {

QString droppedCommittee(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    return path.endsWith(QLatin1String(".rosette"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;
class QWidget;

namespace rosette {

/// The one local file that is dragged, if its name ends in one of @p endings ("csv"); else empty.
QString droppedFile(const QMimeData *data, const QStringList &endings);
/// Asks for a file with the system's own dialog; empty if none
/// was chosen. @p filter is as QFileDialog takes it.
QString chooseFile(QWidget *parent, const QString &title, const QString &filter);

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace rosette {

class PageContext;

/// Looks twice a second whether the command line, another window or background work wrote to the file.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(PageContext &context, QObject *parent = nullptr);

private:
    QTimer m_timer;
};

} // namespace rosette

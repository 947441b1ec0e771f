// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rosette {

/// Ctrl+Z in a field undoes typing first. A field that has nothing to undo (or to do again) would swallow the
/// key all the same; here it leaves it to the window.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rosette

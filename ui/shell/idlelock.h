// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace rosette {

/// Locks the keys that have a passphrase once nobody has touched keyboard or mouse for a while, so that who
/// leaves the computer leaves no key behind.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    /// @p after in milliseconds.
    explicit IdleLock(int after = 15 * 60 * 1000, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace rosette

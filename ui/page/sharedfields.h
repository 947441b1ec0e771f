// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace rosette {

class ConflictMessage;

/// Keeps the fields of a form over something that others change too, so that nobody overwrites anybody: what
/// was typed here and not touched there stays, what was changed there and not typed here is taken, and what
/// both changed is shown with both texts until one is chosen. It is itself the column in which these stand,
/// hidden while there are none.
class SharedFields : public QWidget
{
    Q_OBJECT

public:
    explicit SharedFields(QWidget *parent = nullptr);

    /// Keeps @p control, by its user property and under its accessible name. What it shows now is stored.
    void add(QWidget *control);
    /// What @p control shows is stored now.
    void setStored(const QWidget *control);
    bool isTyped(const QWidget *control) const;

    /// Other values are stored than those that the fields began with: @p fill puts them into the fields.
    /// Whether all is settled, so that the form may be stored over them.
    bool rebase(const std::function<void()> &fill);
    bool isSettled() const;

Q_SIGNALS:
    /// One of two texts was chosen and none is left to choose.
    void settled();

private:
    struct Kept
    {
        QWidget *control;
        QVariant stored;
        QPointer<ConflictMessage> message{};
    };

    void ask(Kept &kept, const QVariant &mine, const QString &words);
    void dismissMessage(Kept &kept);

    std::vector<Kept> m_kept;
    QVBoxLayout *m_column;
};

} // namespace rosette

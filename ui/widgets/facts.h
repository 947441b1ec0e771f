// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

/// Captions over values, side by side as they fit: "Places" 9, "System" Single transferable vote.
class Facts : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString caption;
        QString value;
    };

    explicit Facts(QWidget *parent = nullptr);

    /// Those without a value are left out.
    void setFacts(const QList<Fact> &facts);
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

class Button;

/// Two small buttons: which colours, how large the text.
class LookRow : public QWidget
{
    Q_OBJECT

public:
    explicit LookRow(QWidget *parent);

private:
    void refresh();

    Button *m_appearance;
    Button *m_textSize;
};

} // namespace rosette

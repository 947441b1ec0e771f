// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/stagelook.h"

#include <QLabel>

namespace rosette {

/// Words on the stage. Wraps, never elides; plain text.
class StageText : public QLabel
{
    Q_OBJECT

public:
    explicit StageText(TextStyle style, Role role, QWidget *parent);

    void setScale(const StageScale &scale);
    void setRole(Role role);
    void setWords(const QString &words);
    /// How high the words are at @p width.
    int heightAt(int width) const;
    /// As wide as they want to be, on one line.
    int naturalWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextStyle m_style;
    Role m_role;
    StageScale m_scale;
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/itemslayout.h"

namespace rosette {

/// Words with what one does about them to their right: the first item with the others beside it. Where the
/// first would keep too little room of the line, the others stand beneath it, at the right, in as many lines
/// as they need.
class BesideLayout : public ItemsLayout
{
    Q_OBJECT

public:
    /// The first item keeps @p least pixels of the line at 100 %, or all it wants if that is less.
    explicit BesideLayout(int least = 220, int gap = 12, QWidget *parent = nullptr);

    /// Puts what is laid out in @p part after the others.
    void addPart(QLayout *part);
    /// Those beneath stand at the left, after a picture of so many pixels at 100 % and a gap; 0: at the very
    /// left.
    void setIndent(int picture);

    QSize sizeHint() const override;

protected:
    int arrange(const QRect &rect, bool isTrial) const override;

private:
    QList<QLayoutItem *> others() const;
    int indent() const;
    int widthOfOthers() const;
    bool isOneLine(int width) const;
    int arrangeBeside(const QRect &inner, bool isTrial) const;
    int arrangeBeneath(const QRect &inner, bool isTrial) const;
    int arrangeLine(const QList<QLayoutItem *> &line, const QRect &inner, bool isTrial) const;

    int m_least;
    int m_gap;
    int m_picture = -1; ///< none: those beneath stand at the right
};

} // namespace rosette

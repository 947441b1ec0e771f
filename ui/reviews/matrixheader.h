// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace rosette {

/// The heads of the matrix' columns: criteria whose names wrap, standing on the bottom line.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    /// Words wrap into the width that the section has, but no word is broken.
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString words(int section) const;
};

} // namespace rosette

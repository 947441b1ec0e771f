// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/motions/tallypicture.h"

#include <QRectF>

class QPainter;

namespace rosette {

/// Which ends of the bar a cell forms: those corners are rounder.
struct TallyEnds
{
    bool left = false;
    bool right = false;
};

/// One cell, or a run of cells that are one part, with its icon or word where that fits.
void paintTallyCell(QPainter &painter, const QRectF &rect, TallyCell cell, const TallyEnds &ends);
/// The bar where nothing counts yet.
void paintEmptyTally(QPainter &painter, const QRectF &rect);

} // namespace rosette

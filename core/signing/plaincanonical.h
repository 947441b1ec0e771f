// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace rosette {

/// Whether @p bytes are, to be seen in one pass, an object in the form of canonicaljson.h: ASCII without
/// escapes, integers of at most 15 digits, at most 32 levels deep. What is not plain in this sense, names
/// with an accent for one, may be canonical all the same, but only writing it anew shows that.
bool isPlainCanonical(QByteArrayView bytes);

} // namespace rosette

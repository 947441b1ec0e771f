// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guides/guide.h"

#include <QByteArray>

namespace rosette {

/// The guide as one HTML file (UTF-8) that needs nothing else: pictures are inside, there is no script and
/// nothing is fetched. For phones and screen readers: headings, lists, languages and descriptions are those
/// of the PDF.
QByteArray guideHtml(const Guide &guide);

} // namespace rosette

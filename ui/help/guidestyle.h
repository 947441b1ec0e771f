// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace rosette {

/// Sets what Markdown made in the theme's type and colours: Qt's reader knows neither.
void applyGuideStyle(QTextDocument &document);

} // namespace rosette

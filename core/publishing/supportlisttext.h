// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/supportlistjson.h"

namespace rosette {

/// The list as plain text for an e-mail or a web page, LF at the ends of lines.
QString supportListText(const SupportList &list, const SupportListContext &context);

} // namespace rosette

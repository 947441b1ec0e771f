// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosette {

class PageRegistry;

/// Registers every page of the program, in the order of the navigation list.
void registerAllPages(PageRegistry &pages);

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosette {

class PageRegistry;

void registerLettersPage(PageRegistry &pages);

} // namespace rosette

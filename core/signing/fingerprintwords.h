// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace rosette {

/// One word for each value of a byte, in alphabetical order. Any two differ in at least three letters and in
/// the first four, so that a word misheard or mistyped is not another; none sounds like another English word.
/// Never change it: fingerprints in minutes and on paper are made of it.
extern const std::array<const char *, 256> fingerprintWords;

} // namespace rosette

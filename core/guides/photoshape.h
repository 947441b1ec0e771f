// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosette {

/// The shape in which a guide shows photos, width to height, and the size in pixels that prints well in the
/// largest of its cards without making the file heavy.
inline constexpr int photoShapeWidth = 4;
inline constexpr int photoShapeHeight = 5;
inline constexpr int photoPixelWidth = 800;

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosette {

/// Makes libsodium ready; cheap when it is. To be called before its random numbers or its guarded memory are
/// used. A libsodium that cannot start ends the program, as nothing could be trusted after that.
void startLibsodium();

} // namespace rosette

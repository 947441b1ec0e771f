# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Ed25519, BLAKE2b and scrypt, as minisign has them. Nothing outside of this room sees libsodium's header.
find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET GLOBAL libsodium>=1.0.18)
target_link_libraries(${target} PRIVATE PkgConfig::Sodium)

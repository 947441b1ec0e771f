# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Ed25519, BLAKE2b and scrypt, as minisign has them. Nothing outside of this room sees libsodium's header.
find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET GLOBAL libsodium>=1.0.18)
target_link_libraries(${target} PRIVATE PkgConfig::Sodium)
# SHA-256 with the processor's own instructions, six times as fast as without.
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
target_link_libraries(${target} PRIVATE OpenSSL::Crypto)

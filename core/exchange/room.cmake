# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# GMime writes the drafts of letters; maildraft.cpp alone knows it. Its compile options (threads, large files) change
# nothing in its headers and would keep the room from the precompiled ones.
find_package(PkgConfig REQUIRED)
pkg_check_modules(GMime REQUIRED IMPORTED_TARGET GLOBAL gmime-3.0>=3.2)
set_target_properties(PkgConfig::GMime PROPERTIES INTERFACE_COMPILE_OPTIONS "")
target_link_libraries(${target} PRIVATE PkgConfig::GMime)

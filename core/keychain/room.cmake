# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop's store of secrets. A program that is built without it offers to remember nothing.
find_package(Qt6Keychain QUIET)
if(Qt6Keychain_FOUND)
  target_link_libraries(${target} PRIVATE qt6keychain)
  target_compile_definitions(${target} PRIVATE ROSETTE_HAS_KEYCHAIN)
else()
  message(STATUS "Built without the desktop's keychain: qtkeychain-qt6-dev is missing")
endif()

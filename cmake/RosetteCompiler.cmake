# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# One set of flags for every target of the project, gathered in the interface target rosette_flags.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(rosette_flags INTERFACE)
target_include_directories(rosette_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(rosette_flags INTERFACE
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  "ROSETTE_VERSION=\"${PROJECT_VERSION}\"")
target_compile_options(rosette_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wconversion -Wsign-conversion -Wimplicit-fallthrough -Wswitch-enum)
if(ROSETTE_WARNINGS_AS_ERRORS)
  target_compile_options(rosette_flags INTERFACE -Werror)
endif()
if(ROSETTE_SANITIZE)
  target_compile_options(rosette_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(rosette_flags INTERFACE -fsanitize=address,undefined)
endif()

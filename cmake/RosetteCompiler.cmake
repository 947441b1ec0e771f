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
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # Once it optimises, GCC 12 sees overlapping and overflowing copies in std::string's own operator+ (GCC bugs 105329
  # and 105651); the sanitizers watch over the same.
  foreach(warning IN ITEMS array-bounds restrict stringop-overflow stringop-overread)
    target_compile_options(rosette_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-Wno-${warning}>)
  endforeach()
endif()
if(LINUX)
  # What Debian hardens: calls that would overrun a buffer end the program, and the table of functions cannot be altered.
  target_compile_options(rosette_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
  target_link_options(rosette_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
if(ROSETTE_MOLD)
  # Linking takes longer than compiling where each of many tests is a program: mold links one in a fifth of the time.
  find_program(ROSETTE_MOLD_PROGRAM mold)
  if(ROSETTE_MOLD_PROGRAM)
    target_link_options(rosette_flags INTERFACE -fuse-ld=mold)
  endif()
endif()
if(ROSETTE_WARNINGS_AS_ERRORS)
  target_compile_options(rosette_flags INTERFACE -Werror)
endif()
if(ROSETTE_SANITIZE)
  target_compile_options(rosette_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(rosette_flags INTERFACE -fsanitize=address,undefined)
endif()

# rosette_precompile(<target>): the headers that nearly every file of ours reads are parsed once for all targets. Tests
# reuse the same ones, which is why position-independent code is asked for alike in libraries and programs.
if(ROSETTE_PRECOMPILE)
  target_compile_options(rosette_flags INTERFACE -fPIC)
endif()
function(rosette_precompile target)
  if(NOT ROSETTE_PRECOMPILE)
    return()
  endif()
  if(NOT TARGET rosette_precompiled)
    file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/precompiled.cpp" CONTENT "// The precompiled headers hang on this file.\n")
    add_library(rosette_precompiled STATIC "${PROJECT_BINARY_DIR}/precompiled.cpp")
    set_target_properties(rosette_precompiled PROPERTIES AUTOMOC OFF)
    target_link_libraries(rosette_precompiled PUBLIC rosette_flags Qt6::Core)
    target_precompile_headers(rosette_precompiled PRIVATE
      <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QObject> <QString> <QStringList> <QUuid>
      <algorithm> <array> <functional> <map> <memory> <optional> <variant> <vector>)
  endif()
  target_precompile_headers(${target} REUSE_FROM rosette_precompiled)
endfunction()

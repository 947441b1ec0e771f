# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Every header compiles alone: one generated source per header, not built by default. tools/headers takes the flags from
# these targets and is faster than building headers_alone. A header sees what its own room links and no more.

add_custom_target(headers_alone COMMENT "Every header compiles alone")

# rosette_headers_alone(<folder> <target>): the headers below <folder>, a path from the root of the tree, with the
# libraries of <target>. Call it in the directory that defines the target, where its imported libraries are known.
function(rosette_headers_alone folder target)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.h")
  set(sources)
  foreach(header IN LISTS headers)
    file(RELATIVE_PATH path "${PROJECT_SOURCE_DIR}" "${header}")
    set(source "${PROJECT_BINARY_DIR}/headers_alone/${path}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "#include \"@path@\"\n#include \"@path@\" // NOLINT(readability-duplicate-include): a second time does no harm\n" @ONLY)
    list(APPEND sources "${source}")
  endforeach()
  if(NOT sources)
    return()
  endif()
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "INTERFACE_LIBRARY")
    get_target_property(libraries ${target} INTERFACE_LINK_LIBRARIES)
  else()
    get_target_property(libraries ${target} LINK_LIBRARIES)
  endif()
  string(REPLACE "/" "_" name "headers_alone_${folder}")
  add_library(${name} OBJECT EXCLUDE_FROM_ALL ${sources})
  # Optimised dependencies: the libraries tell where their headers are and need not be built first.
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF OPTIMIZE_DEPENDENCIES ON)
  target_compile_options(${name} PRIVATE -O0 -g0)
  target_link_libraries(${name} PRIVATE rosette_flags ${libraries})
  add_dependencies(headers_alone ${name})
endfunction()

# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Translations: each resources/translations/rosette_LANGUAGE.ts travels in the programs as a compiled .qm. The target
# `translations` brings these files up to date with the sources; CONTRIBUTING.md says how a language is begun.
set(folder "${PROJECT_SOURCE_DIR}/resources/translations")
file(GLOB languages CONFIGURE_DEPENDS "${folder}/rosette_*.ts")
find_package(Qt6LinguistTools 6.4 QUIET)
set(entries)
set(compiled)
foreach(language IN LISTS languages)
  if(NOT Qt6LinguistTools_FOUND)
    message(FATAL_ERROR "Translations need lrelease: packaging/install-packages translate")
  endif()
  get_filename_component(name "${language}" NAME_WE)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
  add_custom_command(OUTPUT "${output}" COMMAND Qt6::lrelease -silent "${language}" -qm "${output}"
    DEPENDS "${language}" VERBATIM)
  list(APPEND compiled "${output}")
  string(APPEND entries "  <file alias=\"${name}.qm\">${output}</file>\n")
endforeach()
set(list "${CMAKE_CURRENT_BINARY_DIR}/translations.qrc")
set(code "${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp")
file(CONFIGURE OUTPUT "${list}" @ONLY
  CONTENT "<RCC><qresource prefix=\"/rosette/translations\">\n@entries@</qresource></RCC>\n")
add_custom_command(OUTPUT "${code}"
  COMMAND Qt6::rcc --name translations --format-version 1 "${list}" -o "${code}"
  DEPENDS "${list}" ${compiled} VERBATIM)
target_sources(${target} PRIVATE "${code}")
set_source_files_properties("${code}" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
if(Qt6LinguistTools_FOUND)
  add_custom_target(translations
    COMMAND Qt6::lupdate -no-obsolete -locations none -I . core ui app -ts ${languages}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "The sentences of the sources in resources/translations" VERBATIM)
endif()

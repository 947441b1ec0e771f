# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# HarfBuzz shapes and subsets, FriBidi orders, libdeflate compresses. The fonts are taken from the packages of the
# system when the program is built and travel inside it, as an uncompressed Qt resource that the assembler embeds.
find_package(PkgConfig REQUIRED)
pkg_check_modules(HarfBuzz REQUIRED IMPORTED_TARGET GLOBAL harfbuzz>=6)
pkg_check_modules(HarfBuzzSubset REQUIRED IMPORTED_TARGET GLOBAL harfbuzz-subset>=6)
pkg_check_modules(FriBidi REQUIRED IMPORTED_TARGET GLOBAL fribidi>=1.0)
pkg_check_modules(Deflate REQUIRED IMPORTED_TARGET GLOBAL libdeflate)
target_link_libraries(${target} PRIVATE
  PkgConfig::HarfBuzz PkgConfig::HarfBuzzSubset PkgConfig::FriBidi PkgConfig::Deflate)

set(latoFonts Lato-Regular Lato-Italic Lato-Semibold Lato-Bold)
set(notoFonts NotoSans-Regular NotoSans-Bold NotoSansArabic-Regular NotoSansArabic-Bold NotoSansBengali-Regular
  NotoSansBengali-Bold NotoSansGurmukhi-Regular NotoSansGurmukhi-Bold NotoSansSymbols2-Regular)
set(fontFiles)
set(fontEntries)
foreach(font IN LISTS latoFonts notoFonts)
  if(font MATCHES "^Lato")
    set(package fonts-lato)
  else()
    set(package fonts-noto-core)
  endif()
  find_file(ROSETTE_FONT_${font} "${font}.ttf" NO_DEFAULT_PATH
    PATHS /usr/share/fonts /usr/local/share/fonts "${ROSETTE_FONT_DIRECTORY}"
    PATH_SUFFIXES truetype/lato truetype/noto lato noto google-noto)
  if(NOT ROSETTE_FONT_${font})
    message(FATAL_ERROR "The font ${font}.ttf was not found. Install the Debian package ${package}, "
      "or set ROSETTE_FONT_DIRECTORY to a folder that has the file.")
  endif()
  mark_as_advanced(ROSETTE_FONT_${font})
  list(APPEND fontFiles "${ROSETTE_FONT_${font}}")
  string(APPEND fontEntries "  <file alias=\"${font}.ttf\">${ROSETTE_FONT_${font}}</file>\n")
endforeach()

set(fontFolder "${CMAKE_CURRENT_BINARY_DIR}/typeset")
file(CONFIGURE OUTPUT "${fontFolder}/fonts.qrc" @ONLY
  CONTENT "<RCC><qresource prefix=\"/rosette/fonts\">\n@fontEntries@</qresource></RCC>\n")
# Format 1 carries no time stamps, so that the same fonts give the same program.
add_custom_command(OUTPUT "${fontFolder}/fonts.rcc"
  COMMAND Qt6::rcc --binary --no-compress --format-version 1 "${fontFolder}/fonts.qrc" -o "${fontFolder}/fonts.rcc"
  DEPENDS "${fontFolder}/fonts.qrc" ${fontFiles} VERBATIM)
target_sources(${target} PRIVATE "${fontFolder}/fonts.rcc")
set(embedding "${CMAKE_CURRENT_SOURCE_DIR}/${room}/bundledfonts.cpp")
set_source_files_properties("${embedding}" PROPERTIES OBJECT_DEPENDS "${fontFolder}/fonts.rcc"
  COMPILE_DEFINITIONS "ROSETTE_FONTS_FILE=\"${fontFolder}/fonts.rcc\"")

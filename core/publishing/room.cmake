# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The rosette travels inside the program. vectormark.cpp registers the resource, because nothing does so for a static
# library.
qt_add_resources(markSources "${PROJECT_SOURCE_DIR}/resources/mark/mark.qrc")
target_sources(${target} PRIVATE ${markSources})
# So do the letters to candidates; lettertemplate.cpp registers them.
qt_add_resources(letterSources "${PROJECT_SOURCE_DIR}/resources/letters/letters.qrc")
target_sources(${target} PRIVATE ${letterSources})
# The code on a certificate's page.
find_package(PkgConfig REQUIRED)
pkg_check_modules(QrEncode REQUIRED IMPORTED_TARGET GLOBAL libqrencode)
target_link_libraries(${target} PRIVATE PkgConfig::QrEncode)

# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# macOS: Rosette.app with Qt inside, on a disk image. Not signed. Untested, as packaging/README.md says.
set(icon "${PROJECT_BINARY_DIR}/packaging/icons/rosette.icns")
target_sources(rosette PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY rosette PROPERTIES GENERATED ON
  MACOSX_PACKAGE_LOCATION Resources)
add_dependencies(rosette rosette-icon-files)
set_target_properties(rosette PROPERTIES
  OUTPUT_NAME Rosette
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/Info.plist.in"
  MACOSX_BUNDLE_GUI_IDENTIFIER "${ROSETTE_APPLICATION_ID}"
  MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
  MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")

qt_generate_deploy_app_script(TARGET rosette FILENAME_VARIABLE deployment NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deployment}")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Rosette)
set(CPACK_BUNDLE_NAME Rosette)

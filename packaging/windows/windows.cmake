# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Windows: an installer (NSIS) and a ZIP, with Qt's libraries beside the programs. Untested, as packaging/README.md says.
configure_file("${CMAKE_CURRENT_LIST_DIR}/rosette.rc.in" "${PROJECT_BINARY_DIR}/packaging/windows/rosette.rc" @ONLY)
enable_language(RC)
target_sources(rosette PRIVATE "${PROJECT_BINARY_DIR}/packaging/windows/rosette.rc")
add_dependencies(rosette rosette-icon-files)
set_target_properties(rosette PROPERTIES WIN32_EXECUTABLE ON)

qt_generate_deploy_app_script(TARGET rosette FILENAME_VARIABLE deployment NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deployment}")

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Rosette)
set(CPACK_PACKAGE_EXECUTABLES rosette Rosette)
set(CPACK_NSIS_DISPLAY_NAME Rosette)
set(CPACK_NSIS_PACKAGE_NAME Rosette)
set(CPACK_NSIS_MUI_ICON "${PROJECT_BINARY_DIR}/packaging/icons/rosette.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\rosette.exe")
set(CPACK_NSIS_URL_INFO_ABOUT "${ROSETTE_HOMEPAGE}")
set(CPACK_NSIS_MODIFY_PATH ON) # for rosette-cli
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# A double click on NAME.rosette opens it.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr SHCTX 'Software\\\\Classes\\\\.rosette' '' 'Rosette.Committee'
  WriteRegStr SHCTX 'Software\\\\Classes\\\\Rosette.Committee' '' 'Rosette committee'
  WriteRegStr SHCTX 'Software\\\\Classes\\\\Rosette.Committee\\\\DefaultIcon' '' '$INSTDIR\\\\bin\\\\rosette.exe,0'
  WriteRegStr SHCTX 'Software\\\\Classes\\\\Rosette.Committee\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\rosette.exe\\\" \\\"%1\\\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey SHCTX 'Software\\\\Classes\\\\.rosette'
  DeleteRegKey SHCTX 'Software\\\\Classes\\\\Rosette.Committee'")

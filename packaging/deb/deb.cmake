# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package of both programs: `cpack -G DEB` in a build with optimisation; packaging/deb/test does it all.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
  WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and no linker sees; and the SQLite that the schema's words need, which no symbol tells.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsqlite3-0 (>= 3.40), tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, xdg-desktop-portal")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Rosette is for a political grouping that decides whom to support in a party's
internal elections and tells its members so: applications are reviewed against
criteria, the committee decides by motions, and support lists and accessible
ballot guides are published. Every decision stands in a chain of records that
anybody can check. The package has the windows (rosette) and the command line
(rosette-cli).")

# Debian's own files; finish.cmake puts them into the package only, not into a plain `cmake --install`.
string(TIMESTAMP ROSETTE_DEBIAN_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file("${CMAKE_CURRENT_LIST_DIR}/changelog.in" "${PROJECT_BINARY_DIR}/packaging/deb/changelog" @ONLY)
configure_file("${CMAKE_CURRENT_LIST_DIR}/finish.cmake.in" "${PROJECT_BINARY_DIR}/packaging/deb/finish.cmake" @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_BINARY_DIR}/packaging/deb/finish.cmake")

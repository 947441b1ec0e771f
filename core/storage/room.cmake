# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite itself is linked besides Qt's driver: bulk loads, safety copies and settings go through its handle.
find_package(SQLite3 3.40 REQUIRED)
target_link_libraries(${target} ${scope} Qt6::Sql SQLite::SQLite3)
# The numbered steps of the schema are carried inside the program.
qt_add_resources(migrations "${CMAKE_CURRENT_SOURCE_DIR}/storage/migrations/migrations.qrc")
target_sources(${target} PRIVATE ${migrations})

# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite is linked itself besides Qt's driver: bulk loads, copies and safety settings go through the handle.
find_package(SQLite3 3.40 REQUIRED)
target_link_libraries(${target} ${scope} Qt6::Sql)
target_link_libraries(${target} ${scope} SQLite::SQLite3)

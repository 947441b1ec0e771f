# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The rulebook that ships is data, carried inside the program.
qt_add_resources(rulebook "${PROJECT_SOURCE_DIR}/resources/rulebook/rulebook.qrc")
target_sources(${target} PRIVATE ${rulebook})

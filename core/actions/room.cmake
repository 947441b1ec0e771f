# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The story of the demo committee travels inside the program. demo/storyfile.cpp registers the resource, because
# nothing does so for a static library.
qt_add_resources(story "${PROJECT_SOURCE_DIR}/resources/demo/demo.qrc")
target_sources(${target} PRIVATE ${story})

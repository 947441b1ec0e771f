// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosette {

/// Tells screen readers what our own widgets are: a message is an alert, parts belong to a group, a title is
/// a heading. The widgets call it; once is enough.
void provideAccessibleRoles();

} // namespace rosette

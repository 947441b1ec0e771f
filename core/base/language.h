// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace rosette {

/// Lets @p application speak the user's language where there is a translation of ours
/// (resources/translations), with Qt's own words in it; otherwise the British English of the sources.
/// ROSETTE_LANGUAGE names another language than the system's, the path of a translation that is not built in
/// (rosette_LANGUAGE.qm), or "pseudo", the one for developers (pseudolanguage.h).
void speakUsersLanguage(QCoreApplication &application);

/// Whether there is a translation to speak; what is said without an application is British English anyway.
bool hasUsersLanguage();

} // namespace rosette

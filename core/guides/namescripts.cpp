// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guides/namescripts.h"

#include <QSet>

namespace rosette {

namespace {

/// Scripts that are written together count as one, named by the first of them.
QChar::Script writingSystem(QChar::Script script)
{
    if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
        script == QChar::Script_Hangul || script == QChar::Script_Bopomofo)
        return QChar::Script_Han;
    return script;
}

} // namespace

bool mixesScripts(const QString &name)
{
    QSet<QChar::Script> systems;
    for (const char32_t character : name.toUcs4()) {
        const QChar::Script script = QChar::script(character);
        if (script > QChar::Script_Common)
            systems.insert(writingSystem(script));
    }
    return systems.size() > 1;
}

} // namespace rosette

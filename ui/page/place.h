// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace rosette {

/// Where somebody is in the windows: a page and the thing it shows. What back and forward, links, the palette
/// and the remembered last place go by.
struct Place
{
    QString page;     ///< the key of a registered page, "motions"
    QString object{}; ///< what it shows, by the text of its id; empty: the page as it opens by itself

    bool operator==(const Place &) const = default;

    /// "motions/0192..."; for settings files.
    QString toString() const { return object.isEmpty() ? page : page + u'/' + object; }
    static Place fromString(const QString &text)
    {
        const qsizetype slash = text.indexOf(u'/');
        return slash < 0 ? Place{text, {}} : Place{text.left(slash), text.mid(slash + 1)};
    }
};

} // namespace rosette

Q_DECLARE_METATYPE(rosette::Place)

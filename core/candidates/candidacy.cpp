// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/candidates/candidacy.h"

#include "core/base/words.h"

namespace rosette {

QString inWords(EndorsementKind kind, const QStringList &jointWith)
{
    switch (kind) {
    case EndorsementKind::Own:
        return Tr::tr("Our candidate");
    case EndorsementKind::Joint:
        return jointWith.isEmpty() ? Tr::tr("Joint candidate")
                                   : Tr::tr("Joint candidate with %1").arg(listInWords(jointWith));
    case EndorsementKind::Supported:
        return Tr::tr("Supported");
    }
    Q_UNREACHABLE();
}

} // namespace rosette

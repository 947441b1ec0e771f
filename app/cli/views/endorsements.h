// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/supportlist.h"

#include <QJsonObject>

namespace rosette::cli {

/// An endorsement and the names that go with it.
struct NamedEndorsement
{
    Endorsement endorsement;
    QString candidate;
    QString contest; ///< short name
    QStringList jointWith;
};

QJsonObject endorsementJson(const NamedEndorsement &named);
/// "in force", "withdrawn", "declined" for people.
QString statusInWords(EndorsementStatus status);

QJsonObject supportListJson(const SupportList &list, const QString &contest);

} // namespace rosette::cli

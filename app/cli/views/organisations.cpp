// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/organisations.h"

#include "app/cli/views/values.h"
#include "core/base/translate.h"

namespace rosette::cli {

QJsonObject organisationJson(const Organisation &organisation)
{
    QJsonObject json{{"id", organisation.id.toString()}, {"name", organisation.name.toString()},
        {"ineligible", QJsonValue::Null}};
    if (organisation.ineligible)
        json["ineligible"] = QJsonObject{{"since", jsonOf(organisation.ineligible->since)},
            {"reason", organisation.ineligible->reason.toString()}};
    return json;
}

QString ineligibilityInWords(const Organisation &organisation)
{
    if (!organisation.ineligible)
        return {};
    return Tr::tr("since %1: %2")
        .arg(dateInWords(organisation.ineligible->since), organisation.ineligible->reason.toString());
}

} // namespace rosette::cli

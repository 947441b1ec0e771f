// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"

#include <QJsonObject>

namespace rosette::cli {

QJsonObject candidacyJson(const Candidacy &candidacy, const QStringList &slates);
/// "standing", "withdrawn" for people.
QString statusInWords(CandidacyStatus status);

QJsonObject consentsJson(const Consents &consents);
/// One revision with all that the candidate sent.
QJsonObject revisionJson(const ApplicationRevision &revision);

} // namespace rosette::cli

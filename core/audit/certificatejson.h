// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/certificate.h"

#include <QJsonArray>

namespace rosette {

/// All that a certificate says, made from what its chain says and from words. Making one and checking one go
/// through here, so that a certificate cannot say what its chain does not.
QJsonObject certificateJson(const ChainVerifier &chain, const MotionTrail &trail,
    const CertificateWords &words, const CertificateIssue &issue, const QJsonArray &entries);

/// The words in a certificate; empty where they are missing or of another kind.
CertificateWords wordsIn(const QJsonObject &certificate);
CertificateIssue issueIn(const QJsonObject &certificate);

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/certifydecision.h"

namespace rosette {

struct SaveCertificate
{
    MotionId motion;
    QString path; ///< of the certificate: NAME.json
};

/// The three files that belong together.
struct SavedCertificate
{
    QString path{};
    QString signature{}; ///< path.minisig
    QString page{};      ///< NAME.pdf, the same on a page for people
    QByteArray hash{};   ///< SHA-256 of the certificate
    CertificateVerdict verdict{};
};

/// Certifies a decision as certifyDecision() does and writes it with its signature and its page beside it.
/// Where the certificate is written and what belongs to it is not, the error says so.
Result<SavedCertificate> saveCertificate(Workspace &workspace, const SaveCertificate &input);

} // namespace rosette

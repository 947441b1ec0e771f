// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/certificate.h"
#include "core/audit/receipt.h"

namespace rosette {

/// What a certificate or a receipt proved, in words.
struct CheckedFile
{
    QString title{};        ///< "Certificate of motion 14"
    QString sentence{};     ///< what it is about: the question, the ballot
    QStringList checks{};   ///< what was checked and holds, one sentence each
    QStringList cautions{}; ///< what it does not prove

    bool operator==(const CheckedFile &) const = default;
};

/// What was checked of a certificate and holds, one sentence each.
QStringList checksOf(const CertificateVerdict &verdict);
/// What a sound certificate still leaves open.
QStringList cautionsOn(const CertificateVerdict &verdict);

/// Checks the certificate (NAME.json with NAME.json.minisig beside it, or the signature itself) or the
/// receipt at @p path. No committee file is needed. Tampered, with the first fault in one sentence, if
/// anything does not hold.
Result<CheckedFile> checkFile(const QString &path);

} // namespace rosette

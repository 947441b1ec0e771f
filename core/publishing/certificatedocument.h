// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/certificate.h"
#include "core/typeset/document.h"

namespace rosette {

/// How a motion was decided, on a page that people read: the same facts as the certificate, and the
/// fingerprint of its file, SHA-256, in words, digits and as a QR code, so that the page and the file can be
/// held against each other. A large committee takes more than one page.
Result<typeset::Document> certificateDocument(const CertificateVerdict &verdict, const QByteArray &fileHash);

/// That document as a tagged PDF, the same bytes for the same certificate. InvalidInput, in the typesetter's
/// words, if it cannot be set.
Result<QByteArray> certificatePdf(const CertificateVerdict &verdict, const QByteArray &fileHash);

/// What the QR code says: "rosette certificate sha256 " and 64 hexadecimal digits.
QString certificateFingerprint(const QByteArray &fileHash);

} // namespace rosette

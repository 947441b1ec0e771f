// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/savecertificate.h"

#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/publishing/certificatedocument.h"

#include <QCryptographicHash>

namespace rosette {

namespace {

/// m.json -> m.pdf
QString pagePath(const QString &path)
{
    const QString ending = QStringLiteral(".json");
    return (path.endsWith(ending) ? path.chopped(ending.size()) : path) + QStringLiteral(".pdf");
}

/// Of the three files that belong together the certificate is there already.
Result<void> writeBeside(const QString &path, const QByteArray &bytes)
{
    const Result<void> written = atomicWrite(path, bytes);
    if (written)
        return {};
    return Error{written.error().code,
        Tr::tr("The certificate is there, but not all that belongs to it: export it again. %1")
            .arg(written.error().message),
        written.error().detail};
}

} // namespace

Result<SavedCertificate> saveCertificate(Workspace &workspace, const SaveCertificate &input)
{
    const Result<CertifiedDecision> certified = certifyDecision(workspace, input.motion);
    if (!certified)
        return certified.error();
    SavedCertificate saved{input.path, input.path + QStringLiteral(".minisig"), pagePath(input.path),
        QCryptographicHash::hash(certified->certificate, QCryptographicHash::Sha256), certified->verdict};
    const Result<QByteArray> pdf = certificatePdf(saved.verdict, saved.hash);
    if (!pdf)
        return pdf.error();
    if (const Result<void> written = atomicWrite(saved.path, certified->certificate); !written)
        return written.error();
    if (const Result<void> written = writeBeside(saved.signature, certified->signature); !written)
        return written.error();
    if (const Result<void> written = writeBeside(saved.page, *pdf); !written)
        return written.error();
    return saved;
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/certificate.h"
#include "core/base/atomicwrite.h"
#include "tests/support/must.h"
#include "tests/support/process.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace rosette::test {

/// A certificate and the signature file that lies beside it.
struct Bundle
{
    QByteArray certificate;
    QByteArray signature;
};

inline QString corpusFolder()
{
    return QStringLiteral(ROSETTE_CORPUS);
}

inline Bundle readBundle(const QString &path)
{
    return {must(readFile(path)), must(readFile(path + QStringLiteral(".minisig")))};
}

/// A sound certificate of the corpus.
inline Bundle soundBundle()
{
    return readBundle(QDir(corpusFolder()).filePath(QStringLiteral("pass-sound.json")));
}

/// What Rosette says: nothing if the certificate is sound.
inline QString faultIn(const Bundle &bundle)
{
    const Result<CertificateVerdict> verdict = verifyCertificate(bundle.certificate, bundle.signature);
    return verdict ? QString() : verdict.error().message;
}

/// The paths among @p paths that the second verifier takes for sound, all asked in one run.
inline QStringList soundForSecondVerifier(const QStringList &paths)
{
    const ProcessResult ran = runProgram(QStringLiteral(ROSETTE_PYTHON),
        {QStringLiteral(ROSETTE_SOURCE_DIR "/packaging/verify/rosette_verify.py"), QStringLiteral("--each"),
            QStringLiteral("-")},
        {{}, paths.join(u'\n').toUtf8() + '\n'});
    QStringList sound;
    const QStringList lines = ran.standardOutput.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() != paths.size())
        qFatal("The second verifier answered otherwise than asked: %s", qUtf8Printable(ran.standardError));
    for (qsizetype at = 0; at < lines.size(); ++at)
        if (lines.at(at).startsWith(QStringLiteral("0 ")))
            sound += paths.at(at);
    return sound;
}

} // namespace rosette::test

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"
#include "core/signing/publickey.h"

namespace rosette {

/// What a certificate says in words. The records hold no names: these are of whoever makes the certificate.
struct CertificateWords
{
    QString committee{};
    QString grouping{};
    QString question{};
    QString regardless{};   ///< why it was opened although the application did not fit; empty if it did
    QString whatIsNew{};    ///< why a decided motion is put again; empty unless it is
    QString publicReason{}; ///< with which an endorsement is to be withdrawn; empty unless it is
    QString about{};        ///< the candidate's name; empty where there is none
    QString contestTitle{}; ///< empty where there is none
    QString ruleText{};
    QString explanation{};
    QHash<QString, QString> names{}; ///< of the seats on the roll, by identity

    bool operator==(const CertificateWords &) const = default;
};

/// Who makes a certificate, when, and with which key it is signed.
struct CertificateIssue
{
    QDateTime at{}; ///< UTC
    PublicKey key{};
    QString seat{}; ///< identity

    bool operator==(const CertificateIssue &) const = default;
};

/// The file that lets anybody check how @p motion, an identity, was decided (docs/record-format.md, "A
/// certificate"). @p records is the whole chain; of what is not needed only closed entries go in. Conflict if
/// the motion is not decided, Tampered if the chain does not verify.
Result<QByteArray> certificateText(const std::vector<Record> &records, const QString &motion,
    const CertificateWords &words, const CertificateIssue &issue);

/// The trusted comment of a certificate's signature file.
QString certificateComment(const QByteArray &committee);

/// What a certificate proved.
struct CertificateVerdict
{
    QJsonObject certificate{};
    CertificateWords words{};
    CertificateIssue issue{};
    MotionTrail trail{};
    ChainHead head{};
    int shown = 0;               ///< records whose text is in it
    int closed = 0;              ///< records of which only the link is
    int unvouched = 0;           ///< records shown that rest on a key for which nobody vouched
    bool isIssuerVouched = true; ///< so does the key of whoever made it, otherwise
};

/// Checks everything that can be checked without the committee's file, @p signature being the signature file.
/// Tampered, with the first fault in one sentence, if anything does not hold.
Result<CertificateVerdict> verifyCertificate(const QByteArray &text, const QByteArray &signature);

} // namespace rosette

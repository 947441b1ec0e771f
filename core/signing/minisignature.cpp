// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/minisignature.h"

#include "core/base/translate.h"
#include "core/signing/libsodium.h"
#include "core/signing/secretkey.h"
#include "core/signing/strictbase64.h"

#include <algorithm>
#include <sodium.h>

namespace rosette {

namespace {

constexpr qsizetype longestFile = 16384; // minisign reads 1 KiB and 8 KiB of its two comments
constexpr qsizetype hashSize = 64;
const QByteArray hashedFirst = QByteArrayLiteral("ED"); ///< minisign's mark of the kind; "Ed" is the old one
const QByteArray untrusted = QByteArrayLiteral("untrusted comment: ");
const QByteArray trusted = QByteArrayLiteral("trusted comment: ");
const QByteArray ours = QByteArrayLiteral("untrusted comment: signature from Rosette");

Error tampered(const QString &message)
{
    return Error{ErrorCode::Tampered, message, {}};
}

/// BLAKE2b with 64 bytes.
QByteArray hashOf(const QByteArray &data)
{
    startLibsodium(); // which chooses the fastest code for this processor
    QByteArray hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
        reinterpret_cast<const unsigned char *>(data.constData()),
        static_cast<unsigned long long>(data.size()), nullptr, 0);
    return hash;
}

/// The four lines of the file without what is the same in all; one is missing where the form is not kept.
QList<QByteArray> linesOf(const QByteArray &text)
{
    if (text.size() > longestFile)
        return {};
    const QList<QByteArray> lines = text.split('\n');
    const bool isWhole = lines.size() == 5 && lines.at(4).isEmpty() && lines.at(0).startsWith(untrusted) &&
                         lines.at(2).startsWith(trusted);
    return isWhole ? lines.first(4) : QList<QByteArray>();
}

} // namespace

QByteArray signatureText(const SecretKey &key, const QByteArray &data, const QString &trustedComment)
{
    QString line = trustedComment;
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    const QByteArray comment = line.toUtf8();
    const QByteArray signature = key.sign(hashOf(data));
    const QByteArray global = key.sign(signature + comment);
    return ours + '\n' + (hashedFirst + key.publicKey().number + signature).toBase64() + '\n' + trusted +
           comment + '\n' + global.toBase64() + '\n';
}

Result<QString> verifySignatureText(const PublicKey &key, const QByteArray &data, const QByteArray &text)
{
    const QList<QByteArray> lines = linesOf(text);
    const auto form = [] {
        return tampered(Tr::tr("This is not a signature file as minisign writes it: its four lines are not "
                               "whole, or something was added to them."));
    };
    if (lines.isEmpty())
        return form();
    const std::optional<QByteArray> first =
        fromStrictBase64(lines.at(1), hashedFirst.size() + keyNumberSize + signatureSize);
    const std::optional<QByteArray> global = fromStrictBase64(lines.at(3), signatureSize);
    const QByteArray comment = lines.at(2).mid(trusted.size());
    const QString shown = QString::fromUtf8(comment);
    if (!first || !global || shown.toUtf8() != comment)
        return form();
    if (!first->startsWith(hashedFirst))
        return tampered(
            Tr::tr("This signature is of a kind that is not accepted; minisign 0.11 makes the right "
                   "one."));
    if (first->mid(hashedFirst.size(), keyNumberSize) != key.number)
        return tampered(Tr::tr("This signature was made with another key than %1.").arg(key.id()));
    const QByteArray signature = first->right(signatureSize);
    if (!verifies(key.bytes, hashOf(data), signature))
        return tampered(Tr::tr("The signature does not belong to this file: one of the two was changed."));
    if (!verifies(key.bytes, signature + comment, *global))
        return tampered(Tr::tr("The signature's trusted comment was changed."));
    return shown;
}

Result<QString> verifyOurSignatureText(const PublicKey &key, const QByteArray &data, const QByteArray &text)
{
    if (!text.startsWith(ours + '\n'))
        return tampered(Tr::tr("This signature is not as Rosette writes it: its first line is another."));
    return verifySignatureText(key, data, text);
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/keys.h"

#include "core/base/translate.h"

namespace rosette::cli {

QJsonObject keyJson(const KeptKey &kept)
{
    return {{"label", kept.label}, {"path", kept.path}, {"id", kept.key.id()},
        {"key", QString::fromLatin1(kept.key.base64())}, {"fingerprint", wordFingerprint(kept.key.bytes)},
        {"encrypted", kept.isEncrypted}};
}

QString keyText(const KeptKey &kept)
{
    return Tr::tr("File: %1\nKey: %2\nFingerprint: %3\n")
        .arg(kept.path, kept.key.id(), wordFingerprint(kept.key.bytes));
}

} // namespace rosette::cli

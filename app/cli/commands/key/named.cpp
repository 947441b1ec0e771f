// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/key/named.h"

#include "core/base/translate.h"

namespace rosette::cli {

Result<KeptKey> keyNamed(const QString &name)
{
    std::vector<KeptKey> named;
    for (const KeptKey &kept : KeyRing::ofThisProcess().keys())
        if (kept.label.compare(name, Qt::CaseInsensitive) == 0 ||
            kept.key.id().compare(name, Qt::CaseInsensitive) == 0)
            named.push_back(kept);
    if (named.empty())
        return Error{ErrorCode::NotFound, Tr::tr("There is no key of “%1” on this computer.").arg(name), {}};
    if (named.size() > 1)
        return Error{ErrorCode::Usage,
            Tr::tr("“%1” has several keys; say the number of the one that is meant.").arg(name), {}};
    return named.front();
}

Result<QString> newPassphrase(const PassphraseSource &source, bool isNone)
{
    if (isNone)
        return QString();
    if (source.isGiven()) {
        const Result<QString> given = readPassphrase(source);
        if (given && given->isEmpty())
            return Error{ErrorCode::Usage,
                Tr::tr("The passphrase is empty. If the key is to have none, say --no-passphrase."), {}};
        return given;
    }
    const Result<QString> first = askPassphrase(Tr::tr("Passphrase for the key:"));
    if (!first)
        return first;
    if (first->isEmpty())
        return Error{ErrorCode::Usage,
            Tr::tr("The passphrase is empty. If the key is to have none, say --no-passphrase."), {}};
    const Result<QString> again = askPassphrase(Tr::tr("The same again:"));
    if (again && *again != *first)
        return Error{ErrorCode::Usage, Tr::tr("The two passphrases differ. Nothing was changed."), {}};
    return again;
}

} // namespace rosette::cli

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/keyring.h"

#include "core/base/translate.h"
#include "core/signing/minisignature.h"

#include <algorithm>

namespace rosette {

namespace {

constexpr qsizetype longestLabel = 200;

Error notHeld(const QByteArray &publicKey)
{
    return Error{ErrorCode::NotFound,
        Tr::tr("The key \"%1\" is not on this computer.").arg(wordFingerprint(publicKey)), {}};
}

QString nameOf(const KeptKey &kept)
{
    return kept.label.isEmpty() ? kept.key.id() : kept.label;
}

} // namespace

KeyRing &KeyRing::ofThisProcess()
{
    static KeyRing ring;
    return ring;
}

void KeyRing::keepIn(const QString &folder)
{
    const std::lock_guard guard(m_mutex);
    m_folder = folder;
    rereadNow();
}

void KeyRing::alsoKnow(Lookup lookup)
{
    const std::lock_guard guard(m_mutex);
    m_lookup = std::move(lookup);
}

Result<KeptKey> KeyRing::add(
    SecretKey key, const QString &label, const QString &passphrase, Strength strength)
{
    const Result<QByteArray> file = key.fileText(passphrase, strength);
    if (!file)
        return file.error();
    return keep(std::move(key), {{}, label, {}, !passphrase.isEmpty(), false}, *file);
}

Result<KeptKey> KeyRing::import(const QByteArray &fileText, const QString &label, const QString &passphrase)
{
    Result<SecretKey> key = SecretKey::fromFileText(fileText, passphrase);
    if (!key)
        return key.error();
    const bool isEncrypted = *SecretKey::isEncrypted(fileText); // which was read just now
    return keep(*std::move(key), {{}, label, {}, isEncrypted, false}, fileText);
}

Result<KeptKey> KeyRing::keep(SecretKey key, KeptKey kept, const QByteArray &file)
{
    kept.key = key.publicKey();
    kept.label = kept.label.simplified().left(longestLabel);
    Entry entry{std::move(kept), file, {}};
    entry.secret = std::make_shared<const SecretKey>(std::move(key));

    const std::lock_guard guard(m_mutex);
    rereadNow();
    if (const Entry *before = findNow(entry.kept.key.bytes))
        return Error{
            ErrorCode::Conflict, Tr::tr("This key is kept already: %1.").arg(nameOf(before->kept)), {}};
    if (!m_folder.isEmpty()) {
        const Result<QString> path = writeKeyPair(m_folder, entry.kept, file);
        if (!path)
            return path.error();
        entry.kept.path = *path;
        entry.file.clear();
    }
    m_entries.push_back(entry);
    return entry.kept;
}

Result<QByteArray> KeyRing::exported(const QByteArray &publicKey)
{
    const std::optional<Entry> entry = find(publicKey);
    if (!entry)
        return notHeld(publicKey);
    return entry->kept.path.isEmpty() ? Result<QByteArray>(entry->file) : readKeyFile(entry->kept.path);
}

Result<KeptKey> KeyRing::changePassphrase(
    const QByteArray &publicKey, const QString &before, const QString &passphrase, Strength strength)
{
    const std::optional<Entry> entry = find(publicKey);
    if (!entry)
        return notHeld(publicKey);
    const Result<Secret> secret = open(*entry, before);
    if (!secret)
        return secret.error();
    const Result<QByteArray> file = (*secret)->fileText(passphrase, strength);
    if (!file)
        return file.error();
    const std::lock_guard guard(m_mutex);
    Entry *kept = findNow(publicKey);
    if (!kept)
        return notHeld(publicKey);
    if (kept->kept.path.isEmpty())
        kept->file = *file;
    else if (const Result<void> written = rewriteKeyFile(kept->kept.path, *file); !written)
        return written.error();
    kept->kept.isEncrypted = !passphrase.isEmpty();
    return kept->kept;
}

Result<void> KeyRing::remove(const QByteArray &publicKey)
{
    const std::lock_guard guard(m_mutex);
    rereadNow();
    const Entry *entry = findNow(publicKey);
    if (!entry)
        return notHeld(publicKey);
    if (!entry->kept.path.isEmpty())
        if (Result<void> removed = removeKeyPair(entry->kept.path); !removed)
            return removed;
    std::erase_if(m_entries, [&](const Entry &kept) { return kept.kept.key.bytes == publicKey; });
    return {};
}

std::vector<KeptKey> KeyRing::keys()
{
    const std::lock_guard guard(m_mutex);
    rereadNow();
    std::vector<KeptKey> kept;
    for (const Entry &entry : m_entries)
        kept.push_back(entry.kept);
    return kept;
}

QStringList KeyRing::problems()
{
    const std::lock_guard guard(m_mutex);
    rereadNow();
    return m_problems;
}

bool KeyRing::holds(const QByteArray &publicKey)
{
    return find(publicKey).has_value() || lookedUp(publicKey) != nullptr;
}

Result<PublicKey> KeyRing::publicKey(const QByteArray &bytes)
{
    if (const std::optional<Entry> entry = find(bytes))
        return entry->kept.key;
    const Secret secret = lookedUp(bytes);
    return secret ? Result<PublicKey>(secret->publicKey()) : Result<PublicKey>(notHeld(bytes));
}

Result<void> KeyRing::unlock(const QByteArray &publicKey, const QString &passphrase)
{
    const std::optional<Entry> entry = find(publicKey);
    if (!entry)
        return lookedUp(publicKey) ? Result<void>() : notHeld(publicKey);
    const Result<Secret> secret = open(*entry, passphrase);
    return secret ? Result<void>() : secret.error();
}

void KeyRing::lock()
{
    const std::lock_guard guard(m_mutex);
    for (Entry &entry : m_entries) {
        entry.kept.isLocked = entry.kept.isEncrypted;
        if (entry.kept.isEncrypted)
            entry.secret.reset();
    }
}

Result<QByteArray> KeyRing::sign(const QByteArray &publicKey, const QByteArray &message)
{
    const Result<Secret> secret = secretOf(publicKey);
    if (!secret)
        return secret.error();
    return (*secret)->sign(message);
}

Result<QByteArray> KeyRing::signFile(
    const QByteArray &publicKey, const QByteArray &data, const QString &trustedComment)
{
    const Result<Secret> secret = secretOf(publicKey);
    if (!secret)
        return secret.error();
    return signatureText(**secret, data, trustedComment);
}

Result<KeyRing::Secret> KeyRing::secretOf(const QByteArray &publicKey)
{
    const std::optional<Entry> entry = find(publicKey);
    if (!entry) {
        const Secret secret = lookedUp(publicKey);
        return secret ? Result<Secret>(secret) : Result<Secret>(notHeld(publicKey));
    }
    if (entry->secret)
        return entry->secret;
    if (entry->kept.isLocked)
        return Error{ErrorCode::Locked,
            Tr::tr("The key of %1 is locked: its passphrase is needed.").arg(nameOf(entry->kept)), {}};
    return open(*entry, {});
}

Result<KeyRing::Secret> KeyRing::open(const Entry &entry, const QString &passphrase)
{
    const Result<QByteArray> file =
        entry.kept.path.isEmpty() ? Result<QByteArray>(entry.file) : readKeyFile(entry.kept.path);
    if (!file)
        return file.error();
    Result<SecretKey> key = SecretKey::fromFileText(*file, passphrase);
    if (!key)
        return key.error();
    if (!(key->publicKey() == entry.kept.key))
        return Error{ErrorCode::Tampered,
            Tr::tr("The two files of the key of %1 do not belong together. Import the key again.")
                .arg(nameOf(entry.kept)),
            {}};
    const Secret secret = std::make_shared<const SecretKey>(*std::move(key));
    const std::lock_guard guard(m_mutex);
    if (Entry *kept = findNow(entry.kept.key.bytes)) {
        kept->secret = secret;
        kept->kept.isLocked = false;
    }
    return secret;
}

KeyRing::Secret KeyRing::lookedUp(const QByteArray &publicKey)
{
    Lookup lookup;
    {
        const std::lock_guard guard(m_mutex);
        lookup = m_lookup;
    }
    std::optional<SecretKey> key = lookup ? lookup(publicKey) : std::nullopt;
    if (!key || key->publicKey().bytes != publicKey)
        return nullptr;
    return std::make_shared<const SecretKey>(*std::move(key));
}

std::optional<KeyRing::Entry> KeyRing::find(const QByteArray &publicKey)
{
    const std::lock_guard guard(m_mutex);
    const Entry *entry = findNow(publicKey);
    if (!entry && !m_folder.isEmpty()) {
        rereadNow();
        entry = findNow(publicKey);
    }
    return entry ? std::optional<Entry>(*entry) : std::nullopt;
}

KeyRing::Entry *KeyRing::findNow(const QByteArray &publicKey)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&publicKey](const Entry &entry) { return entry.kept.key.bytes == publicKey; });
    return found == m_entries.end() ? nullptr : &*found;
}

void KeyRing::rereadNow()
{
    if (m_folder.isEmpty())
        return;
    FoundKeys found = readKeyFolder(m_folder);
    std::vector<Entry> entries;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(entries),
        [](const Entry &entry) { return entry.kept.path.isEmpty(); });
    for (KeptKey &kept : found.keys) {
        const Entry *before = findNow(kept.key.bytes);
        if (before && before->kept.path.isEmpty())
            continue; // it stands in memory too
        const Secret secret = before ? before->secret : nullptr;
        kept.isLocked = kept.isEncrypted && !secret;
        entries.push_back({std::move(kept), {}, secret});
    }
    m_entries = std::move(entries);
    m_problems = std::move(found.problems);
}

} // namespace rosette

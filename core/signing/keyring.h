// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/keyfolder.h"
#include "core/signing/secretkey.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace rosette {

/// The secret keys at hand. Keys are named by the 32 bytes of their public half. Safe to be used by several
/// threads at once; scrypt and signing keep nobody else waiting. What another program puts into the folder is
/// found when it is asked for.
class KeyRing
{
public:
    using Lookup = std::function<std::optional<SecretKey>(const QByteArray &publicKey)>;

    /// The ring that all acts of this process sign with.
    static KeyRing &ofThisProcess();

    KeyRing() = default;
    KeyRing(const KeyRing &) = delete;
    KeyRing &operator=(const KeyRing &) = delete;

    /// From now on keys are kept in @p folder, which is made when the first is added. What was added before
    /// stays in memory until the process ends.
    void keepIn(const QString &folder);
    /// Where to find keys that nobody keeps: such a key can sign and is never locked or listed.
    void alsoKnow(Lookup lookup);

    /// Keeps @p key, which can sign at once. An empty passphrase leaves its file unencrypted. Conflict if it
    /// is kept already.
    Result<KeptKey> add(SecretKey key, const QString &label, const QString &passphrase,
        Strength strength = Strength::Sensitive);
    /// Keeps a secret key file of minisign as it is. Its passphrase is needed, since all of it is encrypted,
    /// and is not changed; an unencrypted file ignores it.
    Result<KeptKey> import(const QByteArray &fileText, const QString &label, const QString &passphrase);
    /// The file as it lies there, encrypted if it has a passphrase.
    Result<QByteArray> exported(const QByteArray &publicKey);

    /// Keeps the key under another passphrase; an empty one leaves its file unencrypted. NotAllowed if
    /// @p before is not its passphrase; then, and on any other failure, the old one holds.
    Result<KeptKey> changePassphrase(const QByteArray &publicKey, const QString &before,
        const QString &passphrase, Strength strength = Strength::Sensitive);
    /// Deletes the key with its files: what it alone can sign, nobody on this computer can sign from then on.
    Result<void> remove(const QByteArray &publicKey);

    /// All that are kept: those in memory, then those of the folder.
    std::vector<KeptKey> keys();
    /// A sentence for each file of the folder that cannot be used or that others can read.
    QStringList problems();
    /// Whether sign() would find the key, be it locked or not.
    bool holds(const QByteArray &publicKey);

    /// The key as minisign names it. NotFound if sign() would not find it.
    Result<PublicKey> publicKey(const QByteArray &bytes);

    /// Makes a key ready to sign; NotAllowed for a wrong passphrase.
    Result<void> unlock(const QByteArray &publicKey, const QString &passphrase);
    /// Forgets every key that has a passphrase. A signature that is being made is finished.
    void lock();

    /// The signature over @p message. Locked if the passphrase is needed first, NotFound without the key.
    Result<QByteArray> sign(const QByteArray &publicKey, const QByteArray &message);
    /// The text of a detached signature of minisign over @p data.
    Result<QByteArray> signFile(
        const QByteArray &publicKey, const QByteArray &data, const QString &trustedComment);

private:
    using Secret = std::shared_ptr<const SecretKey>;

    struct Entry
    {
        KeptKey kept;
        QByteArray file; ///< its text, if it is kept in memory only
        Secret secret;   ///< null if it is locked or was not needed yet
    };

    // Those that end in "Now" are called with the lock held.
    /// Takes over what the folder says; what is unlocked stays so.
    void rereadNow();
    Entry *findNow(const QByteArray &publicKey);

    Result<KeptKey> keep(SecretKey key, KeptKey kept, const QByteArray &file);
    std::optional<Entry> find(const QByteArray &publicKey);
    /// Reads the key's file, which takes scrypt some seconds, and remembers the secret half.
    Result<Secret> open(const Entry &entry, const QString &passphrase);
    Result<Secret> secretOf(const QByteArray &publicKey);
    Secret lookedUp(const QByteArray &publicKey);

    std::mutex m_mutex;
    QString m_folder; ///< empty: in memory
    std::vector<Entry> m_entries;
    QStringList m_problems;
    Lookup m_lookup;
};

} // namespace rosette

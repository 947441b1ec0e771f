// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace rosette {

/// Where the desktop keeps secrets for its user, encrypted while nobody is logged in: passphrases of keys,
/// for whoever wants that. A key is named by its 32 public bytes. Answers come later, on the thread that
/// asked, from its event loop; a keychain may ask the user something before.
class Keychain
{
public:
    using Answer = std::function<void(bool)>;
    using Found = std::function<void(const std::optional<QString> &passphrase)>;

    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    /// Whether there is one at all.
    virtual void isThere(const Answer &answer) = 0;
    virtual void find(const QByteArray &publicKey, const Found &found) = 0;
    /// The answer is whether it is kept; never in plain text.
    virtual void keep(const QByteArray &publicKey, const QString &passphrase, const Answer &answer) = 0;
    /// The answer is whether nothing is kept any more.
    virtual void forget(const QByteArray &publicKey, const Answer &answer) = 0;
};

/// The desktop's: the Secret Service or KWallet. Of a program that was built without, or where none runs,
/// isThere() says no.
Keychain &systemKeychain();

/// Which keychain the windows use; none, until a program has said so with useKeychain().
Keychain &keychainOfThisProcess();
/// @p keychain must outlive every window.
void useKeychain(Keychain &keychain);

/// Forgets the passphrase of a key that is gone or has another one, and waits for that, but not for ever.
void forgetNow(Keychain &keychain, const QByteArray &publicKey);

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/keychain.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>

namespace rosette {

namespace {

constexpr int longestWait = 3000; // milliseconds

class NoKeychain final : public Keychain
{
public:
    void isThere(const Answer &answer) override { answer(false); }
    void find(const QByteArray &, const Found &found) override { found(std::nullopt); }
    void keep(const QByteArray &, const QString &, const Answer &answer) override { answer(false); }
    void forget(const QByteArray &, const Answer &answer) override { answer(true); }
};

struct Chosen
{
    NoKeychain none{};
    Keychain *used = &none;
};

Chosen &chosen()
{
    static Chosen made;
    return made;
}

} // namespace

Keychain &keychainOfThisProcess()
{
    return *chosen().used;
}

void useKeychain(Keychain &keychain)
{
    chosen().used = &keychain;
}

void forgetNow(Keychain &keychain, const QByteArray &publicKey)
{
    const auto isAnswered = std::make_shared<bool>(false);
    const auto loop = std::make_shared<QEventLoop>();
    keychain.forget(publicKey, [isAnswered, loop](bool) {
        *isAnswered = true;
        loop->quit();
    });
    if (*isAnswered)
        return;
    QTimer::singleShot(longestWait, loop.get(), &QEventLoop::quit);
    loop->exec();
}

} // namespace rosette

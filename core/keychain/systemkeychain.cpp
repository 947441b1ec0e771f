// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/keychain.h"

#ifdef ROSETTE_HAS_KEYCHAIN

#include <qt6keychain/keychain.h>

namespace rosette {

namespace {

const QString service = QStringLiteral("Rosette");

QString nameOf(const QByteArray &publicKey)
{
    return QStringLiteral("Passphrase of the key ") + QString::fromLatin1(publicKey.toHex());
}

bool isNotThere(QKeychain::Error error)
{
    return error == QKeychain::EntryNotFound;
}

class SystemKeychain final : public Keychain
{
public:
    void isThere(const Answer &answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(QStringLiteral("Nothing")); // no such entry is made: whoever answers says so
        begin(job, [answer](const QKeychain::Job &done) {
            answer(done.error() == QKeychain::NoError || isNotThere(done.error()));
        });
    }

    void find(const QByteArray &publicKey, const Found &found) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(nameOf(publicKey));
        begin(job, [found, job](const QKeychain::Job &done) {
            found(done.error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
        });
    }

    void keep(const QByteArray &publicKey, const QString &passphrase, const Answer &answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(nameOf(publicKey));
        job->setTextData(passphrase);
        begin(job, [answer](const QKeychain::Job &done) { answer(done.error() == QKeychain::NoError); });
    }

    void forget(const QByteArray &publicKey, const Answer &answer) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(nameOf(publicKey));
        begin(job, [answer](const QKeychain::Job &done) {
            answer(done.error() == QKeychain::NoError || isNotThere(done.error()));
        });
    }

private:
    static void begin(QKeychain::Job *job, const std::function<void(const QKeychain::Job &)> &done)
    {
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, done] { done(*job); });
        job->start(); // it deletes itself when it has finished
    }
};

} // namespace

Keychain &systemKeychain()
{
    static SystemKeychain keychain;
    return keychain;
}

} // namespace rosette

#else

namespace rosette {

Keychain &systemKeychain()
{
    return keychainOfThisProcess();
}

} // namespace rosette

#endif

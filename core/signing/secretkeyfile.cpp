// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/secretkey.h"

#include "core/base/translate.h"
#include "core/signing/libsodium.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <optional>
#include <sodium.h>

namespace rosette {

namespace {

// The 158 bytes of the file: "Ed", "Sc" or two zeros, "B2", salt, limits (little-endian), then, covered by
// the bytes that scrypt makes of the passphrase: the key's number, the seed, the public key, and a checksum
// of all.
constexpr std::size_t kindAt = 2;
constexpr std::size_t checksumKindAt = 4;
constexpr std::size_t saltAt = 6;
constexpr std::size_t operationsAt = 38;
constexpr std::size_t memoryAt = 46;
constexpr std::size_t numberAt = 54;
constexpr std::size_t pairAt = 62;
constexpr std::size_t checksumAt = 126;
constexpr std::size_t fileSize = 158;
constexpr std::size_t coveredSize = fileSize - numberAt;
constexpr std::size_t checksumSize = 32;
constexpr qsizetype longestFile = 4096;

constexpr quint64 leastOperations = crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_INTERACTIVE;
constexpr quint64 leastMemory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_INTERACTIVE;
constexpr quint64 mostOperations = crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE;
constexpr quint64 mostMemory = crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE;

struct Work
{
    quint64 operations;
    quint64 memory;
};

Error invalid(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

Error outOfMemory()
{
    return Error{ErrorCode::InputOutput,
        Tr::tr("There is not enough free memory for this key's passphrase: it takes up to 1 GiB. Close other "
               "programs, then try again."),
        {}};
}

bool has(const SecretMemory &file, std::size_t at, const char (&two)[3])
{
    return std::memcmp(file.data() + at, two, 2) == 0;
}

Work workOf(const SecretMemory &file)
{
    return {qFromLittleEndian<quint64>(file.data() + operationsAt),
        qFromLittleEndian<quint64>(file.data() + memoryAt)};
}

bool isReasonable(const Work &work)
{
    return work.operations >= crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_MIN &&
           work.operations <= mostOperations &&
           work.memory >= crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_MIN && work.memory <= mostMemory;
}

/// The 158 bytes of @p text, checked as far as it goes without the passphrase.
Result<SecretMemory> decoded(const QByteArray &text)
{
    const QList<QByteArray> lines =
        text.size() > longestFile ? QList<QByteArray>() : text.trimmed().split('\n');
    SecretMemory file(fileSize);
    const QByteArray line = lines.size() == 2 ? lines.last().trimmed() : QByteArray();
    std::size_t size = 0;
    // libsodium's reader is strict: all of the line, its padding, and no bit set in what that leaves over.
    if (lines.isEmpty() || !lines.first().startsWith("untrusted comment:") ||
        sodium_base642bin(file.data(), fileSize, line.constData(), static_cast<std::size_t>(line.size()),
            nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0 ||
        size != fileSize)
        return invalid(Tr::tr("This is not a secret key file of minisign: a comment line, then a line of 212 "
                              "characters."));
    if (!has(file, 0, "Ed") || !has(file, checksumKindAt, "B2") ||
        !(has(file, kindAt, "Sc") || has(file, kindAt, "\0\0")))
        return invalid(Tr::tr("This secret key is of a kind that is not known here; minisign 0.11 makes such "
                              "that are."));
    if (has(file, kindAt, "Sc") && !isReasonable(workOf(file)))
        return invalid(
            Tr::tr("This key file asks for another amount of work than minisign ever does, and was "
                   "not opened."));
    return file;
}

/// Covers or uncovers what the passphrase protects; false if memory is short.
bool cover(SecretMemory &file, const QString &passphrase, const Work &work)
{
    SecretMemory stream(coveredSize);
    QByteArray typed = passphrase.toUtf8();
    const bool done = crypto_pwhash_scryptsalsa208sha256(stream.data(), coveredSize, typed.constData(),
                          static_cast<unsigned long long>(typed.size()), file.data() + saltAt,
                          work.operations, static_cast<std::size_t>(work.memory)) == 0;
    sodium_memzero(typed.data(), static_cast<std::size_t>(typed.size()));
    for (std::size_t at = 0; done && at < coveredSize; ++at)
        file.data()[numberAt + at] ^= stream.data()[at];
    return done;
}

/// As minisign has it: BLAKE2b over "Ed", number, seed and public key.
void computeChecksum(const SecretMemory &file, unsigned char (&checksum)[checksumSize])
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, checksumSize);
    crypto_generichash_update(&state, file.data(), 2);
    crypto_generichash_update(&state, file.data() + numberAt, checksumAt - numberAt);
    crypto_generichash_final(&state, checksum, checksumSize);
}

bool checksumFits(const SecretMemory &file)
{
    unsigned char checksum[checksumSize];
    computeChecksum(file, checksum);
    const bool isLeftOut =
        has(file, kindAt, "\0\0") && sodium_is_zero(file.data() + checksumAt, checksumSize) == 1;
    return isLeftOut ||
           sodium_memcmp(checksum, file.data() + checksumAt, checksumSize) == 0; // -W leaves it out
}

} // namespace

Result<bool> SecretKey::isEncrypted(const QByteArray &text)
{
    const Result<SecretMemory> file = decoded(text);
    if (!file)
        return file.error();
    return has(*file, kindAt, "Sc");
}

Result<SecretKey> SecretKey::fromFileText(const QByteArray &text, const QString &passphrase)
{
    Result<SecretMemory> file = decoded(text);
    if (!file)
        return file.error();
    const bool isCovered = has(*file, kindAt, "Sc");
    if (isCovered && !cover(*file, passphrase, workOf(*file)))
        return outOfMemory();
    if (!checksumFits(*file))
        return isCovered ? Error{ErrorCode::NotAllowed, Tr::tr("That is not the passphrase of this key."), {}}
                         : invalid(Tr::tr("This key file is damaged: its checksum does not fit."));
    SecretKey key;
    key.setSeed(file->data() + pairAt);
    // Signing with a public half that is not the seed's would give the seed away.
    if (sodium_memcmp(key.m_pair.data(), file->data() + pairAt, key.m_pair.size()) != 0)
        return invalid(Tr::tr("This key file is damaged: its two halves do not belong together."));
    key.m_number = QByteArray(reinterpret_cast<const char *>(file->data() + numberAt), keyNumberSize);
    return key;
}

Result<QByteArray> SecretKey::fileText(const QString &passphrase, Strength strength) const
{
    SecretMemory file(fileSize);
    sodium_memzero(file.data(), fileSize);
    std::memcpy(file.data(), "Ed\0\0B2", saltAt);
    std::memcpy(file.data() + numberAt, m_number.constData(), keyNumberSize);
    std::memcpy(file.data() + pairAt, m_pair.data(), m_pair.size());
    unsigned char checksum[checksumSize];
    computeChecksum(file, checksum);
    std::memcpy(file.data() + checksumAt, checksum, checksumSize);
    if (!passphrase.isEmpty()) {
        std::memcpy(file.data() + kindAt, "Sc", 2);
        randombytes_buf(file.data() + saltAt, operationsAt - saltAt);
        Work work = strength == Strength::Sensitive ? Work{mostOperations, mostMemory}
                                                    : Work{leastOperations, leastMemory};
        while (!cover(file, passphrase, work)) {
            work = {work.operations / 2, work.memory / 2};
            if (work.operations < leastOperations || work.memory < leastMemory)
                return outOfMemory();
        }
        qToLittleEndian(work.operations, file.data() + operationsAt);
        qToLittleEndian(work.memory, file.data() + memoryAt);
    }
    QByteArray line(sodium_base64_ENCODED_LEN(fileSize, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(line.data(), static_cast<std::size_t>(line.size()), file.data(), fileSize,
        sodium_base64_VARIANT_ORIGINAL);
    line.back() = '\n'; // in the place of the final zero
    const char *comment = passphrase.isEmpty() ? "untrusted comment: minisign secret key\n"
                                               : "untrusted comment: minisign encrypted secret key\n";
    return comment + line;
}

} // namespace rosette

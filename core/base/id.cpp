// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/translate.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unistd.h>

namespace rosette {

namespace {

constexpr std::size_t uuidSize = 16;

QUuid versionFour(std::span<unsigned char, uuidSize> bytes)
{
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40); // version 4
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80); // the variant of RFC 9562
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), uuidSize));
}

} // namespace

QUuid randomUuid()
{
    std::array<unsigned char, uuidSize> bytes{};
    if (::getentropy(bytes.data(), bytes.size()) != 0)
        return QUuid::createUuid();
    return versionFour(bytes);
}

std::vector<QUuid> ascendingUuids(std::size_t count)
{
    constexpr std::size_t atOnce = 256 / uuidSize; // getentropy gives at most 256 bytes
    std::vector<QUuid> uuids;
    uuids.reserve(count);
    std::array<unsigned char, atOnce * uuidSize> bytes{};
    while (uuids.size() < count) {
        if (::getentropy(bytes.data(), bytes.size()) != 0) {
            uuids.push_back(QUuid::createUuid());
            continue;
        }
        for (std::size_t at = 0; at < atOnce && uuids.size() < count; ++at)
            uuids.push_back(
                versionFour(std::span<unsigned char, uuidSize>(bytes.data() + at * uuidSize, uuidSize)));
    }
    std::sort(uuids.begin(), uuids.end());
    return uuids;
}

void writeUuid(const QUuid &uuid, std::span<char, 36> out)
{
    constexpr std::string_view digits = "0123456789abcdef";
    auto place = out.begin();
    const auto write = [&place, digits](quint64 number, int digitCount) {
        for (int shift = 4 * (digitCount - 1); shift >= 0; shift -= 4)
            *place++ = digits[(number >> shift) & 0x0f];
    };
    write(uuid.data1, 8);
    *place++ = '-';
    write(uuid.data2, 4);
    *place++ = '-';
    write(uuid.data3, 4);
    *place++ = '-';
    for (int at = 0; at < 8; ++at) {
        if (at == 2)
            *place++ = '-';
        write(uuid.data4[at], 2);
    }
}

Result<QUuid> parseUuid(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    if (text.size() != 36 || uuid.isNull())
        return Error{ErrorCode::InvalidInput, Tr::tr("“%1” is not an id.").arg(text), {}};
    return uuid;
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/translate.h"

#include <array>
#include <unistd.h>

namespace rosette {

QUuid randomUuid()
{
    std::array<unsigned char, 16> bytes{};
    if (::getentropy(bytes.data(), bytes.size()) != 0)
        return QUuid::createUuid();
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40); // version 4
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80); // the variant of RFC 9562
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

Result<QUuid> parseUuid(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    if (text.size() != 36 || uuid.isNull())
        return Error{ErrorCode::InvalidInput, Tr::tr("“%1” is not an id.").arg(text), {}};
    return uuid;
}

} // namespace rosette

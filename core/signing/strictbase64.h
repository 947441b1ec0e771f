// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace rosette {

/// The @p size bytes that @p text stands for in the base64 of RFC 4648 with its padding. Each byte sequence
/// has exactly one text: no white space, no missing padding, no bit set in what the padding leaves over.
std::optional<QByteArray> fromStrictBase64(const QByteArray &text, qsizetype size);

} // namespace rosette

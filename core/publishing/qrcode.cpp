// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/qrcode.h"

#include "core/base/translate.h"

#include <qrencode.h>

#include <memory>

namespace rosette {

Result<typeset::ModuleMatrix> qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return Error{ErrorCode::InvalidInput, Tr::tr("This text is too long for a QR code."), {}};
    typeset::ModuleMatrix matrix;
    matrix.side = code->width;
    const auto modules = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    for (std::size_t at = 0; at < modules; ++at)
        matrix.dark.push_back((code->data[at] & 1) != 0); // the lowest bit: black
    return matrix;
}

} // namespace rosette

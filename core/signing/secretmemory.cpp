// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/secretmemory.h"

#include "core/signing/libsodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace rosette {

SecretMemory::SecretMemory(std::size_t size) : m_size(size)
{
    startLibsodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    Q_CHECK_PTR(m_bytes.get());
}

void SecretMemory::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

} // namespace rosette

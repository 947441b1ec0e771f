// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/deflater.h"

#include <QtGlobal>

#include <libdeflate.h>

namespace rosette::typeset {

namespace {

/// Level 9 saves 0.2 KB of a guide and costs 1.3 ms more.
constexpr int level = 6;

} // namespace

void Deflater::Free::operator()(libdeflate_compressor *compressor) const
{
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater() : m_compressor(libdeflate_alloc_compressor(level))
{
    Q_CHECK_PTR(m_compressor.get());
}

std::string Deflater::compress(std::string_view bytes)
{
    std::string packed(libdeflate_zlib_compress_bound(m_compressor.get(), bytes.size()), '\0');
    const std::size_t size = libdeflate_zlib_compress(
        m_compressor.get(), bytes.data(), bytes.size(), packed.data(), packed.size());
    packed.resize(size);
    return packed;
}

} // namespace rosette::typeset

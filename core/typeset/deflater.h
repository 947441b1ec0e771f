// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace rosette::typeset {

/// Compresses streams in the zlib format.
class Deflater
{
public:
    Deflater();
    std::string compress(std::string_view bytes);

private:
    struct Free
    {
        void operator()(libdeflate_compressor *compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Free> m_compressor;
};

} // namespace rosette::typeset

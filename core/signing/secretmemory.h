// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace rosette {

/// Bytes that are kept out of swap and core dumps as far as the system allows, fenced against overruns, and
/// wiped when they are given back.
class SecretMemory
{
public:
    /// @p size bytes of any content. Memory that cannot be had ends the program: these are small and few.
    explicit SecretMemory(std::size_t size);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char[], Wipe> m_bytes;
    std::size_t m_size;
};

} // namespace rosette

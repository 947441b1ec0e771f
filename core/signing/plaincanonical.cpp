// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/plaincanonical.h"

#include <string_view>

namespace rosette {

namespace {

constexpr int deepest = 32;
constexpr qsizetype mostDigits = 15; // 10^15 is below 2^53

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isOfName(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || isDigit(byte) || byte == '-' ||
           byte == '_';
}

/// Reads one value after the other and builds nothing; false at the first byte that is not plain.
class PlainReader
{
public:
    explicit PlainReader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    bool isAtEnd() const { return m_at == m_end; }

    bool readObject(int depth)
    {
        if (depth > deepest || !skip('{'))
            return false;
        if (skip('}'))
            return true;
        std::string_view before;
        do {
            std::string_view name;
            if (!readName(name) || name <= before || !skip(':') || !readValue(depth))
                return false;
            before = name;
        } while (skip(','));
        return skip('}');
    }

private:
    bool skip(char byte)
    {
        if (isAtEnd() || *m_at != byte)
            return false;
        ++m_at;
        return true;
    }

    bool skip(std::string_view word)
    {
        for (const char byte : word)
            if (!skip(byte))
                return false;
        return true;
    }

    /// Not empty, as nothing is below or equal to the empty name before the first.
    bool readName(std::string_view &name)
    {
        if (!skip('"'))
            return false;
        const char *begin = m_at;
        while (!isAtEnd() && isOfName(*m_at))
            ++m_at;
        name = std::string_view(begin, static_cast<std::size_t>(m_at - begin));
        return skip('"');
    }

    /// From its quotation mark on.
    bool readText()
    {
        ++m_at;
        // As signed bytes, those of other scripts are below the space.
        while (!isAtEnd() && static_cast<signed char>(*m_at) >= ' ' && *m_at != '"' && *m_at != '\\')
            ++m_at;
        return skip('"');
    }

    bool readInteger()
    {
        const bool isNegative = skip('-');
        const char *begin = m_at;
        while (!isAtEnd() && isDigit(*m_at))
            ++m_at;
        const qsizetype digits = m_at - begin;
        if (digits == 0 || digits > mostDigits)
            return false;
        return *begin != '0' || (digits == 1 && !isNegative);
    }

    /// From its bracket on.
    bool readArray(int depth)
    {
        if (depth > deepest)
            return false;
        ++m_at;
        if (skip(']'))
            return true;
        do {
            if (!readValue(depth))
                return false;
        } while (skip(','));
        return skip(']');
    }

    bool readValue(int depth)
    {
        if (isAtEnd())
            return false;
        switch (*m_at) {
        case '"':
            return readText();
        case '{':
            return readObject(depth + 1);
        case '[':
            return readArray(depth + 1);
        case 't':
            return skip("true");
        case 'f':
            return skip("false");
        default:
            return readInteger();
        }
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

bool isPlainCanonical(QByteArrayView bytes)
{
    PlainReader reader(bytes);
    return reader.readObject(1) && reader.isAtEnd();
}

} // namespace rosette

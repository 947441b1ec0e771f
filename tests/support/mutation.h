// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <random>

namespace rosette::test {

/// Damages bytes, always in the same way for the same seed: bits turned, ranges cut out, doubled, moved and
/// filled with what upsets parsers.
class Mutation
{
public:
    explicit Mutation(quint32 seed) : m_random(seed) {}

    quint32 below(qsizetype bound)
    {
        return static_cast<quint32>(m_random() % static_cast<quint32>(std::max<qsizetype>(bound, 1)));
    }

    /// One to four changes; sometimes there is none to be seen.
    QByteArray of(QByteArray bytes)
    {
        for (quint32 left = 1 + below(4); left > 0; --left)
            change(bytes);
        return bytes;
    }

private:
    void change(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = std::min<qsizetype>(1 + below(below(2) == 0 ? 4 : 200), bytes.size() - at);
        switch (below(8)) {
        case 0:
        case 1:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            return;
        case 2:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(below(256));
            return;
        case 3:
            bytes.remove(at, length);
            return;
        case 4:
            bytes.insert(at, bytes.mid(at, length));
            return;
        case 5:
            bytes.insert(below(bytes.size() + 1), bytes.mid(at, length));
            return;
        case 6:
            bytes.insert(at, token());
            return;
        default:
            if (below(4) == 0)
                bytes.truncate(at);
            else
                bytes.replace(at, length, token());
        }
    }

    QByteArray token()
    {
        static const std::array<QByteArray, 24> tokens{"{", "}", "[", "]", ",", ":", "\"", "\\u0000",
            "\\ud800", "null", "true", "-0", "1e9", "9007199254740992", "99999999999999999999", "1.5", "\n",
            "\r\n", QByteArray(1, '\0'), "\xff\xfe", "\xc0\xaf", "=", "Code: ", QByteArray(300, '[')};
        return tokens[below(qsizetype(tokens.size()))];
    }

    std::mt19937 m_random;
};

} // namespace rosette::test

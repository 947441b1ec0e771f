// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/deflater.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace rosette::typeset {

/// The objects of one PDF file, numbered from 1, and how they become a file: streams as they are, everything
/// else in one object stream, found through a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
class PdfObjects
{
public:
    explicit PdfObjects(Deflater &deflater);

    int allocate();
    void set(int object, std::string body);
    int add(std::string body);
    /// `dictionary` without brackets and length. The data is compressed here.
    void setStream(int object, const std::string &dictionary, std::string_view data);
    /// The data is taken as it is, without a copy; `dictionary` names its filter.
    void setRawStream(int object, const std::string &dictionary, QByteArray data);

    /// The whole file. The identifier is the MD5 of all objects, so that it depends on the content alone.
    QByteArray write(int catalogue, int information);

private:
    struct Object
    {
        /// The body, or the dictionary of a stream up to its keyword.
        std::string body = {};
        bool isStream = false;
        QByteArray data = {};
    };
    struct Location
    {
        std::uint8_t kind = 0;
        std::uint32_t first = 0;
        std::uint32_t second = 0;
    };

    void writeObject(std::string_view header, const QByteArray &data);
    void writeStreams();
    void writeObjectStream(int object);
    void writeCrossReferences(int object, int catalogue, int information);
    std::string identifier() const;

    Deflater &m_deflater;
    std::vector<Object> m_objects;
    std::vector<Location> m_locations;
    QByteArray m_file;
};

} // namespace rosette::typeset

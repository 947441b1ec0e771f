// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfobjects.h"

#include "core/typeset/pdfsyntax.h"

#include <QCryptographicHash>

namespace rosette::typeset {

namespace {

/// Bytes of the fields of an entry: kind, offset or object stream, generation or place in the stream.
constexpr std::string_view entryWidths = "[1 4 3]";

void appendBytes(std::string &out, std::uint32_t value, int count)
{
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 0xFF);
}

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArrayView view(const std::string &text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

PdfObjects::PdfObjects(Deflater &deflater) : m_deflater(deflater), m_objects(1) {}

int PdfObjects::allocate()
{
    m_objects.emplace_back();
    return static_cast<int>(m_objects.size()) - 1;
}

void PdfObjects::set(int object, std::string body)
{
    m_objects[static_cast<std::size_t>(object)].body = std::move(body);
}

int PdfObjects::add(std::string body)
{
    const int object = allocate();
    set(object, std::move(body));
    return object;
}

void PdfObjects::setStream(int object, const std::string &dictionary, std::string_view data)
{
    const std::string packed = m_deflater.compress(data);
    setRawStream(object, dictionary + "/Filter/FlateDecode", toBytes(packed));
}

void PdfObjects::setRawStream(int object, const std::string &dictionary, QByteArray data)
{
    Object &stream = m_objects[static_cast<std::size_t>(object)];
    stream.isStream = true;
    stream.body = "<<" + dictionary + "/Length " + integer(data.size()) + ">>stream\n";
    stream.data = std::move(data);
}

QByteArray PdfObjects::write(int catalogue, int information)
{
    qsizetype size = 4096;
    for (const Object &object : m_objects)
        size += static_cast<qsizetype>(object.body.size()) + object.data.size() + 40;
    m_file.reserve(size);
    m_file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    const int objectStream = static_cast<int>(m_objects.size());
    const int crossReferences = objectStream + 1;
    m_locations.assign(static_cast<std::size_t>(crossReferences) + 1, {});
    m_locations[0].second = 0xFFFFFF;
    writeStreams();
    writeObjectStream(objectStream);
    writeCrossReferences(crossReferences, catalogue, information);
    return std::move(m_file);
}

void PdfObjects::writeObject(std::string_view header, const QByteArray &data)
{
    m_file.append(header.data(), static_cast<qsizetype>(header.size()));
    m_file.append(data);
    m_file.append("\nendstream\nendobj\n");
}

void PdfObjects::writeStreams()
{
    for (std::size_t i = 1; i < m_objects.size(); ++i) {
        if (!m_objects[i].isStream)
            continue;
        m_locations[i] = {1, static_cast<std::uint32_t>(m_file.size()), 0};
        writeObject(
            integer(static_cast<std::int64_t>(i)) + " 0 obj\n" + m_objects[i].body, m_objects[i].data);
    }
}

void PdfObjects::writeObjectStream(int object)
{
    std::string index;
    std::string bodies;
    std::uint32_t count = 0;
    for (std::size_t i = 1; i < m_objects.size(); ++i) {
        if (m_objects[i].isStream)
            continue;
        index += integer(static_cast<std::int64_t>(i)) + ' ' +
                 integer(static_cast<std::int64_t>(bodies.size())) + ' ';
        bodies += m_objects[i].body + '\n';
        m_locations[i] = {2, static_cast<std::uint32_t>(object), count++};
    }
    const std::string packed = m_deflater.compress(index + bodies);
    m_locations[static_cast<std::size_t>(object)] = {1, static_cast<std::uint32_t>(m_file.size()), 0};
    writeObject(integer(object) + " 0 obj\n<</Type/ObjStm/N " + integer(count) + "/First " +
                    integer(static_cast<std::int64_t>(index.size())) + "/Filter/FlateDecode/Length " +
                    integer(static_cast<std::int64_t>(packed.size())) + ">>stream\n",
        toBytes(packed));
}

void PdfObjects::writeCrossReferences(int object, int catalogue, int information)
{
    const auto offset = m_file.size();
    m_locations[static_cast<std::size_t>(object)] = {1, static_cast<std::uint32_t>(offset), 0};
    std::string entries;
    for (const Location &location : m_locations) {
        appendBytes(entries, location.kind, 1);
        appendBytes(entries, location.first, 4);
        appendBytes(entries, location.second, 3);
    }
    const std::string packed = m_deflater.compress(entries);
    const std::string id = identifier();
    writeObject(integer(object) + " 0 obj\n<</Type/XRef/Size " +
                    integer(static_cast<std::int64_t>(m_locations.size())) + "/W" + std::string(entryWidths) +
                    "/Root " + reference(catalogue) + "/Info " + reference(information) + "/ID[<" + id +
                    "><" + id + ">]/Filter/FlateDecode/Length " +
                    integer(static_cast<std::int64_t>(packed.size())) + ">>stream\n",
        toBytes(packed));
    m_file.append("startxref\n").append(QByteArray::number(offset)).append("\n%%EOF\n");
}

std::string PdfObjects::identifier() const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Object &object : m_objects) {
        hash.addData(view(object.body));
        hash.addData(object.data);
    }
    return hash.result().toHex().toUpper().toStdString();
}

} // namespace rosette::typeset

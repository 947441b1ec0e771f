// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfmetadata.h"

#include "core/typeset/pdfsyntax.h"

namespace rosette::typeset {

namespace {

constexpr const char *producer = "Rosette";

std::string element(const char *name, const QString &text)
{
    if (text.isEmpty())
        return {};
    return std::string("<") + name + ">" + xmlText(text) + "</" + name + ">";
}

std::string container(const char *name, const char *kind, const QString &text)
{
    if (text.isEmpty())
        return {};
    const bool isAlternative = std::string_view(kind) == "Alt";
    return std::string("<") + name + "><rdf:" + kind + "><rdf:li" +
           (isAlternative ? " xml:lang=\"x-default\">" : ">") + xmlText(text) + "</rdf:li></rdf:" + kind +
           "></" + name + ">";
}

std::string digits(int value, int width)
{
    std::string text = integer(value);
    return std::string(text.size() < static_cast<std::size_t>(width)
                           ? static_cast<std::size_t>(width) - text.size()
                           : 0,
               '0') +
           text;
}

struct DateParts
{
    std::string year, month, day, hour, minute, second;
};

/// Without QDateTime::toString(), which asks the locale.
DateParts parts(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    return {digits(date.year(), 4), digits(date.month(), 2), digits(date.day(), 2), digits(time.hour(), 2),
        digits(time.minute(), 2), digits(time.second(), 2)};
}

std::string xmpDates(const QDateTime &created)
{
    if (!created.isValid())
        return {};
    const DateParts at = parts(created);
    const std::string text =
        at.year + '-' + at.month + '-' + at.day + 'T' + at.hour + ':' + at.minute + ':' + at.second + 'Z';
    return "<xmp:CreateDate>" + text + "</xmp:CreateDate><xmp:ModifyDate>" + text + "</xmp:ModifyDate>";
}

} // namespace

std::string xmpMetadata(const DocumentProperties &properties)
{
    std::string out = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                      "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                      "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
                      "<dc:format>application/pdf</dc:format>";
    out += container("dc:title", "Alt", properties.title);
    out += container("dc:creator", "Seq", properties.author);
    out += container("dc:description", "Alt", properties.subject);
    out += container("dc:language", "Bag", properties.language);
    out += element("dc:identifier", properties.identifier);
    out += xmpDates(properties.created);
    out += std::string("<pdf:Producer>") + producer + "</pdf:Producer><pdfuaid:part>1</pdfuaid:part>";
    return out + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

std::string informationDictionary(const DocumentProperties &properties)
{
    std::string out = "<</Title" + textString(properties.title);
    if (!properties.author.isEmpty())
        out += "/Author" + textString(properties.author);
    if (!properties.subject.isEmpty())
        out += "/Subject" + textString(properties.subject);
    out += std::string("/Producer(") + producer + ")";
    if (properties.created.isValid()) {
        const DateParts at = parts(properties.created);
        const std::string date = "(D:" + at.year + at.month + at.day + at.hour + at.minute + at.second + "Z)";
        out += "/CreationDate" + date + "/ModDate" + date;
    }
    return out + ">>";
}

} // namespace rosette::typeset

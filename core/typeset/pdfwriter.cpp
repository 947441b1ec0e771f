// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfcontent.h"
#include "core/typeset/pdffonts.h"
#include "core/typeset/pdfimages.h"
#include "core/typeset/pdfmetadata.h"
#include "core/typeset/pdfobjects.h"
#include "core/typeset/pdfoutline.h"
#include "core/typeset/pdfstructure.h"
#include "core/typeset/pdfsyntax.h"
#include "core/typeset/typesetter.h"

namespace rosette::typeset {

namespace {

/// Writes the parts of a file one after the other into its objects.
class PdfWriter
{
public:
    PdfWriter(const DisplayList &list, SubsetCache &cache)
        : m_list(list), m_objects(cache.deflater()), m_fonts(list, cache), m_images(list),
          m_structure(list, m_objects)
    {
        for (std::size_t i = 0; i < list.pages.size(); ++i)
            m_pages.push_back(m_objects.allocate());
    }

    QByteArray write()
    {
        const int pageTree = m_objects.allocate();
        const std::string resources = writeResources();
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            writePage(page, pageTree, resources);
        std::string kids;
        for (const int page : m_pages)
            kids += reference(page) + ' ';
        m_objects.set(pageTree, "<</Type/Pages/Kids[" + kids + "]/Count " +
                                    integer(static_cast<std::int64_t>(m_pages.size())) + ">>");
        const int information = m_objects.add(informationDictionary(m_list.properties));
        return m_objects.write(writeCatalogue(pageTree), information);
    }

private:
    std::string writeResources()
    {
        std::string resources = "<</Font " + reference(m_objects.add(m_fonts.write(m_objects)));
        if (!m_images.isEmpty())
            resources += "/XObject " + reference(m_objects.add(m_images.write(m_objects)));
        return reference(m_objects.add(resources + ">>"));
    }

    void writePage(std::size_t page, int pageTree, const std::string &resources)
    {
        const ContentContext context{m_list, m_fonts, m_images};
        PdfContent content(context, page);
        const int stream = m_objects.allocate();
        m_objects.setStream(stream, "", content.write());
        m_marks.insert(m_marks.end(), content.marks().begin(), content.marks().end());
        std::string body = "<</Type/Page/Parent " + reference(pageTree) + "/MediaBox[0 0 " +
                           number(m_list.pageSize.width) + ' ' + number(m_list.pageSize.height) +
                           "]/Resources " + resources + "/Contents " + reference(stream) + "/StructParents " +
                           integer(static_cast<std::int64_t>(page)) + "/Tabs/S";
        const std::string annotations = writeLinks(page);
        if (!annotations.empty())
            body += "/Annots[" + annotations + ']';
        m_objects.set(m_pages[page], body + ">>");
    }

    std::string writeLinks(std::size_t page)
    {
        std::string annotations;
        for (const LinkArea &link : m_list.pages[page].links) {
            const std::size_t key = m_pages.size() + m_links.size();
            const QString &description = link.description.isEmpty() ? link.uri : link.description;
            const int object = m_objects.add(
                "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" +
                pdfRectangle(link.area, m_list.pageSize.height) + "/Contents" + textString(description) +
                "/StructParent " + integer(static_cast<std::int64_t>(key)) + "/P " +
                reference(m_pages[page]) + "/A<</S/URI/URI" + uriString(link.uri) + ">>>>");
            m_links.push_back({object, link.node, page, link.order});
            annotations += reference(object) + ' ';
        }
        return annotations;
    }

    /// A URI is ASCII (ISO 32000-1, 12.6.4.7): what RFC 3986 does not allow is percent-encoded.
    static std::string uriString(const QString &uri)
    {
        constexpr std::string_view allowed = "-._~:/?#[]@!$&'()*+,;=%";
        std::string encoded;
        for (const char byte : uri.toUtf8()) {
            const bool isLetterOrDigit =
                (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
            if (isLetterOrDigit || allowed.find(byte) != std::string_view::npos)
                encoded += byte;
            else
                encoded += QByteArray(1, byte).toHex().toUpper().prepend('%').toStdString();
        }
        std::string out;
        appendLiteral(out, encoded);
        return out;
    }

    int writeCatalogue(int pageTree)
    {
        const int structure = m_structure.write(m_pages, m_marks, m_links);
        const int outline = writeOutline(m_list, m_pages, m_structure, m_objects);
        const std::string xmp = xmpMetadata(m_list.properties);
        const int metadata = m_objects.allocate();
        // Not compressed, so that programs that know nothing of PDF can read it, as ISO 32000-1, 14.3.2
        // advises.
        m_objects.setRawStream(metadata, "/Type/Metadata/Subtype/XML", QByteArray::fromStdString(xmp));
        std::string body = "<</Type/Catalog/Pages " + reference(pageTree) + "/Lang" +
                           textString(m_list.properties.language) +
                           "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle " +
                           "true>>/StructTreeRoot " + reference(structure) + "/Metadata " +
                           reference(metadata);
        if (outline)
            body += "/Outlines " + reference(outline);
        return m_objects.add(body + ">>");
    }

    const DisplayList &m_list;
    PdfObjects m_objects;
    PdfFonts m_fonts;
    PdfImages m_images;
    PdfStructure m_structure;
    std::vector<int> m_pages;
    std::vector<ContentMark> m_marks;
    std::vector<LinkAnnotation> m_links;
};

} // namespace

QByteArray writePdf(const DisplayList &list, SubsetCache &cache)
{
    return PdfWriter(list, cache).write();
}

} // namespace rosette::typeset

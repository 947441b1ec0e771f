// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfimages.h"

#include "core/typeset/pdfobjects.h"
#include "core/typeset/pdfsyntax.h"

#include <algorithm>

namespace rosette::typeset {

PdfImages::PdfImages(const DisplayList &list)
{
    for (const Page &page : list.pages) {
        for (const Operation &operation : page.operations) {
            const auto *placed = std::get_if<PlacedImage>(&operation.paint);
            if (placed && indexOf(placed->image) == m_images.size())
                m_images.push_back(placed->image);
        }
    }
}

std::size_t PdfImages::indexOf(const Image &image) const
{
    // Equal bytes are one image; shared ones are seen at once, and others mostly differ in length.
    const auto found = std::find_if(m_images.begin(), m_images.end(), [&image](const Image &known) {
        return known.bytes().isSharedWith(image.bytes()) || known.bytes() == image.bytes();
    });
    return static_cast<std::size_t>(found - m_images.begin());
}

std::string PdfImages::name(const Image &image) const
{
    return "/I" + integer(static_cast<std::int64_t>(indexOf(image)));
}

std::string PdfImages::write(PdfObjects &objects) const
{
    std::string dictionary = "<<";
    for (const Image &image : m_images) {
        const int object = objects.allocate();
        objects.setRawStream(object,
            "/Type/XObject/Subtype/Image/Width " + integer(image.pixelWidth()) + "/Height " +
                integer(image.pixelHeight()) + "/BitsPerComponent 8/ColorSpace" +
                (image.components() == 1 ? "/DeviceGray" : "/DeviceRGB") + "/Filter/DCTDecode",
            image.bytes());
        dictionary += name(image) + ' ' + reference(object);
    }
    return dictionary + ">>";
}

} // namespace rosette::typeset

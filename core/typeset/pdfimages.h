// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"

#include <string>
#include <vector>

namespace rosette::typeset {

class PdfObjects;

/// The images of a document, each once.
class PdfImages
{
public:
    explicit PdfImages(const DisplayList &list);

    /// "/I0"
    std::string name(const Image &image) const;
    bool isEmpty() const { return m_images.empty(); }
    /// Writes all images and gives the dictionary that names them.
    std::string write(PdfObjects &objects) const;

private:
    std::size_t indexOf(const Image &image) const;

    std::vector<Image> m_images;
};

} // namespace rosette::typeset

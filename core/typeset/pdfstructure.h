// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"
#include "core/typeset/pdfcontent.h"

#include <string>
#include <vector>

namespace rosette::typeset {

class PdfObjects;

/// A link annotation that is written already.
struct LinkAnnotation
{
    int object = 0;
    std::size_t node = 0;
    std::size_t page = 0;
    std::size_t order = 0;
};

/// The structure tree (ISO 32000-1, 14.7): one element for each node, with its children, marked contents and
/// annotations in the order of reading, and the way back through the parent tree.
class PdfStructure
{
public:
    PdfStructure(const DisplayList &list, PdfObjects &objects);

    int elementObject(std::size_t node) const { return m_elements[node]; }
    /// `pages` are the numbers of the page objects. Gives the number of the root.
    int write(const std::vector<int> &pages, const std::vector<ContentMark> &marks,
        const std::vector<LinkAnnotation> &links);

private:
    struct Child
    {
        std::size_t order = 0;
        std::string text = {};
    };

    void addChildren(const std::vector<int> &pages, const std::vector<ContentMark> &marks,
        const std::vector<LinkAnnotation> &links);
    void writeElement(std::size_t index);
    std::string attributes(const StructureNode &node) const;
    std::string parentTree(
        const std::vector<ContentMark> &marks, const std::vector<LinkAnnotation> &links) const;

    const DisplayList &m_list;
    PdfObjects &m_objects;
    int m_root;
    std::vector<int> m_elements;
    std::vector<std::vector<Child>> m_children;
};

} // namespace rosette::typeset

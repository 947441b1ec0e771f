// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfstructure.h"

#include "core/typeset/pdfobjects.h"
#include "core/typeset/pdfsyntax.h"

#include <algorithm>

namespace rosette::typeset {

PdfStructure::PdfStructure(const DisplayList &list, PdfObjects &objects)
    : m_list(list), m_objects(objects), m_root(objects.allocate()), m_children(list.structure.size())
{
    for (std::size_t i = 0; i < list.structure.size(); ++i)
        m_elements.push_back(objects.allocate());
}

int PdfStructure::write(const std::vector<int> &pages, const std::vector<ContentMark> &marks,
    const std::vector<LinkAnnotation> &links)
{
    addChildren(pages, marks, links);
    for (std::size_t node = 0; node < m_list.structure.size(); ++node)
        writeElement(node);
    const int tree = m_objects.add(parentTree(marks, links));
    const std::size_t nextKey = m_list.pages.size() + links.size();
    m_objects.set(m_root, "<</Type/StructTreeRoot/K " + reference(m_elements.front()) + "/ParentTree " +
                              reference(tree) + "/ParentTreeNextKey " +
                              integer(static_cast<std::int64_t>(nextKey)) + ">>");
    return m_root;
}

void PdfStructure::addChildren(const std::vector<int> &pages, const std::vector<ContentMark> &marks,
    const std::vector<LinkAnnotation> &links)
{
    for (std::size_t i = 1; i < m_list.structure.size(); ++i) {
        const StructureNode &node = m_list.structure[i];
        m_children[node.parent].push_back({node.order, reference(m_elements[i])});
    }
    for (const ContentMark &mark : marks) {
        m_children[mark.node].push_back({mark.order,
            "<</Type/MCR/Pg " + reference(pages[mark.page]) + "/MCID " + integer(mark.id) + ">>"});
    }
    for (const LinkAnnotation &link : links) {
        m_children[link.node].push_back({link.order,
            "<</Type/OBJR/Obj " + reference(link.object) + "/Pg " + reference(pages[link.page]) + ">>"});
    }
    for (auto &children : m_children)
        std::stable_sort(children.begin(), children.end(),
            [](const Child &a, const Child &b) { return a.order < b.order; });
}

void PdfStructure::writeElement(std::size_t index)
{
    const StructureNode &node = m_list.structure[index];
    const int parent = node.parent == noNode ? m_root : m_elements[node.parent];
    std::string body = "<</Type/StructElem/S/" + std::string(roleName(node.role)) + "/P " + reference(parent);
    if (!m_children[index].empty()) {
        body += "/K[";
        for (const Child &child : m_children[index])
            body += child.text + ' ';
        body.back() = ']';
    }
    if (!node.language.isEmpty())
        body += "/Lang" + textString(node.language);
    if (!node.alternative.isEmpty())
        body += "/Alt" + textString(node.alternative);
    m_objects.set(m_elements[index], body + attributes(node) + ">>");
}

std::string PdfStructure::attributes(const StructureNode &node) const
{
    if (node.scope == Scope::Column)
        return "/A<</O/Table/Scope/Column>>";
    if (node.scope == Scope::Row)
        return "/A<</O/Table/Scope/Row>>";
    if (node.numbering == Numbering::Bullet)
        return "/A<</O/List/ListNumbering/Disc>>";
    if (node.numbering == Numbering::Decimal)
        return "/A<</O/List/ListNumbering/Decimal>>";
    if (node.bounds)
        return "/A<</O/Layout/Placement/Block/BBox" + pdfRectangle(*node.bounds, m_list.pageSize.height) +
               ">>";
    return {};
}

std::string PdfStructure::parentTree(
    const std::vector<ContentMark> &marks, const std::vector<LinkAnnotation> &links) const
{
    // The marks come page by page, and on each page in the order of their numbers.
    std::vector<std::string> owners(m_list.pages.size());
    for (const ContentMark &mark : marks)
        owners[mark.page] += reference(m_elements[mark.node]) + ' ';
    std::string out = "<</Nums[";
    for (std::size_t page = 0; page < owners.size(); ++page)
        out += integer(static_cast<std::int64_t>(page)) + '[' + owners[page] + ']';
    for (std::size_t i = 0; i < links.size(); ++i)
        out += integer(static_cast<std::int64_t>(owners.size() + i)) + ' ' +
               reference(m_elements[links[i].node]) + ' ';
    return out + "]>>";
}

} // namespace rosette::typeset

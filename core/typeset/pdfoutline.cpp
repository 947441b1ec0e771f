// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfoutline.h"

#include "core/typeset/pdfobjects.h"
#include "core/typeset/pdfstructure.h"
#include "core/typeset/pdfsyntax.h"

namespace rosette::typeset {

namespace {

/// 0 stands for "none" in all members.
struct OutlineItem
{
    int object = 0;
    std::size_t parent = 0;
    int previous = 0;
    int next = 0;
    int first = 0;
    int last = 0;
    int childCount = 0;
};

/// The root is item 0, the bookmarks follow in their order.
std::vector<OutlineItem> buildTree(const std::vector<Bookmark> &bookmarks, PdfObjects &objects)
{
    std::vector<OutlineItem> items(bookmarks.size() + 1);
    for (OutlineItem &item : items)
        item.object = objects.allocate();
    std::vector<std::size_t> lastChild(items.size(), 0);
    std::vector<std::size_t> open;
    for (std::size_t i = 1; i < items.size(); ++i) {
        while (!open.empty() && bookmarks[open.back() - 1].level >= bookmarks[i - 1].level)
            open.pop_back();
        const std::size_t parent = open.empty() ? 0 : open.back();
        items[i].parent = parent;
        if (const std::size_t previous = lastChild[parent]) {
            items[previous].next = items[i].object;
            items[i].previous = items[previous].object;
        } else {
            items[parent].first = items[i].object;
        }
        items[parent].last = items[i].object;
        ++items[parent].childCount;
        lastChild[parent] = i;
        open.push_back(i);
    }
    return items;
}

std::string children(const OutlineItem &item, bool isOpen)
{
    if (item.first == 0)
        return {};
    return "/First " + reference(item.first) + "/Last " + reference(item.last) + "/Count " +
           integer(isOpen ? item.childCount : -item.childCount);
}

} // namespace

int writeOutline(const DisplayList &list, const std::vector<int> &pages, const PdfStructure &structure,
    PdfObjects &objects)
{
    if (list.bookmarks.empty())
        return 0;
    const std::vector<OutlineItem> items = buildTree(list.bookmarks, objects);
    for (std::size_t i = 1; i < items.size(); ++i) {
        const OutlineItem &item = items[i];
        const Bookmark &bookmark = list.bookmarks[i - 1];
        std::string body =
            "<</Title" + textString(bookmark.title) + "/Parent " + reference(items[item.parent].object);
        if (item.previous)
            body += "/Prev " + reference(item.previous);
        if (item.next)
            body += "/Next " + reference(item.next);
        // The top level is shown opened, so that the chapters of a document with one title are seen.
        body += children(item, bookmark.level == 1);
        body += "/Dest[" + reference(pages[bookmark.page]) + "/XYZ null " +
                number(list.pageSize.height - bookmark.y) + " null]";
        if (bookmark.node != noNode)
            body += "/SE " + reference(structure.elementObject(bookmark.node));
        objects.set(item.object, body + ">>");
    }
    int visible = items.front().childCount;
    for (std::size_t i = 1; i < items.size(); ++i)
        visible += list.bookmarks[i - 1].level == 1 ? items[i].childCount : 0;
    OutlineItem root = items.front();
    root.childCount = visible;
    objects.set(root.object, "<</Type/Outlines" + children(root, true) + ">>");
    return root.object;
}

} // namespace rosette::typeset

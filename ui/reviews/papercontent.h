// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/reviewmaterial.h"
#include "core/base/textdifference.h"

#include <QTextDocument>

#include <memory>

namespace rosette {

/// A heading on the paper and the text beneath it, with what has changed since the seat's last review.
struct PaperPart
{
    QString heading; ///< a question of the form, or the name of a section
    std::vector<Passage> passages;
    bool isList = false; ///< its paragraphs are items
};

struct PaperSection
{
    QString title; ///< "Answers 4"
    std::vector<PaperPart> parts;
};

/// An application as it is read: sections in the order of the form.
struct PaperContent
{
    std::vector<PaperSection> sections;
    int changedPlaces = 0;

    static PaperContent from(const ReviewMaterial &material);
};

/// The paper as a text in the present theme, laid out for reading. Block user states number the sections: the
/// first block of section n has state n, all others -1.
std::unique_ptr<QTextDocument> paperDocument(const PaperContent &content, bool showsChanges);

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/shapedtext.h"
#include "core/typeset/shapingrequest.h"

#include <QHash>
#include <QString>

#include <memory>

struct hb_buffer_t;

namespace rosette::typeset {

class FontSet;

/// Shapes paragraphs and remembers them. One per thread; its result does not depend on what it has seen
/// before.
class ShapingCache
{
public:
    ShapingCache();
    ~ShapingCache();
    ShapingCache(const ShapingCache &) = delete;
    ShapingCache &operator=(const ShapingCache &) = delete;

    std::shared_ptr<const ShapedText> shape(const ShapingRequest &request, const FontSet &fonts);

private:
    const FontSet *m_fonts = nullptr;
    hb_buffer_t *m_buffer = nullptr;
    QHash<QString, std::shared_ptr<const ShapedText>> m_known;
};

} // namespace rosette::typeset

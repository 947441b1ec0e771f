// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/guides/guide.h"
#include "core/typeset/typesetter.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace rosette {

/// A guide as a file. While there is a blocker there are no bytes.
struct GuidePdf
{
    QByteArray bytes = {};
    std::vector<Finding> findings = {}; ///< blockers, then warnings, then notes
    int pages = 0;
};

/// A guide on its pages, for the preview, with everything that should be known before it goes out.
struct GuidePreview
{
    typeset::DisplayList pages;
    std::vector<Finding> findings;
};

/// Turns guides into PDF. The findings are those of checkGuide(), of the typesetter (problemfinding.h), and
/// two of a measured card: warning "long-statement", blocker "overfull-card". It keeps what it learns about
/// fonts, so that one printer makes many guides fast; what it has printed before never changes a byte. One
/// printer for each thread.
class GuidePrinter
{
public:
    GuidePrinter();
    ~GuidePrinter();
    GuidePrinter(const GuidePrinter &) = delete;
    GuidePrinter &operator=(const GuidePrinter &) = delete;

    GuidePreview preview(const Guide &guide);
    GuidePdf print(const Guide &guide);

private:
    struct Caches;
    std::unique_ptr<Caches> m_caches;
};

} // namespace rosette

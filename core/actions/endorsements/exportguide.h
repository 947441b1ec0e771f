// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/contests/contest.h"
#include "core/workspace/workspace.h"

namespace rosette {

enum class GuideFormat
{
    Pdf,
    Html,
    Text
};

inline constexpr std::array<EnumKey<GuideFormat>, 3> guideFormatKeys{
    {{GuideFormat::Pdf, "pdf"}, {GuideFormat::Html, "html"}, {GuideFormat::Text, "text"}}};

struct ExportGuide
{
    ContestId contest;
    QString path = {};
    GuideFormat format = GuideFormat::Pdf;
    bool draft = false; ///< before publication: every page says that it is a draft
};

struct ExportedGuide
{
    QString path = {};
    std::vector<Finding> findings = {}; ///< warnings and notes; a blocker means that nothing was written
    int pages = 0;                      ///< of the PDF
};

/// Writes the ballot guide of a contest from its latest published list. Without one, CheckFailed unless a
/// draft is asked for.
Result<ExportedGuide> exportGuide(Workspace &workspace, const ExportGuide &input);

} // namespace rosette

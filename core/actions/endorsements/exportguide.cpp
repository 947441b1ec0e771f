// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/exportguide.h"

#include "core/actions/endorsements/guidematerial.h"
#include "core/actions/load.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/guides/guidecheck.h"
#include "core/publishing/guidehtml.h"
#include "core/publishing/guidepdf.h"
#include "core/publishing/guidetext.h"

#include <algorithm>

namespace rosette {

namespace {

GuidePdf rendered(const Guide &guide, GuideFormat format)
{
    switch (format) {
    case GuideFormat::Pdf: {
        GuidePrinter printer;
        return printer.print(guide);
    }
    case GuideFormat::Html:
        return GuidePdf{guideHtml(guide), checkGuide(guide), 0};
    case GuideFormat::Text:
        return GuidePdf{guideText(guide).toUtf8(), checkGuide(guide), 0};
    }
    return {};
}

Result<void> checkNoBlocker(const std::vector<Finding> &findings)
{
    const auto blocker = std::find_if(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Blocker; });
    if (blocker == findings.end())
        return {};
    return Error{ErrorCode::CheckFailed,
        Tr::tr("The guide was not written. %1 %2").arg(blocker->sentence, blocker->remedy).trimmed(),
        blocker->code};
}

} // namespace

Result<ExportedGuide> exportGuide(Workspace &workspace, const ExportGuide &input)
{
    const Result<Contest> contest = loadContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<GuideMaterial> material = guideMaterial(workspace, *contest, input.draft);
    if (!material)
        return material.error();
    const GuidePdf guide = rendered(composeGuide(*material), input.format);
    if (const Result<void> sound = checkNoBlocker(guide.findings); !sound)
        return sound.error();
    if (const Result<void> written = atomicWrite(input.path, guide.bytes); !written)
        return written.error();
    return ExportedGuide{input.path, guide.findings, guide.pages};
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/meetings/composeminutes.h"

namespace rosette {

enum class MinutesFormat
{
    Pdf,
    Html,
    Markdown
};

inline constexpr std::array<EnumKey<MinutesFormat>, 3> minutesFormatKeys{
    {{MinutesFormat::Pdf, "pdf"}, {MinutesFormat::Html, "html"}, {MinutesFormat::Markdown, "markdown"}}};

struct ExportMinutes
{
    MeetingId meeting;
    QString path;
    MinutesFormat format = MinutesFormat::Pdf;
};

/// Writes composeMinutes() to a file, in the place of one of that name.
Result<Minutes> exportMinutes(Workspace &workspace, const ExportMinutes &input);
/// What the name of the file says: .html, .md, else PDF.
MinutesFormat minutesFormatOf(const QString &path);

} // namespace rosette

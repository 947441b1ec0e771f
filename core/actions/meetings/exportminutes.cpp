// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/exportminutes.h"

#include "core/base/atomicwrite.h"
#include "core/publishing/minutesdocument.h"

namespace rosette {

namespace {

Result<QByteArray> written(const Minutes &minutes, MinutesFormat format)
{
    switch (format) {
    case MinutesFormat::Pdf:
        return minutesPdf(minutes);
    case MinutesFormat::Html:
        return minutesHtml(minutes);
    case MinutesFormat::Markdown:
        return minutesMarkdown(minutes);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Minutes> exportMinutes(Workspace &workspace, const ExportMinutes &input)
{
    Result<Minutes> minutes = composeMinutes(workspace, input.meeting);
    if (!minutes)
        return minutes;
    const Result<QByteArray> bytes = written(*minutes, input.format);
    if (!bytes)
        return bytes.error();
    if (const Result<void> stored = atomicWrite(input.path, *bytes); !stored)
        return stored.error();
    return minutes;
}

MinutesFormat minutesFormatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return MinutesFormat::Html;
    return path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ? MinutesFormat::Markdown
                                                                    : MinutesFormat::Pdf;
}

} // namespace rosette

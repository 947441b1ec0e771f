// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/meetings/minutes.h"
#include "core/typeset/document.h"

namespace rosette {

/// Minutes as pages: headings, tables with header cells, the chain's fingerprint in the foot of each page.
typeset::Document minutesDocument(const Minutes &minutes);
/// That document as a tagged PDF. InvalidInput, in the typesetter's words, if it cannot be set.
Result<QByteArray> minutesPdf(const Minutes &minutes);

/// One HTML file (UTF-8, also well-formed XML) that needs nothing else, without script; for browsers, mail
/// programs and screen readers.
QByteArray minutesHtml(const Minutes &minutes);

/// CommonMark with tables, LF at the ends. What people have typed is shown as typed: nothing in it is markup.
QByteArray minutesMarkdown(const Minutes &minutes);

} // namespace rosette

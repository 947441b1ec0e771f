// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosette {

class DocumentView;

/// Lets screen readers read a DocumentView as a document: its words, line by line. Harmless to call again.
void installDocumentAccessibility();

/// Tells screen readers that the words of @p view are others.
void announceDocument(DocumentView &view);

} // namespace rosette

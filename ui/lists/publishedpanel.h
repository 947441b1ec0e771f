// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listsview.h"
#include "ui/widgets/scrollcolumn.h"

namespace rosette {

class Card;

/// The support lists of a contest: what a list would say today, and every published one with its fingerprint,
/// the newest first.
class PublishedPanel : public ScrollColumn
{
    Q_OBJECT

public:
    explicit PublishedPanel(QWidget *parent = nullptr);

    void setView(const ListsView &view);

Q_SIGNALS:
    void exportRequested(int number);
    void textCopied(int number);

private:
    void addDraft(const ListsView &view);
    void addPublished(const ListsView &view, const SupportList &list);
    void addEntries(Card &card, const std::vector<SupportListEntry> &entries);
    void addTools(Card &card, const ListsView &view, const SupportList &list);

    QWidget *m_content = nullptr;
};

} // namespace rosette

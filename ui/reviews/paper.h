// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/papercontent.h"
#include "ui/widgets/scrollcolumn.h"

class QHBoxLayout;

namespace rosette {

class Button;
class PaperText;
class SearchField;
class SectionTabs;
class TextLabel;

/// The reading pane: an application on white paper, at most 680 wide.
class Paper : public ScrollColumn
{
    Q_OBJECT

public:
    explicit Paper(QWidget *parent = nullptr);

    /// @p document is the paper with its changes shown.
    void setApplication(
        const ReviewMaterial &material, const PaperContent &content, std::unique_ptr<QTextDocument> document);
    void clear();
    /// Opens the field to find words in the paper.
    void find();
    PaperText *text() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fillChips(const ReviewMaterial &material);
    void showChanges(bool shown);
    void rebuild();
    void goToSection(int section);
    void followScrolling();
    void findNext();

    TextLabel *m_name;
    TextLabel *m_revision;
    QWidget *m_chips;
    SectionTabs *m_tabs;
    SearchField *m_find;
    QWidget *m_changes;
    TextLabel *m_changesWords;
    Button *m_toggle;
    PaperText *m_text;
    PaperContent m_content;
    bool m_showsChanges = true;
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/motionchoices.h"
#include "core/decisions/motion.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QListView;
class QPlainTextEdit;
class QStackedWidget;
class QStandardItemModel;

namespace rosette {

class EndorsementFields;
class Field;
class PageContext;
class SearchField;
class SegmentedControl;
class TextLabel;

/// A new motion as a draft: the support of an application that fits (or of another, with a reason), a slate
/// of our own, the rulebook, or any other question.
class NewMotionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// @p application, the text of an id, is chosen to begin with.
    NewMotionDialog(PageContext &context, const QString &application, QWidget *parent = nullptr);

    /// The draft, once the dialog was accepted.
    const std::optional<Motion> &made() const { return m_made; }

private:
    QWidget *candidatePart();
    QWidget *questionPart();
    void load();
    void fill(const std::vector<MotionChoice> &choices);
    void filter(const QString &text);
    void refresh();
    const MotionChoice *chosen() const;
    void make();
    Result<Motion> makeEndorsement();
    Result<Motion> makeQuestion();

    PageContext &m_context;
    QString m_wanted;
    std::vector<MotionChoice> m_choices;
    std::vector<Contest> m_contests;
    std::optional<Motion> m_made;
    SegmentedControl *m_kind;
    QStackedWidget *m_parts;
    SearchField *m_search;
    QStandardItemModel *m_model;
    QListView *m_list;
    TextLabel *m_none;
    EndorsementFields *m_fields;
    QPlainTextEdit *m_question;
    QComboBox *m_contest;
    Field *m_contestField = nullptr;
};

} // namespace rosette

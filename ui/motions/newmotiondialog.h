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
class VotingField;
class WithdrawalFields;

/// What a new motion begins with.
struct NewMotionStart
{
    QString application = {};                ///< the text of an id, chosen to begin with
    std::optional<Motion> reconsidered = {}; ///< a decided question that is put again
};

/// A new motion as a draft: the support of an application that fits (or of another, with a reason) or its
/// withdrawal, a slate of our own, a list before its time, the rulebook, or any other question. What was
/// decided before is asked again only with what is new since then.
class NewMotionDialog : public FormDialog
{
    Q_OBJECT

public:
    NewMotionDialog(PageContext &context, const NewMotionStart &start, QWidget *parent = nullptr);

    /// The draft, once the dialog was accepted.
    const std::optional<Motion> &made() const { return m_made; }

private:
    QWidget *candidatePart();
    QWidget *questionPart();
    void addReconsideration();
    /// Shows the kind of motion that is put again, with its question.
    void begin();
    MotionKind kind() const;
    /// The decided motion that the new one puts again, if it does.
    std::optional<Motion> reconsidered() const;
    QString whyNot() const;
    /// The question of a kind that has a usual one, while nobody has written another.
    void propose();
    void load();
    void fill(const std::vector<MotionChoice> &choices);
    void filter(const QString &text);
    void refresh();
    const MotionChoice *chosen() const;
    void make();
    Result<Motion> makeEndorsement();
    Result<Motion> makeQuestion();

    PageContext &m_context;
    NewMotionStart m_start;
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
    QString m_proposed;
    WithdrawalFields *m_withdrawal;
    VotingField *m_voting;
    QPlainTextEdit *m_new;
    Field *m_newField;
};

} // namespace rosette

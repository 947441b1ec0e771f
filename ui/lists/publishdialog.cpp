// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/publishdialog.h"

#include "core/base/civiltime.h"
#include "core/base/words.h"
#include "core/endorsements/listchanges.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rosette {

namespace {

QStringList namesOf(const std::vector<SupportListEntry> &entries)
{
    QStringList names;
    for (const SupportListEntry &entry : entries)
        names += entry.ballotName.toString();
    return names;
}

QPlainTextEdit *severalLines(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(64));
    return edit;
}

} // namespace

PublishDialog::PublishDialog(const ListsView &view, QWidget *parent)
    : ConfirmationDialog(questionOf(view), parent), m_contest(view.contest.id)
{
    if (view.inForce())
        addCorrection(view);
}

ConfirmationDialog::Question PublishDialog::questionOf(const ListsView &view)
{
    const int number = view.nextNumber();
    const bool isCorrection = view.inForce() != nullptr;
    const auto count = view.entries.size();
    Question question;
    question.title = isCorrection ? tr("Publish list %1 in place of list %2?").arg(number).arg(number - 1)
                                  : tr("Publish support list %1?").arg(number);
    question.object = view.contestName;
    question.effects = {
        {Icon::People,
            count == 1 ? tr("1 name goes out:") : tr("%n names go out:", nullptr, static_cast<int>(count)),
            tr("%1.").arg(listInWords(namesOf(view.entries)))},
        {Icon::Calendar, tr("It bears the date %1.").arg(dateInWords(view.input.publishOn)),
            isCorrection
                ? tr("List %1 stays readable, marked as replaced.").arg(number - 1)
                : tr("The guide is made from it, and its pages no longer say that they are a draft.")},
        {Icon::Chain, tr("Its fingerprint goes on record."), tr("Anybody can check the list against it.")}};
    question.irreversible = tr("This cannot be undone.");
    question.stillPossible =
        tr("A mistake is put right by a correction: a new list that says what changed and why.");
    question.verb = tr("Publish list %1").arg(number);
    question.safe = tr("Not yet");
    return question;
}

void PublishDialog::addCorrection(const ListsView &view)
{
    m_whatChanged = severalLines(this);
    m_why = severalLines(this);
    m_whatChanged->setPlainText(listChanges(view.inForce()->entries, view.entries));
    extra()->addWidget(new Field(tr("What changed"), m_whatChanged, this));
    auto *why = new Field(tr("Why"), m_why, this);
    why->setHint(tr("Both are printed on the new list and on the guide."));
    extra()->addWidget(why);
    connect(m_whatChanged, &QPlainTextEdit::textChanged, this, &PublishDialog::check);
    connect(m_why, &QPlainTextEdit::textChanged, this, &PublishDialog::check);
    check();
}

void PublishDialog::check()
{
    const bool isComplete =
        !m_whatChanged->toPlainText().trimmed().isEmpty() && !m_why->toPlainText().trimmed().isEmpty();
    verbButton()->setReason(isComplete ? QString() : tr("Say what changed and why."));
}

PublishList PublishDialog::input() const
{
    PublishList input{m_contest, std::nullopt, {}, {}};
    if (m_whatChanged) {
        input.whatChanged = m_whatChanged->toPlainText().trimmed();
        input.why = m_why->toPlainText().trimmed();
    }
    return input;
}

} // namespace rosette

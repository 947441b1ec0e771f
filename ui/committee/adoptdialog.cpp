// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/adoptdialog.h"

#include "core/actions/committee/adoptrulebook.h"
#include "core/criteria/rulebookdifference.h"
#include "core/storage/motionstore.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/shortenedchoice.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace rosette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rosette::AdoptDialog)
};

ConfirmationDialog::Question questionFor(const Rulebook &draft, const Rulebook &latest)
{
    const std::size_t changes = rulebookDifference(latest, draft).size();
    ConfirmationDialog::Question question;
    question.title = Text::tr("Put version %1 of the rulebook in force?").arg(latest.version + 1);
    question.object = draft.title.toString();
    question.effects += {Icon::Rulebook,
        changes == 1 ? Text::tr("1 change") : Text::tr("%n changes", nullptr, static_cast<int>(changes)),
        Text::tr("against version %1, which stays readable.").arg(latest.version)};
    question.effects +=
        {Icon::Motions, Text::tr("New motions are decided by it:"), inWords(draft.majority) + u'.'};
    question.effects += {Icon::Contests, Text::tr("Contests keep the version they run under,"),
        Text::tr("and motions that are open keep their rule.")};
    question.irreversible = Text::tr("A version cannot be removed.");
    question.stillPossible = Text::tr("A further version can replace it at any time.");
    question.verb = Text::tr("Put it in force");
    question.safe = Text::tr("Keep as draft");
    return question;
}

} // namespace

Result<std::optional<Rulebook>> adoptByDialog(
    PageContext &context, const Rulebook &draft, const Rulebook &latest, QWidget *parent)
{
    const Result<std::vector<Motion>> carried = MotionStore(context.database()).inState(MotionState::Carried);
    if (!carried)
        return carried.error();
    ConfirmationDialog dialog(questionFor(draft, latest), parent);
    auto *by = new QComboBox(&dialog);
    std::vector<std::optional<MotionId>> motions{std::nullopt};
    by->addItem(Text::tr("No motion: provisionally"));
    for (const Motion &motion : *carried) {
        if (motion.kind != MotionKind::Rulebook)
            continue;
        by->addItem(Text::tr("Motion %1: %2").arg(motion.number).arg(motion.question));
        motions.emplace_back(motion.id);
    }
    allowShortened(*by);
    dialog.extra()->addWidget(new Field(Text::tr("Adopted by"), by, &dialog));
    if (dialog.exec() != QDialog::Accepted)
        return std::optional<Rulebook>();
    AdoptRulebook input{draft, motions.at(std::size_t(by->currentIndex()))};
    input.rulebook.provisional = !input.motion;
    const Result<Rulebook> adopted = adoptRulebook(context.workspace(), input);
    if (!adopted)
        return adopted.error();
    return std::optional<Rulebook>(*adopted);
}

} // namespace rosette

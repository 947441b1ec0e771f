// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of letters does when something is asked of it.
#include "core/actions/candidates/setaddress.h"
#include "core/actions/endorsements/recordendorsement.h"
#include "core/actions/letters/releaseoutcomes.h"
#include "core/storage/personstore.h"
#include "ui/letters/letterdialogs.h"
#include "ui/letters/letterspage.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/inlinemessage.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace rosette {

namespace {

const QString folderKey = QStringLiteral("letters.folder");

int countOf(const ContestOutcomes &outcomes, LetterKind kind)
{
    return static_cast<int>(std::count_if(outcomes.candidates.begin(), outcomes.candidates.end(),
        [kind](const CandidateOutcome &one) { return one.due == kind; }));
}

QString sentencesOf(const std::vector<Finding> &findings)
{
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences += finding.sentence;
    return sentences.join(u' ');
}

ConfirmationDialog::Question releasingQuestion(const ContestOutcomes &outcomes, const QString &contest)
{
    ConfirmationDialog::Question question;
    const int due = outcomes.due();
    question.title = due == 1 ? LettersPage::tr("Release 1 letter?")
                              : LettersPage::tr("Release all %n letters together?", nullptr, due);
    question.object = contest;
    QStringList kinds;
    for (const LetterKind kind :
        {LetterKind::Endorsed, LetterKind::NotEndorsed, LetterKind::Deferred, LetterKind::Withdrawn})
        if (const int count = countOf(outcomes, kind); count > 0)
            kinds += LettersPage::tr("%1: %2").arg(inWords(kind)).arg(count);
    question.effects += {Icon::Mail, LettersPage::tr("Each letter says what was decided:"),
        kinds.join(QStringLiteral(", ")) + u'.'};
    question.effects += {Icon::Lock, LettersPage::tr("Their texts are fixed,"),
        LettersPage::tr("and a later decision makes a new letter that names the one it replaces.")};
    question.effects += {Icon::Send, LettersPage::tr("Nothing is sent yet."),
        LettersPage::tr("Save the drafts, send them by your mail program, and mark each as sent.")};
    question.irreversible = LettersPage::tr("This cannot be undone.");
    question.stillPossible = LettersPage::tr("As long as a letter is not sent, nobody has it.");
    question.verb = LettersPage::tr("Release the letters");
    question.safe = LettersPage::tr("Keep them back");
    return question;
}

} // namespace

void LettersPage::release()
{
    if (!m_chosen ||
        !ConfirmationDialog::ask(releasingQuestion(m_outcomes, m_contest->currentText()), window()))
        return;
    const Result<ReleasedOutcomes> released =
        releaseOutcomes(context().workspace(), ReleaseOutcomes{*m_chosen});
    if (!released)
        return say(released.error());
    const QString done = released->letters.size() == 1 ? tr("1 letter is released.")
                                                       : tr("%n letters are released.", nullptr,
                                                             static_cast<int>(released->letters.size()));
    m_message->say(released->findings.empty() ? Tone::Ok : Tone::Warn,
        QStringList{done, sentencesOf(released->findings)}.join(u' ').trimmed());
    m_message->setAction(tr("Save drafts..."), [this] { saveDrafts(); });
}

void LettersPage::saveDrafts()
{
    if (!m_chosen)
        return;
    const QString usual =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("letters"));
    DraftsDialog dialog(*m_chosen, context().state().value(folderKey, usual).toString(), window());
    std::optional<ExportedLetters> written;
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog, &written] {
        const Result<ExportedLetters> exported = exportLetters(context().workspace(), dialog.input());
        if (exported) {
            written = *exported;
            return dialog.accept();
        }
        if (exported.error().code == ErrorCode::Conflict)
            return dialog.offerToReplace(exported.error().message);
        dialog.fail(exported.error().message);
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString folder = dialog.input().folder;
    context().state().setValue(folderKey, folder);
    const auto count = static_cast<int>(written->letters.size());
    const QString done =
        count == 0   ? tr("There is no letter to be sent.")
        : count == 1 ? tr("1 draft is in %1.").arg(QDir::toNativeSeparators(folder))
                     : tr("%n drafts are in %1.", nullptr, count).arg(QDir::toNativeSeparators(folder));
    m_message->say(written->findings.empty() ? Tone::Ok : Tone::Warn,
        QStringList{done, sentencesOf(written->findings)}.join(u' ').trimmed());
    if (count > 0)
        m_message->setAction(
            tr("Show the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void LettersPage::markSent()
{
    const CandidateOutcome *one = chosen();
    if (!one || !one->lastLetter())
        return;
    SentDialog dialog(
        *one->lastLetter(), one->candidacy.ballotName.toString(), context().clock().today(), window());
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog] {
        const Result<Letter> sent = markLetterSent(context().workspace(), dialog.input());
        if (sent)
            dialog.accept();
        else
            dialog.fail(sent.error().message);
    });
    dialog.exec();
}

void LettersPage::enterAddress()
{
    const CandidateOutcome *one = chosen();
    if (!one)
        return;
    const Candidacy candidacy = one->candidacy;
    const QString name = candidacy.ballotName.toString();
    const Result<std::optional<Person>> person = PersonStore(context().database()).find(candidacy.person);
    AddressDialog dialog(name, person && *person ? (*person)->email : QString(), window());
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog, candidacy, name] {
        const Result<Person> kept = context().act(tr("Change the address of %1").arg(name), [&] {
            return setAddress(context().workspace(), {candidacy.id, dialog.address()});
        });
        if (kept)
            dialog.accept();
        else
            dialog.fail(kept.error().message);
    });
    dialog.exec();
}

void LettersPage::decline()
{
    const CandidateOutcome *one = chosen();
    if (!one)
        return;
    const Candidacy candidacy = one->candidacy;
    DeclineDialog dialog(candidacy.ballotName.toString(), window());
    connect(&dialog, &FormDialog::submitted, this, [this, &dialog, candidacy] {
        const Result<Endorsement> declined =
            declineEndorsement(context().workspace(), {candidacy.id, dialog.reason()});
        if (declined)
            dialog.accept();
        else
            dialog.fail(declined.error().message);
    });
    dialog.exec();
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listacts.h"

#include "core/actions/candidates/setphoto.h"
#include "core/actions/committee/editcommittee.h"
#include "core/actions/contests/recordmilestone.h"
#include "core/actions/endorsements/acceptfinding.h"
#include "core/actions/endorsements/exportguide.h"
#include "core/actions/endorsements/exportlist.h"
#include "core/actions/endorsements/publishlist.h"
#include "core/actions/endorsements/recordendorsement.h"
#include "core/actions/load.h"
#include "core/storage/photostore.h"
#include "ui/lists/exportdialog.h"
#include "ui/lists/findingdialogs.h"
#include "ui/lists/publishdialog.h"
#include "ui/models/earlyquestion.h"
#include "ui/page/pagecontext.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace rosette {

namespace {

const QString folderKey = QStringLiteral("lists.folder");

template <typename T>
Result<void> whetherDone(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

ListActs::ListActs(PageContext &context, QWidget *page) : QObject(page), m_context(context), m_page(page) {}

void ListActs::open(FormDialog *dialog, const std::function<std::optional<Result<void>>()> &act)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [dialog, act] {
        const std::optional<Result<void>> done = act();
        if (done && !*done)
            dialog->fail(done->error().message);
        else if (done)
            dialog->accept();
    });
    dialog->open();
}

void ListActs::publish(const ListsView &view)
{
    auto *dialog = new PublishDialog(view, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Result<SupportList> list = publishList(m_context.workspace(), dialog->input());
        if (list)
            Q_EMIT said(Tone::Ok, tr("Support list %1 is published. Its fingerprint is %2.")
                                      .arg(list->number)
                                      .arg(fingerprint(list->hash)));
        else
            Q_EMIT said(Tone::Bad, list.error().message);
    });
    dialog->open();
}

void ListActs::accept(const ListsView &view, const Finding &finding)
{
    auto *dialog =
        new ReasonDialog({tr("Accept this warning?"), finding.sentence,
                             tr("Why the list may go out nevertheless"), tr("This cannot be undone."),
                             tr("The reason goes on record with your name."), tr("Accept the warning")},
            m_page);
    open(dialog, [this, dialog, contest = view.contest.id, finding] {
        return whetherDone(acceptFinding(
            m_context.workspace(), AcceptFinding{contest, finding.code, finding.subject, dialog->reason()}));
    });
}

void ListActs::recordMilestone(const ListsView &view)
{
    if (!view.awaited)
        return;
    auto *dialog = new OccurrenceDialog(*view.awaited, m_context.clock().today(), m_page);
    open(dialog, [this, dialog, milestone = view.awaited->id]() -> std::optional<Result<void>> {
        if (const auto early = dialog->early();
            early && !ConfirmationDialog::ask(earlyQuestion(*early), dialog))
            return std::nullopt;
        return whetherDone(rosette::recordMilestone(
            m_context.workspace(), RecordMilestone{milestone, dialog->day(), dialog->source()}));
    });
}

void ListActs::describePhoto(const Finding &finding)
{
    const Result<CandidacyId> id = CandidacyId::parse(finding.subject);
    if (!id)
        return;
    const Result<Candidacy> candidacy = loadCandidacy(m_context.database(), *id);
    const Result<std::optional<Photo>> photo = PhotoStore(m_context.database()).find(*id);
    if (!candidacy || !photo || !*photo) {
        if (!candidacy)
            Q_EMIT said(Tone::Bad, candidacy.error().message);
        return;
    }
    auto *dialog = new DescriptionDialog(candidacy->ballotName.toString(), **photo, m_page);
    open(dialog, [this, dialog, photo = **photo]() -> Result<void> {
        return m_context.act(tr("Describe the photo"), [&] {
            return setPhoto(
                m_context.workspace(), SetPhoto{photo.candidacy, photo.jpeg, dialog->description()});
        });
    });
}

void ListActs::withdrawEndorsement(const Finding &finding)
{
    const Result<CandidacyId> id = CandidacyId::parse(finding.subject);
    if (!id)
        return;
    auto *dialog = new ReasonDialog(
        {tr("Withdraw the endorsement?"), finding.sentence, tr("Public reason"), tr("This cannot be undone."),
            tr("The reason stands in the records and may be published. A new motion can endorse again."),
            tr("Withdraw the endorsement")},
        m_page);
    open(dialog, [this, dialog, candidacy = *id] {
        return whetherDone(rosette::withdrawEndorsement(
            m_context.workspace(), WithdrawEndorsement{candidacy, dialog->reason()}));
    });
}

QString ListActs::folder() const
{
    const QString kept = m_context.state().value(folderKey).toString();
    if (!kept.isEmpty() && QDir(kept).exists())
        return kept;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void ListActs::keepFolder(const QString &path)
{
    m_context.state().setValue(folderKey, QFileInfo(path).absolutePath());
}

void ListActs::exportGuide(const ListsView &view, bool isDraft)
{
    const QString name =
        view.contest.slug.toString() + (isDraft ? QLatin1String("-guide-draft") : QLatin1String("-guide"));
    auto *dialog = new ExportDialog({tr("Export the guide"), folder(), name}, isDraft, m_page);
    open(dialog, [this, dialog, contest = view.contest.id, isDraft]() -> Result<void> {
        const Result<ExportedGuide> done = rosette::exportGuide(
            m_context.workspace(), ExportGuide{contest, dialog->path(), dialog->format(), isDraft});
        if (!done)
            return done.error();
        keepFolder(done->path);
        const QString file = QDir::toNativeSeparators(done->path);
        Q_EMIT exported(done->path, done->pages == 1 ? tr("The guide is in %1, 1 page.").arg(file)
                                    : done->pages > 1
                                        ? tr("The guide is in %1, %n pages.", nullptr, done->pages).arg(file)
                                        : tr("The guide is in %1.").arg(file));
        return {};
    });
}

void ListActs::exportList(const ListsView &view, int number)
{
    const QString name = view.contest.slug.toString() + QStringLiteral("-list-%1").arg(number);
    auto *dialog = new ExportDialog({tr("Export support list %1").arg(number), folder(), name},
        QStringLiteral("json"),
        tr("The file is, byte for byte, what was published (JSON), so that its fingerprint can be checked."),
        m_page);
    open(dialog, [this, dialog, contest = view.contest.id, number]() -> Result<void> {
        const Result<SupportList> done =
            rosette::exportList(m_context.workspace(), ExportList{contest, dialog->path(), number});
        if (!done)
            return done.error();
        keepFolder(dialog->path());
        Q_EMIT exported(
            dialog->path(), tr("Support list %1 is in %2.")
                                .arg(QString::number(number), QDir::toNativeSeparators(dialog->path())));
        return {};
    });
}

bool ListActs::storeTexts(const GuideTexts &texts, int revision)
{
    EditCommittee input;
    input.grouping = texts.grouping;
    input.imprint = texts.imprint;
    input.revision = revision;
    const Result<Committee> stored =
        m_context.act(tr("Edit the guide"), [&] { return editCommittee(m_context.workspace(), input); });
    if (!stored && stored.error().code == ErrorCode::Conflict)
        m_context.lookForChanges();
    else if (!stored)
        m_context.report(stored.error());
    return stored.has_value();
}

} // namespace rosette

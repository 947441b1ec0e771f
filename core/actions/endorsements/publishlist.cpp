// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/publishlist.h"

#include "core/actions/endorsements/checklist.h"
#include "core/actions/endorsements/listrecord.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/publishing/supportlistjson.h"
#include "core/storage/bodystore.h"
#include "core/storage/organisationstore.h"
#include "core/storage/supportliststore.h"

#include <QCryptographicHash>

namespace rosette {

namespace {

/// Refused while the check says no, with its first finding.
Result<void> checkPublishable(const PublicationReport &report)
{
    if (report.canPublish())
        return {};
    const Finding &first = report.findings.front();
    const QString sentence = first.remedy.isEmpty() ? first.sentence : first.sentence + u' ' + first.remedy;
    return Error{
        ErrorCode::CheckFailed, Tr::tr("The list cannot be published yet. %1").arg(sentence), first.code};
}

/// Nothing for the first list; for a later one what it corrects, which must be said.
Result<std::optional<Correction>> correctionFrom(
    const PublishList &input, const std::optional<SupportList> &latest)
{
    if (!latest) {
        if (!input.whatChanged.isEmpty() || !input.why.isEmpty())
            return Error{ErrorCode::Usage,
                Tr::tr("The first list corrects nothing; publish it without a change."), {}};
        return std::optional<Correction>();
    }
    const Result<Reason> whatChanged = Reason::parse(input.whatChanged);
    const Result<Reason> why = Reason::parse(input.why);
    if (!whatChanged || !why)
        return Error{ErrorCode::Conflict,
            Tr::tr("List %1 is published and cannot be changed; a new list says what changed and why.")
                .arg(latest->number),
            {}};
    return std::optional<Correction>(Correction{*whatChanged, *why});
}

Result<void> checkDay(const QDate &on, const QDate &today, const std::optional<SupportList> &latest)
{
    if (on > today)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("%1 has not come yet; publish the list on the day.").arg(dateInWords(on)), {}};
    if (latest && on < latest->publishedOn)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("List %1 was published on %2; a later list cannot bear an earlier day.")
                .arg(latest->number)
                .arg(dateInWords(latest->publishedOn)),
            {}};
    return {};
}

/// The list with the bytes that are published and their hash.
Result<SupportList> compose(UnitOfWork &unit, const PublicationInput &input, SupportList list)
{
    const Result<std::vector<Organisation>> organisations = OrganisationStore(unit.database()).all();
    if (!organisations)
        return organisations.error();
    list.entries = listEntries(input.candidacies, input.endorsements, *organisations);
    const Result<std::optional<Body>> body = BodyStore(unit.database()).find(input.contest.body);
    if (!body)
        return body.error();
    if (!*body)
        return Error{ErrorCode::NotFound, Tr::tr("The body of the contest is not in this file."), {}};
    Result<QByteArray> bytes =
        supportListJson(list, SupportListContext{input.committee, **body, input.contest});
    if (!bytes)
        return bytes.error();
    list.bytes = *std::move(bytes);
    list.hash = QCryptographicHash::hash(list.bytes, QCryptographicHash::Sha256);
    return list;
}

Result<void> store(UnitOfWork &unit, const SupportList &list)
{
    if (Result<void> stored = SupportListStore(unit.database()).insert(list); !stored)
        return stored;
    unit.touched(Entity::SupportList, ChangeKind::Added, list.id.toString());
    return unit.record(RecordType::ListPublished, listPayload(list));
}

} // namespace

Result<SupportList> publishList(Workspace &workspace, const PublishList &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("publish a support list"));
    if (!officer)
        return officer.error();
    const Result<Contest> contest = loadContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const QDate on = input.on.value_or(workspace.clock().today());
    return workspace.write([&](UnitOfWork &unit) -> Result<SupportList> {
        const Result<std::optional<SupportList>> latest =
            SupportListStore(unit.database()).latest(contest->id);
        if (!latest)
            return latest.error();
        if (const Result<void> day = checkDay(on, workspace.clock().today(), *latest); !day)
            return day.error();
        const Result<std::optional<Correction>> correction = correctionFrom(input, *latest);
        if (!correction)
            return correction.error();
        const Result<PublicationInput> published = publicationInput(workspace, *contest, on);
        if (!published)
            return published.error();
        if (const Result<void> publishable = checkPublishable(checkPublication(*published)); !publishable)
            return publishable.error();
        Result<SupportList> list = compose(unit, *published,
            SupportList{SupportListId::create(), contest->id, *latest ? (*latest)->number + 1 : 1, on,
                unit.at(), {}, *correction, {}, {}});
        if (!list)
            return list;
        if (const Result<void> stored = store(unit, *list); !stored)
            return stored.error();
        return list;
    });
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contentsmodel.h"

#include "core/actions/decisions/closemotion.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/recordstore.h"
#include "core/storage/seatstore.h"
#include "core/storage/supportliststore.h"
#include "core/workspace/lookup.h"

namespace rosette {

namespace {

QList<QStandardItem *> row(const QString &what, const QString &state = {})
{
    QList<QStandardItem *> items{new QStandardItem(what), new QStandardItem(state)};
    for (QStandardItem *item : items)
        item->setEditable(false);
    return items;
}

/// "List 2 published on 14 September 2026", or nothing while there is none.
Result<QString> publication(Database &database, const ContestId &contest)
{
    const Result<std::optional<SupportList>> list = SupportListStore(database).latest(contest);
    if (!list)
        return list.error();
    if (!*list)
        return QString();
    return ContentsModel::tr("List %1 published on %2")
        .arg((*list)->number)
        .arg(dateInWords((*list)->publishedOn));
}

} // namespace

ContentsModel::ContentsModel(Workspace &workspace, QObject *parent)
    : QStandardItemModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &ContentsModel::reload);
    reload();
}

void ContentsModel::reload()
{
    clear();
    setHorizontalHeaderLabels({tr("What"), tr("How it stands")});
    const Result<void> loaded = m_workspace.database().inSnapshot([this] { return load(); });
    m_failure = loaded ? QString() : loaded.error().message;
}

Result<void> ContentsModel::load()
{
    for (Result<void> (ContentsModel::*add)() : {&ContentsModel::addSeats, &ContentsModel::addContests,
             &ContentsModel::addMotions, &ContentsModel::addRecords})
        if (Result<void> added = (this->*add)(); !added)
            return added;
    return {};
}

QStandardItem *ContentsModel::addGroup(const QString &title, qsizetype count)
{
    const QList<QStandardItem *> items = row(title, QString::number(count));
    appendRow(items);
    return items.first();
}

Result<void> ContentsModel::addSeats()
{
    const Result<std::vector<Seat>> seats =
        SeatStore(m_workspace.database()).heldOn(m_workspace.clock().today());
    if (!seats)
        return seats.error();
    QStandardItem *group = addGroup(tr("Seats"), static_cast<qsizetype>(seats->size()));
    for (const Seat &seat : *seats) {
        const Result<QString> name = seatName(m_workspace.database(), seat.id);
        if (!name)
            return name.error();
        group->appendRow(row(*name, roleInWords(seat.role)));
    }
    return {};
}

Result<void> ContentsModel::addContests()
{
    Database &database = m_workspace.database();
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    QStandardItem *group = addGroup(tr("Contests"), static_cast<qsizetype>(contests->size()));
    for (const Contest &contest : *contests) {
        const Result<QString> name = contestName(database, contest);
        if (!name)
            return name.error();
        const Result<QString> published = publication(database, contest.id);
        if (!published)
            return published.error();
        const QList<QStandardItem *> items = row(*name, *published);
        group->appendRow(items);
        const Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).forContest(contest.id);
        if (!candidacies)
            return candidacies.error();
        for (const Candidacy &candidacy : *candidacies)
            items.first()->appendRow(row(candidacy.ballotName.toString()));
    }
    return {};
}

Result<void> ContentsModel::addMotions()
{
    const Result<std::vector<Motion>> motions = MotionStore(m_workspace.database()).all();
    if (!motions)
        return motions.error();
    QStandardItem *group = addGroup(tr("Motions"), static_cast<qsizetype>(motions->size()));
    for (const Motion &motion : *motions) {
        const Result<MotionSum> sum = sumOf(m_workspace, motion);
        if (!sum)
            return sum.error();
        group->appendRow(row(tr("%1. %2").arg(motion.number).arg(motion.question), sum->sentence));
    }
    return {};
}

Result<void> ContentsModel::addRecords()
{
    const Result<qint64> count = RecordStore(m_workspace.database()).count();
    if (!count)
        return count.error();
    addGroup(tr("Records"), *count);
    return {};
}

} // namespace rosette

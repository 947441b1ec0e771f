// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findmodel.h"

#include "core/base/text.h"
#include "core/workspace/namematch.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/tone.h"

namespace rosette {

namespace {

constexpr int mostThings = 14;
constexpr std::size_t mostCommands = 8; ///< while a text is being typed

Icon iconOf(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Contest:
        return Icon::Contests;
    case ThingKind::Person:
        return Icon::Person;
    case ThingKind::Candidacy:
        return Icon::Candidates;
    case ThingKind::Application:
        return Icon::Reviews;
    case ThingKind::Motion:
        return Icon::Motions;
    }
    Q_UNREACHABLE();
}

Place placeOf(const Thing &thing)
{
    switch (thing.kind) {
    case ThingKind::Contest:
        return {QStringLiteral("contests"), thing.id};
    case ThingKind::Person:
    case ThingKind::Candidacy:
        return {QStringLiteral("candidates"), thing.person};
    case ThingKind::Application:
        return {QStringLiteral("reviews"), thing.id};
    case ThingKind::Motion:
        return {QStringLiteral("motions"), thing.id};
    }
    Q_UNREACHABLE();
}

} // namespace

FindModel::FindModel(PageContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_finder(context.database())
{
}

void FindModel::search(const QString &text)
{
    const QString key = folded(text);
    beginResetModel();
    m_rows.clear();
    if (key.isEmpty()) {
        addGroup(tr("Go to"), pages(key));
        addGroup(tr("Do"), commands(key));
    } else {
        addGroup(tr("Do"), commands(key));
        addGroup(tr("Go to"), pages(key));
        addThings(text);
    }
    endResetModel();
}

void FindModel::addGroup(const QString &heading, const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    m_rows.push_back({heading});
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

std::vector<FindModel::Row> FindModel::commands(const QString &key) const
{
    std::vector<Row> rows;
    for (const Command &command : m_context.commands().all()) {
        const bool hasRoom = key.isEmpty() || rows.size() < mostCommands;
        if (hasRoom && !command.text.isEmpty() && command.isAvailable() &&
            wordsBegin(folded(command.name() + u' ' + command.words), key))
            rows.push_back({command.name(), command.shortcut.toString(QKeySequence::NativeText),
                Icon::ChevronRight, command.key});
    }
    return rows;
}

std::vector<FindModel::Row> FindModel::pages(const QString &key) const
{
    std::vector<Row> rows;
    for (const PageDefinition &page : m_context.pages().all()) {
        const bool isAllowed = !page.isAllowed || page.isAllowed(m_context.workspace());
        if (isAllowed && page.entry != PageEntry::Link && wordsBegin(folded(page.title), key))
            rows.push_back({page.title, {}, page.icon, {}, Place{page.key}});
    }
    return rows;
}

void FindModel::addThings(const QString &text)
{
    const Result<std::vector<Thing>> things = m_finder.find(text, mostThings);
    if (!things)
        return m_context.report(things.error());
    std::vector<Row> rows;
    for (const Thing &thing : *things)
        if (const Place place = placeOf(thing); m_context.pages().find(place.page))
            rows.push_back({thing.name, thing.detail, iconOf(thing.kind), {}, place});
    addGroup(tr("In this committee"), rows);
}

bool FindModel::choose(const QModelIndex &index)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row row = m_rows.at(static_cast<std::size_t>(index.row())); // the act may search anew
    if (row.isHeading())
        return false;
    if (!row.command.isEmpty())
        return m_context.commands().run(row.command);
    m_context.goTo(row.place);
    return true;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case ListRowDelegate::NameRole:
        return row.name;
    case ListRowDelegate::HeadingRole:
        return row.isHeading();
    case ListRowDelegate::StateRole:
        return row.place.page.isEmpty() ? QVariant() : QVariant(row.detail);
    case ListRowDelegate::CountRole: // the keys of an act stand at its right
        return row.place.page.isEmpty() && !row.isHeading() ? QVariant(row.detail) : QVariant();
    case ListRowDelegate::StateIconRole:
        return row.place.page.isEmpty() || row.detail.isEmpty() ? QVariant()
                                                                : QVariant(static_cast<int>(row.icon));
    case ListRowDelegate::StateToneRole:
        return static_cast<int>(Tone::Neutral);
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.name : tr("%1, %2").arg(row.name, row.detail);
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    const bool isHeading = m_rows.at(static_cast<std::size_t>(index.row())).isHeading();
    return isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace rosette

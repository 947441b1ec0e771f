// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordsmodel.h"

#include "core/base/moment.h"
#include "core/base/neardate.h"
#include "core/base/words.h"
#include "ui/widgets/listrowdelegate.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace rosette {

namespace {

constexpr int partSize = 60;
/// Far more than a screen, so that "End" is not pressed for ever.
constexpr int leapSize = 500;

} // namespace

QString dayHeading(const QDate &day, const QDate &today)
{
    if (day == today)
        return RecordsModel::tr("Today");
    if (day.addDays(1) == today)
        return RecordsModel::tr("Yesterday");
    return day.year() == today.year() ? weekdayInWords(day)
                                      : QStringLiteral("%1 %2").arg(weekdayInWords(day)).arg(day.year());
}

RecordsModel::RecordsModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    start();
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool isHeading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? row.heading : row.record.sentence;
    case Qt::AccessibleTextRole:
        return isHeading ? row.heading
                         : tr("%1 %2, record %3")
                               .arg(row.record.sentence, momentInWords(row.record.at))
                               .arg(row.record.sequence);
    case ListRowDelegate::HeadingRole:
        return isHeading;
    default:
        return {};
    }
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!record(index))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool RecordsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next > 0 && !m_isSearching && !m_isChanging;
}

void RecordsModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_isChanging)
        return;
    const std::size_t before = m_rows.size();
    if (readPart(partSize) && m_rows.size() == before && m_next > 0)
        searchOn();
}

void RecordsModel::setFilter(const RecordFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    start();
}

void RecordsModel::reload()
{
    const std::size_t rows = m_rows.size();
    start();
    while (m_rows.size() < rows && readPart(leapSize)) {
    }
}

void RecordsModel::start()
{
    // Views ask for more while they are told of a change, which must wait for its end.
    m_isChanging = true;
    beginResetModel();
    m_reader.emplace(m_workspace);
    m_rows.clear();
    m_lastDay = {};
    m_next = std::numeric_limits<qint64>::max();
    m_isSearching = false;
    endResetModel();
    m_isChanging = false;
    fetchMore({});
}

bool RecordsModel::readPart(int most)
{
    if (m_next == 0)
        return false;
    const Result<RecordPage> page = m_reader->read(m_filter, m_next, most);
    m_next = page ? page->next : 0;
    if (!page) {
        Q_EMIT failed(page.error().message);
        return false;
    }
    append(page->records);
    Q_EMIT readOn();
    return true;
}

void RecordsModel::append(const std::vector<RecordView> &records)
{
    if (records.empty())
        return;
    std::vector<Row> rows;
    for (const RecordView &record : records) {
        const QDate day = civilDateOf(record.at);
        if (day != m_lastDay)
            rows.push_back({dayHeading(day, m_workspace.clock().today()), {}});
        m_lastDay = day;
        rows.push_back({{}, record});
    }
    const int first = static_cast<int>(m_rows.size());
    m_isChanging = true;
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
    m_isChanging = false;
}

void RecordsModel::searchOn()
{
    if (m_isSearching)
        return;
    m_isSearching = true;
    QTimer::singleShot(0, this, [this, filter = m_filter] {
        if (!m_isSearching || filter != m_filter)
            return;
        m_isSearching = false;
        fetchMore({});
    });
}

const RecordView *RecordsModel::record(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    return row.heading.isEmpty() ? &row.record : nullptr;
}

QModelIndex RecordsModel::find(qint64 sequence)
{
    const auto isIt = [&](const Row &row) {
        return row.heading.isEmpty() && row.record.sequence == sequence;
    };
    while (m_next > 0 && (m_rows.empty() || m_rows.back().record.sequence > sequence))
        if (!readPart(leapSize))
            break;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), isIt);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex RecordsModel::first() const
{
    return rowCount() > 1 ? index(1) : QModelIndex();
}

} // namespace rosette

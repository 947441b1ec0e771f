// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/meetings/seemeeting.h"

#include <QAbstractListModel>

namespace rosette {

/// The agenda of a meeting as rows: who is here, then the items in the order in which they are taken, under
/// the captions of their parts.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole
    {
        ObjectRole = Qt::UserRole ///< the text of the motion's id; "room" for who is here
    };

    using QAbstractListModel::QAbstractListModel;

    void setMeeting(const SeenMeeting &meeting);
    int rowOf(const QString &object) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString roomObject() { return QStringLiteral("room"); }

private:
    struct Row
    {
        QString heading = {};
        int item = -1; ///< -1: who is here, unless there is a heading
    };
    QVariant roomData(int role) const;
    QVariant agendaData(const SeenItem &item, int number, int role) const;
    QString stateOf(const SeenItem &item) const;

    std::optional<SeenMeeting> m_meeting;
    std::vector<Row> m_rows;
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QStandardItemModel>

namespace rosette {

/// What a committee file holds, as a tree of two columns: what it is, and how it stands. Contests carry their
/// candidacies, motions their sums, lists their numbers. Reloads when the workspace has changed.
class ContentsModel : public QStandardItemModel
{
    Q_OBJECT

public:
    /// The workspace must outlive the model.
    explicit ContentsModel(Workspace &workspace, QObject *parent = nullptr);

    /// The first failure of the last reload; empty if everything could be read.
    const QString &failure() const { return m_failure; }

public Q_SLOTS:
    void reload();

private:
    Result<void> load();
    Result<void> addSeats();
    Result<void> addContests();
    Result<void> addMotions();
    Result<void> addRecords();
    QStandardItem *addGroup(const QString &title, qsizetype count);

    Workspace &m_workspace;
    QString m_failure;
};

} // namespace rosette

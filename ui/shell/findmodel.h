// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/thingfinder.h"
#include "ui/page/place.h"

#include <QAbstractListModel>

#include <vector>

namespace rosette {

enum class Icon;
class PageContext;

/// What the palette lists for a text: acts, pages, and the things of the committee by name, each kind under
/// its heading. For an empty text, pages and acts.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FindModel(PageContext &context, QObject *parent = nullptr);

    void search(const QString &text);
    /// Runs the act or goes to the thing of that row; whether there is one.
    bool choose(const QModelIndex &index);
    /// The committee changed.
    void forget() { m_finder.forget(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString name;
        QString detail{};
        Icon icon{};
        QString command{}; ///< its key, else
        Place place{};     ///< where it is; neither: a heading
        bool isHeading() const { return command.isEmpty() && place.page.isEmpty(); }
    };
    void addGroup(const QString &heading, const std::vector<Row> &rows);
    std::vector<Row> commands(const QString &key) const;
    std::vector<Row> pages(const QString &key) const;
    void addThings(const QString &text);

    PageContext &m_context;
    ThingFinder m_finder;
    std::vector<Row> m_rows;
};

} // namespace rosette

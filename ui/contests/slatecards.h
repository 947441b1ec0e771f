// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/seecontest.h"

#include <QWidget>

namespace rosette {

class SegmentedControl;

/// Who stands, a card for each slate and one for those on none, three a row; or all by name. Long cards show
/// the first and more on demand, so that thousands of candidacies cost no more than a screen of them.
class SlateCards : public QWidget
{
    Q_OBJECT

public:
    explicit SlateCards(QWidget *parent = nullptr);

    void setContest(const ContestView &view);
    bool isByName() const;
    void setByName(bool byName);
    /// The control that says which; it stands in the heading.
    SegmentedControl *order() const { return m_order; }

Q_SIGNALS:
    void personChosen(const rosette::PersonId &person);
    void orderChanged(bool byName);
    void failed(const rosette::Error &error);

private:
    struct Group
    {
        QString title;
        bool isOwn = false;
        std::vector<std::size_t> candidacies;
    };
    void rebuild();
    std::vector<Group> groups() const;
    QWidget *card(const Group &group);
    void appendRows(QWidget *card, const Group &group, std::size_t from);
    QWidget *row(std::size_t place, QWidget *parent);

    std::optional<ContestView> m_view;
    SegmentedControl *m_order;
};

} // namespace rosette

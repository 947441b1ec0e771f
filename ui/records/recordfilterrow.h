// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/seerecords.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace rosette {

class SearchField;
class ViewState;

/// What is looked for among the records: words, a kind of act, a time. On two lines where one has no room.
class RecordFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFilterRow(QWidget *parent = nullptr);

    /// Those by whom one can look; the choice stays.
    void setSeats(const std::vector<std::pair<SeatId, QString>> &seats);
    /// Days are counted back from @p today.
    RecordFilter filter(const QDate &today) const;
    void clear();
    /// Restores which acts and which time were chosen, and keeps what is chosen from now on.
    void keepIn(ViewState &state);
    SearchField *search() const { return m_search; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    SearchField *m_search;
    QComboBox *m_kind;
    QComboBox *m_time;
    QComboBox *m_who;
    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
    bool m_isFolded = false;
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/seerecords.h"
#include "ui/page/place.h"
#include "ui/widgets/scrollcolumn.h"

namespace rosette {

/// One record: what it says, how it came in, its hash and that of the record before.
class RecordDetail : public ScrollColumn
{
    Q_OBJECT

public:
    explicit RecordDetail(QWidget *parent = nullptr);

    void setRecord(const RecordView &record);
    void clear();

Q_SIGNALS:
    void placeChosen(const rosette::Place &place);
    void recordChosen(qint64 sequence);

private:
    void addFact(const QString &label, const QString &value);
    void addVote(const RecordView &record);
    void addHash(const QString &label, const QByteArray &hash);
    void addWays(const RecordView &record);
    void empty();
};

} // namespace rosette

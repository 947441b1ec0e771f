// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/committee/backups.h"
#include "ui/committee/committeepart.h"

namespace rosette {

/// Verified copies of the file: made by hand, listed by date, restored after a look at what would change.
class BackupsPart : public CommitteePart
{
    Q_OBJECT

public:
    using CommitteePart::CommitteePart;

    void reload() override;
    QList<Button *> buttons() override;
    void run(const QString &act) override;

private:
    QString folder() const;
    QWidget *row(const Backup &backup);
    void make();
    void chooseFolder();
    void restore(const Backup &backup);
    void putBack(const Backup &backup);
};

} // namespace rosette

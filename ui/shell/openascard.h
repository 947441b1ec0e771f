// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recentfiles.h"

#include <QWidget>

class QMenu;

namespace rosette {

class Card;
class TextLabel;

/// As whom the chosen recent file is opened, or what can be done about one that is missing.
class OpenAsCard : public QWidget
{
    Q_OBJECT

public:
    explicit OpenAsCard(QWidget *parent = nullptr);

    void setFile(const RecentFile &file);

Q_SIGNALS:
    /// @p seat is an id, empty for whoever keeps the file.
    void openRequested(const QString &path, const QString &seat);
    void forgetRequested(const QString &path);
    void searchRequested();

private:
    QWidget *makeSeatRow();
    QWidget *makeMissingRow(const QString &why);
    void listSeats(QMenu &menu);

    RecentFile m_file;
    TextLabel *m_heading;
    Card *m_card;
};

} // namespace rosette

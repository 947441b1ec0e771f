// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"

#include <QWidget>

#include <optional>

namespace rosette {

class Button;
class QueueBox;
class QueueModel;

/// The queue where there is no room for a list: previous, "1 of 4 to do: Leah Marchetti", next. Stands in the
/// header.
class QueueChooser : public QWidget
{
    Q_OBJECT

public:
    explicit QueueChooser(QueueModel &model, QWidget *parent = nullptr);

    void setCurrent(const std::optional<ApplicationId> &application);

Q_SIGNALS:
    void chosen(const rosette::ApplicationId &application);
    void stepped(int step);

private:
    QueueModel &m_model;
    QueueBox *m_box;
    Button *m_previous;
    Button *m_next;
};

} // namespace rosette

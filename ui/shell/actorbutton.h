// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rosette {

class PageContext;

/// Who I am, at the foot of the navigation; opens the list of the seats held today, to act as another.
class ActorButton : public QPushButton
{
    Q_OBJECT

public:
    ActorButton(PageContext &context, QWidget *parent);

    void setFolded(bool folded);
    /// Reads who acts again.
    void refresh();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseSeat();

    PageContext &m_context;
    QString m_name;
    QString m_role;
    bool m_isFolded = false;
};

} // namespace rosette

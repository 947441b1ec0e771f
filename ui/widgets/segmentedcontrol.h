// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace rosette {

class FlowLayout;

/// One of a few, side by side, in two lines where one has no room for all. Tab enters at the chosen part,
/// arrow keys choose. To a screen reader the parts are radio buttons in a group with this widget's accessible
/// name.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    /// Parts are numbered from 0 in the order they are added; the first is chosen until told.
    void addPart(const QString &text);
    int count() const;
    /// -1 while none is chosen.
    int current() const;
    void setCurrent(int index);
    /// Leaves the choice to make: none is chosen.
    void clearCurrent();
    QAbstractButton *part(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    FlowLayout *m_layout;
};

} // namespace rosette

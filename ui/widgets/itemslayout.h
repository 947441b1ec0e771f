// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace rosette {

/// A layout whose items lie in rows that depend on the width. What a kind of it does differently is
/// arrange().
class ItemsLayout : public QLayout
{
    Q_OBJECT

public:
    explicit ItemsLayout(QWidget *parent = nullptr);
    ~ItemsLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

protected:
    const QList<QLayoutItem *> &items() const { return m_items; }
    Qt::LayoutDirection direction() const;
    /// Puts the items into @p rect, unless it is a trial, and returns the height that they take, with the
    /// margins.
    virtual int arrange(const QRect &rect, bool isTrial) const = 0;

private:
    QList<QLayoutItem *> m_items;
};

} // namespace rosette

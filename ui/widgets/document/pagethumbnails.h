// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/document/pagepainter.h"

#include <QListView>
#include <QTimer>

#include <memory>

class QStandardItemModel;

namespace rosette {

/// The pages of a document small, with their numbers, to go to one. They follow a change of the pages after a
/// moment, so that typing is not held up.
class PageThumbnails : public QListView
{
    Q_OBJECT

public:
    explicit PageThumbnails(QWidget *parent = nullptr);

    void setPages(const std::shared_ptr<const typeset::DisplayList> &pages);
    void setCurrentPage(int page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void paintThumbnails();

    std::shared_ptr<const typeset::DisplayList> m_pages;
    QStandardItemModel *m_model;
    PagePainter m_painter;
    QTimer m_soon;
    bool m_isFollowing = false;
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

/// A thin bar and its words: "7 of 11 reviewed by you".
class ReviewedShare : public QWidget
{
    Q_OBJECT

public:
    ReviewedShare(int reviewed, int total, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordsWidth() const;

    int m_reviewed;
    int m_total;
    QString m_words;
};

} // namespace rosette

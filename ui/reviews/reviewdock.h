// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

class Button;
class TextLabel;

/// At the foot of the paper where the verdicts are folded into a drawer: how far the review is, and the way
/// to it.
class ReviewDock : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewDock(QWidget *parent = nullptr);

    void setWords(const QString &words);

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
};

} // namespace rosette

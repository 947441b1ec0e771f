// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace rosette {

/// One of the ways to vote: a radio button as large as a card, with the key that chooses it.
class ChoiceButton : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &text, const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_key;
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

/// A disc with the initials of a person, where no photo is. The name stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    enum class Look
    {
        Surface,
        Soft,
        Accent
    };

    explicit Avatar(const QString &name, int size = 32, Look look = Look::Soft, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// "AF" of "Ada Fox": the first letters of the first and the last word.
    static QString initials(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Look m_look;
};

} // namespace rosette

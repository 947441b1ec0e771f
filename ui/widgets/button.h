// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/buttonkind.h"
#include "ui/theme/icon.h"

#include <QPushButton>

namespace rosette {

/// A push button of one of the four kinds. The text is a verb; an ellipsis says that a form or a question
/// follows.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);
    /// An icon alone; @p name is its tooltip and accessible name.
    Button(Icon icon, const QString &name, ButtonKind kind = ButtonKind::Flat, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setIcon(Icon icon);
    /// 28 high, for rows and cards.
    void setSmall(bool small = true);

    /// Why the button is disabled, as a sentence, which also disables it; empty enables it again.
    void setReason(const QString &reason);
    const QString &reason() const { return m_reason; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reasonChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();
    Role iconRole() const;

    ButtonKind m_kind;
    Icon m_icon = Icon::None;
    bool m_hasIcon = false;
    QString m_reason;
};

} // namespace rosette

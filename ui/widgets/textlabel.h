// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"
#include "ui/theme/textstyle.h"

#include <QLabel>
#include <QTextLayout>

namespace rosette {

/// Words in one of the program's sizes and colours. Wraps at the width it gets, is as high as it then needs,
/// never elides, and follows theme and text size. Plain text: markup is shown as written.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, Role role, const QString &text = {}, QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);

    QString text() const { return m_lead + m_text; }
    void setText(const QString &text);
    /// A fact in bold text colour, then its consequence: "8 of 15 carry it." " More than half of ..."
    void setSentence(const QString &lead, const QString &rest);

    void setTextStyle(TextStyle style);
    TextStyle textStyle() const { return m_style; }
    void setRole(Role role);
    Role role() const { return m_role; }
    /// The reader may mark and copy the words, with pointer and keyboard.
    void setSelectable(bool selectable);
    /// A single line as wide as the words: for counts and dates beside something that wraps.
    void setWraps(bool wraps);
    /// The widest that the label asks for, in pixels at 100 %; 680, the reading column, unless told.
    void setWidest(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString richText() const;
    QFont styleFont() const;
    /// Lays the words out in @p width and returns the height.
    int layOut(QTextLayout &layout, int width) const;
    int naturalWidth() const;
    int widestWord() const;

    TextStyle m_style;
    Role m_role;
    QString m_lead;
    QString m_text;
    bool m_isSelectable = false;
    bool m_wraps = true;
    int m_widest = 680;
};

} // namespace rosette

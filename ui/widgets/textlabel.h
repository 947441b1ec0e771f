// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"
#include "ui/widgets/words.h"

#include <QLabel>

namespace rosette {

/// Words in one of the program's sizes and colours. Wraps at the width it gets, is as high as it then needs,
/// never elides, and follows theme and text size. Plain text: markup is shown as written.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, Role role, const QString &text = {}, QWidget *parent = nullptr);
    explicit TextLabel(const QString &text = {}, QWidget *parent = nullptr);

    const QString &text() const { return m_words.text; }
    void setText(const QString &text);
    /// A fact in bold text colour, then its consequence: "8 of 15 carry it." "More than half of ..."
    void setSentence(const QString &lead, const QString &rest);

    void setTextStyle(TextStyle style);
    TextStyle textStyle() const { return m_words.style; }
    void setRole(Role role);
    Role role() const { return m_role; }
    /// The reader may mark and copy the words, with pointer and keyboard.
    void setSelectable(bool selectable);
    /// A single line as wide as the words: for counts and dates beside something that wraps.
    void setWraps(bool wraps);
    /// No line gets wider, in pixels at 100 %. Until told, a label asks for 680, the reading column, and
    /// takes more.
    void setWidest(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_words.wraps; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString richText() const;
    Words aligned() const;

    Words m_words;
    Role m_role;
    bool m_isSelectable = false;
    int m_widest = 680;
    bool m_isBounded = false;
    int m_naturalWidth = 0;
    int m_widestWord = 0;
};

} // namespace rosette

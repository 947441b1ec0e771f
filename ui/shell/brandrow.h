// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace rosette {

class TextLabel;
class Button;

/// Whose committee this is, and the main menu (F10). On the folded rail the mark alone, which then is the
/// button of the menu.
class BrandRow : public QWidget
{
    Q_OBJECT

public:
    BrandRow(QMenu *menu, QWidget *parent);

    /// @p grouping over @p committee; one line if they are alike.
    void setCommittee(const QString &grouping, const QString &committee);
    void setFolded(bool folded);
    /// In a low window, with less around it.
    void setLow(bool low);
    void openMenu();

private:
    void showMark();
    void pad();

    QMenu *m_menu;
    QPushButton *m_mark;
    QWidget *m_words;
    TextLabel *m_grouping;
    TextLabel *m_committee;
    Button *m_button;
    bool m_isFolded = false;
    bool m_isLow = false;
};

} // namespace rosette

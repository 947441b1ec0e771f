// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace rosette {

class Drawer;

/// Panes side by side, parted by a line of one pixel that can be gripped 8 px wide. Folds by the width of its
/// window over the text scale: under 1120 the list goes (the page shows a chooser in its header instead),
/// under 900 the right pane becomes a drawer.
class FoldingSplitter : public QSplitter
{
    Q_OBJECT

public:
    enum class Pane
    {
        List,
        Middle,
        Right
    };

    static constexpr int listFoldsUnder = 1120;
    static constexpr int rightFoldsUnder = 900;

    explicit FoldingSplitter(QWidget *parent = nullptr);

    /// From left to right; minimum widths as UI.md has them (list 200, middle 440, right 264) unless @p
    /// leastWidth is given, in pixels at 100 %.
    void addPane(QWidget *pane, Pane kind, int leastWidth = 0);

    bool isListFolded() const { return m_isListFolded; }
    bool isRightFolded() const { return m_isRightFolded; }
    /// Opens the right pane as a drawer over the page, or focuses it when it is not folded.
    void openRight();
    void closeRight();
    /// F6: list, middle, right as far as they are there.
    QList<QWidget *> visiblePanes() const;

    /// That of the widest pane: narrower than all together, they fold.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Also when it is shown with a pane folded: a narrow window folds while panes are added, unheard.
    void foldingChanged();

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();
    /// What all panes that are not folded need side by side, and the list.
    int leastTogether() const;
    void followTextScale();
    void setListFolded(bool folded);
    void setRightFolded(bool folded);

    QWidget *m_list = nullptr;
    QWidget *m_middle = nullptr;
    QWidget *m_right = nullptr;
    Drawer *m_drawer = nullptr;
    int m_listLeast = 200;
    int m_middleLeast = 440;
    int m_rightLeast = 264;
    qreal m_textScale;
    bool m_isListFolded = false;
    bool m_isRightFolded = false;
    bool m_isFolding = false;
};

} // namespace rosette

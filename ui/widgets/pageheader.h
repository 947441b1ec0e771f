// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace rosette {

class Button;
class TextLabel;

/// The head of a page, 64 high with a line beneath: title, what it is about, stretch, buttons. To the left of
/// the buttons stands why the disabled primary (or else the first disabled one) cannot be used. What has no
/// room beside the title takes a line of its own.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// A narrow window has the list's chooser instead of the title.
    void setTitleVisible(bool visible);
    /// Small words after the title: a date, a count.
    void setSubtitle(const QString &subtitle);
    /// A chooser after the title; the header takes it over and deletes the one before.
    void setContext(QWidget *context);
    /// Before the title: the chooser of a folded list. The header takes it over; null takes it away.
    void setLeading(QWidget *leading);
    /// From left to right; the primary button last.
    void addButton(Button *button);
    /// Any other control among the buttons.
    void addTool(QWidget *tool);
    /// Deletes the buttons and tools.
    void clearButtons();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Fold
    {
        OneLine,
        ReasonBelow,
        ButtonsBelow, ///< with the reason beside them
        EachBelow     ///< the reason on a line, the buttons on the next
    };

    void updateReason();
    void fold();
    Fold wantedFold() const;
    bool needsContextBelow(Fold fold) const;
    bool isContextBesideButtons() const;
    void apply(Fold fold, bool isContextBelow);
    int widthOfHead() const;
    int widthOfOneLine(bool withReason) const;

    QVBoxLayout *m_lines;
    QHBoxLayout *m_first;
    QHBoxLayout *m_contextLine;
    QHBoxLayout *m_second;
    QHBoxLayout *m_third;
    QWidget *m_leadingPlace;
    QWidget *m_contextPlace;
    QWidget *m_reasonPlace;
    QWidget *m_buttonPlace;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_reason;
    QList<QPointer<Button>> m_buttons;
    Fold m_fold = Fold::OneLine;
    bool m_isContextBelow = false;
    bool m_isContextBeside = false; ///< below, in the line of the buttons
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace rosette {

class Button;
class TextLabel;

/// The head of a page, 64 high with a line beneath: title, what it is about, stretch, buttons. To the left of
/// the buttons stands why the disabled primary (or else the first disabled one) cannot be used.
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
    /// Before the title: the chooser of a folded list. The header takes it over.
    void setLeading(QWidget *leading);
    /// From left to right; the primary button last.
    void addButton(Button *button);
    /// Any other control among the buttons.
    void addTool(QWidget *tool);
    void clearButtons();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateReason();
    void updateHeight();

    QBoxLayout *m_layout;
    QBoxLayout *m_leadingPlace;
    QBoxLayout *m_contextPlace;
    QBoxLayout *m_buttonPlace;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QWidget *m_reasonLine;
    TextLabel *m_reason;
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace rosette {

/// The sections of a paper as tabs above it. The paper is one long text: a tab leads to its section, and
/// scrolling shows in which section one is.
class SectionTabs : public QWidget
{
    Q_OBJECT

public:
    explicit SectionTabs(QWidget *parent = nullptr);

    void setSections(const QStringList &titles);
    void setCurrent(int section);
    int current() const;

Q_SIGNALS:
    void chosen(int section);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QStringList m_titles;
};

} // namespace rosette

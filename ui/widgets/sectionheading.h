// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace rosette {

class TextLabel;

/// The heading of a section: words in bold, a count or a remark in caption, at the right whatever belongs to
/// it.
class SectionHeading : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &text, const QString &remark = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setRemark(const QString &remark);
    /// At the right end.
    void addTool(QWidget *tool);

private:
    TextLabel *m_text;
    TextLabel *m_remark;
    QHBoxLayout *m_layout;
};

} // namespace rosette

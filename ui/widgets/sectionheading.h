// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

class FlowLayout;
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
    /// At the right end, in lines where it is narrow.
    void addTool(QWidget *tool);

private:
    TextLabel *m_text;
    TextLabel *m_remark;
    FlowLayout *m_tools;
};

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recentfiles.h"

#include <QPushButton>

class QVBoxLayout;

namespace rosette {

/// A recent file: whose committee, where it is or why it is not there, as whom and when it was open. Choosing
/// it shows more; a double click or Enter opens it.
class RecentRow : public QPushButton
{
    Q_OBJECT

public:
    RecentRow(const RecentFile &file, QWidget *parent);

    const RecentFile &file() const { return m_file; }
    bool isMissing() const { return !m_missing.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RecentFile m_file;
    QString m_missing;
    QVBoxLayout *m_last = nullptr; ///< who opened it last, and when
};

/// "Today, 9.12 am", "2 October".
QString whenInWords(const QDateTime &instant, const QDateTime &now);

} // namespace rosette

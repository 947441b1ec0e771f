// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/stagelook.h"

#include <QWidget>

namespace rosette {

class StageButton;
class StageText;

/// A calm band over the whole stage before an item: who leaves now, and who returns. One button says that
/// they have.
class MoveBand : public QWidget
{
    Q_OBJECT

public:
    explicit MoveBand(QWidget *parent);

    void setMoves(const QStringList &leave, const QStringList &comeBack);
    bool isNeeded() const { return m_isNeeded; }
    QString sentence() const;
    void setScale(const StageScale &scale);
    int heightAt(int width) const;

Q_SIGNALS:
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wordsWidth(int width) const;

    StageText *m_words;
    StageButton *m_done;
    StageScale m_scale;
    bool m_isNeeded = false;
};

} // namespace rosette

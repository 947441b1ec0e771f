// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentrow.h"

#include "core/base/civiltime.h"
#include "ui/theme/focusvisibility.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace rosette {

namespace {

constexpr int tileSize = 40;
constexpr int gap = 16;
constexpr int leastWords = 300; ///< beside who opened it last

/// The mark on a tile, or a warning where the file is missing.
class RecentTile : public QWidget
{
public:
    RecentTile(bool isMissing, QWidget *parent) : QWidget(parent), m_isMissing(isMissing)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    QSize sizeHint() const override { return {scaled(tileSize), scaled(tileSize)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto *row = qobject_cast<QPushButton *>(parentWidget());
        const bool isChosen = row && row->isChecked();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect tile(QPoint(0, (height() - scaled(tileSize)) / 2), sizeHint());
        const Role usual = m_isMissing ? Role::Soft : Role::AccentSoft;
        paintBox(painter, tile, {isChosen ? Role::Surface : usual, std::nullopt});
        if (m_isMissing) {
            const QSize side(scaled(20), scaled(20));
            paintIcon(painter,
                QRect(tile.center() - QPoint(side.width() / 2 - 1, side.height() / 2 - 1), side),
                Icon::Warning, Role::Warn);
            return;
        }
        const QPixmap mark = markPixmap(scaled(tileSize * 3 / 5), devicePixelRatioF());
        const QSizeF size = mark.deviceIndependentSize();
        painter.drawPixmap(QPointF(tile.x() + (tile.width() - size.width()) / 2,
                               tile.y() + (tile.height() - size.height()) / 2),
            mark);
    }

private:
    bool m_isMissing;
};

/// A path may wrap after each folder.
QString breakable(QString path)
{
    return path.replace(u'/', QStringLiteral("/\u200B"));
}

QVBoxLayout *makeLines(QWidget *first, QWidget *second)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addStretch(1);
    lines->addWidget(first);
    lines->addWidget(second);
    lines->addStretch(1);
    return lines;
}

} // namespace

RecentRow::RecentRow(const RecentFile &file, QWidget *parent)
    : QPushButton(parent), m_file(file), m_missing(whyMissing(file.path))
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    FocusVisibility::paintOwnFocus(*this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    const QString name = file.committee.isEmpty() ? shownPath(file.path) : file.committee;
    const QString where = isMissing() ? m_missing : shownPath(file.path);
    const QString who = isMissing() || file.person.isEmpty()
                            ? QString()
                            : tr("as %1, %2").arg(file.person, file.role.toLower());
    const QString when = whenInWords(file.openedAt, QDateTime::currentDateTimeUtc());
    auto *person = new TextLabel(TextStyle::Small, Role::Text2, who, this);
    auto *date = new TextLabel(TextStyle::Caption, Role::Text2, when, this);
    person->setVisible(!who.isEmpty());
    auto *said = new QHBoxLayout;
    said->setSpacing(gap);
    said->addWidget(new RecentTile(isMissing(), this));
    said->addLayout(makeLines(new TextLabel(TextStyle::BodyStrong, Role::Text, name, this),
                        new TextLabel(TextStyle::Caption, Role::Text2, breakable(where), this)),
        1);
    m_last = makeLines(person, date);
    auto *row = new BesideLayout(leastWords, gap, this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setIndent(tileSize);
    row->addPart(said);
    row->addPart(m_last);
    for (QLabel *label : findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(name);
    setAccessibleDescription(QStringList{where, who, when}.join(QStringLiteral(". ")));
}

QSize RecentRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize RecentRow::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int RecentRow::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
}

/// Who opened it last stands at the end of the line, or beneath and then where the words begin.
void RecentRow::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    const bool isBeneath = m_last->geometry().left() < width() / 2;
    for (int at = 0; at < m_last->count(); ++at)
        if (QWidget *label = m_last->itemAt(at)->widget())
            m_last->setAlignment(label, isBeneath ? Qt::AlignLeft : Qt::AlignRight);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked())
        paintBox(painter, rect(), {Role::AccentSoft, std::nullopt});
    else if (underMouse())
        paintBox(painter, rect(), {Role::Soft, std::nullopt});
    if (isChecked())
        paintBox(painter, QRectF(0, 10, 3, height() - 20), {Role::Accent, std::nullopt, 1, 1.5});
    if (FocusVisibility::instance().isVisibleOn(this))
        paintFocusRing(painter, rect(), radius::control);
}

void RecentRow::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT opened();
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        setChecked(true);
        Q_EMIT opened();
        return;
    }
    QPushButton::keyPressEvent(event);
}

QString whenInWords(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return RecentRow::tr("Today, %1").arg(timeInWords(local.time()));
    if (days == 1)
        return RecentRow::tr("Yesterday, %1").arg(timeInWords(local.time()));
    return dateInWords(local.date());
}

} // namespace rosette

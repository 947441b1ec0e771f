// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentrow.h"

#include "core/base/civiltime.h"
#include "ui/theme/focusvisibility.h"
#include "ui/theme/mark.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace rosette {

namespace {

constexpr int tileSize = 40;

/// The mark, or a warning where the file is missing.
QWidget *makeTile(bool isMissing, QWidget *parent)
{
    auto *tile = new IconLabel(
        isMissing ? Icon::Warning : Icon::Rosette, isMissing ? Role::Warn : Role::Accent, 20, parent);
    tile->setTile(isMissing ? Role::Soft : Role::AccentSoft, tileSize);
    return tile;
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
    for (TextLabel *label : {person, date}) {
        label->setWraps(false);
        label->setAlignment(Qt::AlignRight);
    }
    person->setVisible(!who.isEmpty());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addWidget(makeTile(isMissing(), this));
    row->addLayout(makeLines(new TextLabel(TextStyle::BodyStrong, Role::Text, name, this),
                       new TextLabel(TextStyle::Caption, Role::Text2, where, this)),
        1);
    row->addLayout(makeLines(person, date));
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

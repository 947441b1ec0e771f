// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/motionhead.h"

#include "core/base/moment.h"
#include "core/decisions/motionlife.h"
#include "ui/motions/motionwords.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosette {

namespace {

QString when(const Motion &motion)
{
    if (!motion.openedAt)
        return MotionHead::tr("draft");
    return MotionHead::tr("opened %1").arg(dayInWords(*motion.openedAt));
}

} // namespace

MotionHead::MotionHead(QWidget *parent)
    : QWidget(parent), m_number(new TextLabel(TextStyle::SmallStrong, Role::Text2, {}, this)),
      m_meta(new TextLabel(TextStyle::Small, Role::Text2, {}, this)),
      m_read(new Button(tr("Read the application"), ButtonKind::Link, this)),
      m_question(new TextLabel(TextStyle::Title, Role::Text, {}, this)), m_course(new QVBoxLayout),
      m_chips(new QWidget(this)), m_chipLayout(new FlowLayout(m_chips, 8, 6)),
      m_roll(new Button(QString(), ButtonKind::Link, m_chips))
{
    m_read->setSmall();
    m_roll->setSmall();
    m_roll->setIcon(Icon::People);
    m_number->setWraps(false);
    m_question->setWidest(1200);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_number, 0, Qt::AlignTop);
    said->addWidget(m_meta, 1, Qt::AlignTop);
    auto *first = new BesideLayout(320, 8);
    first->addPart(said);
    first->setIndent(0);
    first->addWidget(m_read);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addWidget(m_question);
    layout->addLayout(m_course);
    layout->addSpacing(6);
    m_chipLayout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    connect(m_read, &QAbstractButton::clicked, this, &MotionHead::applicationRequested);
    connect(m_roll, &QAbstractButton::clicked, this, &MotionHead::rollRequested);
}

void MotionHead::setMotion(const SeenMotion &seen, const QDateTime &now)
{
    const Motion &motion = seen.line.motion;
    m_number->setText(tr("Motion %1").arg(motion.number));
    QStringList meta{kindInWords(motion), when(motion)};
    if (!seen.contest.isEmpty() && motion.kind != MotionKind::Endorse)
        meta.insert(1, seen.contest);
    m_meta->setText(meta.join(QStringLiteral(", ")));
    m_question->setText(motion.question);
    m_read->setVisible(motion.subject.has_value());
    setCourse(seen);
    setChips(seen, now);
}

void MotionHead::setRollSummary(const QString &summary)
{
    m_roll->setText(summary);
    m_roll->setVisible(!summary.isEmpty());
}

void MotionHead::addCourse(const QString &fact, const QString &words)
{
    auto *line = new TextLabel(TextStyle::Body, Role::Text2, {}, this);
    line->setWidest(1200);
    line->setSentence(fact, words);
    m_course->addWidget(line);
    line->show();
}

void MotionHead::setCourse(const SeenMotion &seen)
{
    while (QLayoutItem *item = m_course->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Motion &motion = seen.line.motion;
    if (seen.reconsidered)
        addCourse(seen.reconsidered->state == MotionState::Carried
                      ? tr("Motion %1, which was carried, is put again.").arg(seen.reconsidered->number)
                      : tr("Motion %1, which fell, is put again.").arg(seen.reconsidered->number),
            tr("New since then: %1").arg(motion.whatIsNew));
    if (motion.state == MotionState::Draft || motion.state == MotionState::Open)
        addCourse(wayOfVoting(motion.voting), promiseOf(motion.voting));
    if (!motion.publicReason.isEmpty())
        addCourse(tr("What is told the public:"), motion.publicReason);
    for (const MotionExtension &extension : seen.extensions)
        addCourse(tr("More time since %1, until %2.")
                      .arg(dayInWords(extension.extendedAt), momentInWords(extension.closesAt)),
            extension.reason);
}

void MotionHead::setChips(const SeenMotion &seen, const QDateTime &now)
{
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        if (item->widget() != m_roll)
            item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](Chip *chip) {
        m_chipLayout->addWidget(chip);
        chip->show();
    };
    const Motion &motion = seen.line.motion;
    const MotionLook look = lookOf(seen.line.standing);
    if (motion.state == MotionState::Open && isOver(motion, now))
        add(new Chip(
            Icon::Clock, tr("Voting ended %1").arg(momentInWords(*motion.closesAt)), Tone::Warn, m_chips));
    else if (motion.state == MotionState::Open && motion.closesAt)
        add(new Chip(
            Icon::Clock, tr("Voting ends %1").arg(momentInWords(*motion.closesAt)), Tone::Accent, m_chips));
    else if (motion.state == MotionState::Open)
        add(new Chip(Icon::Clock, tr("Open, no time set for closing"), Tone::Accent, m_chips));
    else
        add(new Chip(look.icon, seen.line.state, look.tone, m_chips));
    if (motion.state == MotionState::Draft && motion.opensAt)
        add(new Chip(Icon::Clock,
            *motion.opensAt > now ? tr("To open %1").arg(momentInWords(*motion.opensAt))
                                  : tr("Was to open %1").arg(momentInWords(*motion.opensAt)),
            *motion.opensAt > now ? Tone::Neutral : Tone::Warn, m_chips));
    if (!seen.fit.isEmpty())
        add(new Chip(Icon::Meets, seen.fit, Tone::Ok, m_chips));
    if (!motion.regardless.isEmpty())
        add(new Chip(Icon::Warning, tr("Opened regardless of fit"), Tone::Warn, m_chips));
    for (const QString &slate : seen.slates)
        add(new Chip(tr("On slate: %1").arg(slate), Tone::Neutral, m_chips));
    m_chipLayout->addWidget(m_roll);
}

} // namespace rosette

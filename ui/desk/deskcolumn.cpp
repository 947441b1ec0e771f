// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskcolumn.h"

#include "core/base/neardate.h"
#include "core/base/words.h"
#include "ui/desk/officeritems.h"
#include "ui/desk/reviewedshare.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sectionheading.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr int betweenSections = 20;

QString closesInWords(const std::optional<QDateTime> &closes, const QDate &today)
{
    return closes ? DeskColumn::tr("closes %1").arg(nearInWords(londonTimeOf(*closes), today)) : QString();
}

QString dueInWords(const std::optional<CivilTime> &due, const QDate &today)
{
    return due ? DeskColumn::tr("due %1").arg(nearDayInWords(due->date, today)) : QString();
}

/// Takes away what @p layout holds, once whoever is being called is done with it.
void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            for (QWidget *inner : widget->findChildren<QWidget *>())
                inner->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

DeskColumn::DeskColumn(QWidget *parent)
    : ScrollColumn(parent), m_above(new QVBoxLayout), m_work(new QVBoxLayout)
{
    setAccessibleName(tr("What waits for you"));
    setPadding({28, 20, 28, 28});
    setWidest(860);
    body()->setSpacing(0);
    m_work->setSpacing(8);
    body()->addLayout(m_above);
    body()->addLayout(m_work);
}

void DeskColumn::setWork(const WaitingWork &work, const QDate &today, const QString &officerTitle)
{
    const QWidget *focused = focusWidget();
    const QString key = focused && focused->hasFocus() ? focused->objectName() : QString();
    m_today = today;
    m_rows.clear();
    empty(*m_work);
    addVotes(work);
    for (const WaitingReviews &reviews : work.reviews)
        addReviews(reviews, work.reviews.size() == 1);
    addOfficerWork(work, officerTitle);
    alignButtons();
    // At once, so that the focus can go there.
    for (int at = 0; at < m_work->count(); ++at)
        if (QWidget *widget = m_work->itemAt(at)->widget())
            widget->show();
    if (key.isEmpty())
        return;
    if (auto *button = findChild<Button *>(key))
        button->setFocus(Qt::OtherFocusReason);
    else if (!m_rows.isEmpty())
        m_rows.constFirst()->button()->setFocus(Qt::OtherFocusReason);
}

void DeskColumn::addVotes(const WaitingWork &work)
{
    if (work.votes.empty())
        return;
    Card *card = addSection(tr("Motions to vote on"), static_cast<int>(work.votes.size()));
    for (const WaitingMotion &waiting : work.votes)
        addRow(card,
            WorkItem{{}, Icon::Motions, waiting.vote.question, waiting.detail,
                closesInWords(waiting.vote.closesAt, m_today), tr("Vote")},
            {QStringLiteral("motions"), waiting.vote.motion.toString()});
}

WorkItem DeskColumn::itemOf(const WaitingReview &waiting, const QString &due) const
{
    const UnwrittenReview &review = waiting.review;
    WorkItem item{{}, Icon::Reviews, review.candidate, waiting.detail, due, tr("Review")};
    if (review.isRevised) {
        item.icon = Icon::Revised;
        item.verb = tr("Look again");
    }
    const int given = m_draftOf ? m_draftOf(review.application) : 0;
    if (given > 0) {
        item.icon = Icon::Edit;
        item.verb = tr("Go on");
        item.detail = given == 1 ? tr("Draft: one criterion given.")
                                 : tr("Draft: %1 criteria given.", nullptr, given).arg(countInWords(given));
    }
    if (review.isVotedOn)
        item.detail += u' ' + tr("A motion about it is open.");
    return item;
}

void DeskColumn::addReviews(const WaitingReviews &reviews, bool isOnlyContest)
{
    const QString title =
        isOnlyContest ? tr("Applications to review") : tr("Applications to review, %1").arg(reviews.contest);
    Card *card = addSection(
        title, reviews.count.left(), new ReviewedShare(reviews.count.reviewed, reviews.count.toReview, this));
    const QString due = dueInWords(reviews.due, m_today);
    for (const WaitingReview &waiting : reviews.next)
        addRow(
            card, itemOf(waiting, due), {QStringLiteral("reviews"), waiting.review.application.toString()});
    const int more = reviews.count.left() - static_cast<int>(reviews.next.size());
    if (more > 0)
        addOfficerRow(card,
            {{}, Icon::More, tr("%1 more").arg(countInWords(more)), tr("in the queue"), {}, tr("See all")},
            Role::Text2, {QStringLiteral("reviews"), reviews.count.contest.toString()});
}

void DeskColumn::addOfficerWork(const WaitingWork &work, const QString &title)
{
    const QList<OfficerItem> items = officerItems(work, m_today);
    if (items.isEmpty())
        return;
    Card *card = addSection(title, static_cast<int>(items.size()));
    for (const OfficerItem &item : items)
        addOfficerRow(card, item.item, item.iconRole, item.place);
}

Card *DeskColumn::addSection(const QString &title, int count, QWidget *tool)
{
    if (m_work->count() > 0)
        m_work->addSpacing(betweenSections - m_work->spacing());
    auto *heading = new SectionHeading(title, QString::number(count), this);
    if (tool)
        heading->addTool(tool);
    auto *card = new Card(this);
    card->setAccessibleName(title);
    m_work->addWidget(heading);
    m_work->addWidget(card);
    return card;
}

void DeskColumn::addRow(Card *card, WorkItem item, const Place &place)
{
    item.key = place.toString();
    item.isPrimary = m_rows.isEmpty();
    auto *row = new WorkRow(item, card);
    connect(row, &WorkRow::chosen, this, [this, place] { Q_EMIT chosen(place); });
    card->addRow(row, WorkRow::textStart());
    m_rows += row;
}

void DeskColumn::addOfficerRow(Card *card, const WorkItem &item, Role iconRole, const Place &place)
{
    WorkItem keyed = item;
    keyed.key = place.toString() + u'#' + item.title;
    auto *row = new OfficerRow(keyed, iconRole, card);
    connect(row, &OfficerRow::chosen, this, [this, place] { Q_EMIT chosen(place); });
    card->body()->setSpacing(8);
    card->body()->addWidget(row);
}

void DeskColumn::alignButtons()
{
    int widest = 0;
    for (const WorkRow *row : m_rows)
        widest = std::max(widest, row->buttonWidth());
    for (WorkRow *row : m_rows)
        row->setButtonWidth(widest);
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "core/base/neardate.h"
#include "core/base/words.h"
#include "ui/desk/datespanel.h"
#include "ui/desk/deskcolumn.h"
#include "ui/desk/firststepsstrip.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldingsplitter.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

namespace rosette {

namespace {

const QString stepsDismissedKey = QStringLiteral("desk.firstStepsDismissed");

QString weekdayAndDate(const QDate &date)
{
    return weekdayInWords(date) + u' ' + QString::number(date.year());
}

} // namespace

DeskPage::DeskPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Desk"), this)),
      m_message(new InlineMessage(Tone::Bad, {}, this)), m_splitter(new FoldingSplitter(this)),
      m_column(new DeskColumn(m_splitter)), m_dates(new DatesPanel(m_splitter)),
      m_openDates(new Button(QString(), ButtonKind::Link, m_column)), m_steps(new FirstStepsStrip(m_column)),
      m_empty(new EmptyState(EmptyState::Drawing::Desk, tr("Nothing waits for you"), {}, m_column))
{
    layOut();
    follow();
}

void DeskPage::layOut()
{
    m_column->setDrafts([this](const ApplicationId &application) { return draftOf(application); });
    m_column->above()->setSpacing(16);
    m_column->above()->addWidget(m_message);
    m_column->above()->addWidget(m_openDates, 0, Qt::AlignLeft);
    m_column->above()->addWidget(m_steps);
    m_column->above()->addWidget(m_empty);
    m_steps->hide();
    m_splitter->addPane(m_column, FoldingSplitter::Pane::Middle);
    m_splitter->addPane(m_dates, FoldingSplitter::Pane::Right, 300);
    context().state().keep(QStringLiteral("desk.panes"), m_splitter);
    setHeader(m_header);
    setBody(m_splitter);
    showFolding();
}

void DeskPage::follow()
{
    connect(m_column, &DeskColumn::chosen, this, [this](const Place &place) { context().goTo(place); });
    connect(m_dates, &DatesPanel::dateChosen, this, &DeskPage::goToDate);
    connect(m_openDates, &QAbstractButton::clicked, m_splitter, &FoldingSplitter::openRight);
    connect(m_splitter, &FoldingSplitter::foldingChanged, this, &DeskPage::showFolding);
    connect(m_steps, &FirstStepsStrip::chosen, this, [this](const Place &place) { context().goTo(place); });
    connect(m_steps, &FirstStepsStrip::helpRequested, this,
        [this] { context().openHelp(QStringLiteral("first-steps")); });
    connect(m_steps, &FirstStepsStrip::dismissed, this, [this] {
        context().state().setValue(stepsDismissedKey, true);
        m_steps->hide();
    });
    const auto reload = [this] {
        if (isVisible())
            load();
    };
    connect(&context(), &PageContext::actorChanged, this, reload);
    // Buttons as wide as the widest, and lines that start at the words, depend on the size of text.
    connect(&Theme::instance(), &Theme::changed, this, reload, Qt::QueuedConnection);
}

void DeskPage::show(const QString &)
{
    // Days pass and drafts are made without the file being written to.
    load();
}

void DeskPage::refresh(const Changes &)
{
    if (isVisible())
        load();
}

QList<QWidget *> DeskPage::panes() const
{
    return m_splitter->visiblePanes();
}

void DeskPage::load()
{
    const Result<WaitingWork> work = whatWaits(context().workspace());
    m_message->say(Tone::Bad, work ? QString() : work.error().message);
    m_header->setSubtitle(weekdayAndDate(context().clock().today()));
    if (work)
        showWork(*work);
}

void DeskPage::showWork(const WaitingWork &work)
{
    const QDate today = context().clock().today();
    m_column->setWork(work, today, officerTitle());
    m_dates->setDates(work.dates, today);
    if (!work.dates.empty())
        m_openDates->setText(
            tr("Next: %1, %2")
                .arg(nearInWords(work.dates.front().when, today), insideSentence(work.dates.front().what)));
    else
        m_openDates->setText(tr("Dates that come"));
    showSteps();
    showNothingWaits(work);
}

QString DeskPage::officerTitle() const
{
    const std::optional<Seat> &seat = context().workspace().actor();
    return seat ? tr("As %1").arg(insideSentence(roleInWords(seat->role))) : QString();
}

void DeskPage::showSteps()
{
    const bool isDismissed = context().state().value(stepsDismissedKey, false).toBool();
    const Result<std::vector<FirstStepState>> steps =
        isDismissed ? std::vector<FirstStepState>() : firstSteps(context().workspace());
    m_steps->setSteps(steps ? *steps : std::vector<FirstStepState>());
}

void DeskPage::showNothingWaits(const WaitingWork &work)
{
    m_empty->setVisible(work.isEmpty());
    m_empty->setTitle(m_steps->isHidden() ? tr("Nothing waits for you") : tr("Nothing else waits for you"));
    if (!work.isEmpty())
        return;
    if (!context().workspace().requireSeat()) {
        m_empty->setText(tr("You hold no seat today, so no reviews and votes are asked of you."));
        return;
    }
    if (work.dates.empty()) {
        m_empty->setText(tr("Reviews to write and motions to vote on will stand here."));
        return;
    }
    const ComingDate &next = work.dates.front();
    m_empty->setText(
        tr("The next date is %1: %2. %3")
            .arg(nearInWords(next.when, context().clock().today()), insideSentence(next.what), next.detail)
            .trimmed());
}

void DeskPage::showFolding()
{
    m_openDates->setVisible(m_splitter->isRightFolded());
}

void DeskPage::goToDate(const ComingDate &date)
{
    m_splitter->closeRight();
    if (date.motion)
        context().goTo({QStringLiteral("motions"), date.motion->toString()});
    else if (date.contest)
        context().goTo({QStringLiteral("contests"), date.contest->toString()});
}

int DeskPage::draftOf(const ApplicationId &application) const
{
    // Where the page of the reviews keeps them; what is there and is no draft counts as none.
    const std::optional<Seat> &seat = context().workspace().actor();
    if (!seat)
        return 0;
    const QString key =
        QStringLiteral("reviews.drafts/%1/%2").arg(seat->id.toString(), application.toString());
    const QByteArray kept = context().state().value(key).toString().toUtf8();
    int given = 0;
    for (const QJsonValue &criterion :
        QJsonDocument::fromJson(kept).object().value(QStringLiteral("criteria")).toObject())
        given += criterion.toObject().contains(QStringLiteral("verdict")) ? 1 : 0;
    return given;
}

} // namespace rosette

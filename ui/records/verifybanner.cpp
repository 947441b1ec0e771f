// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/verifybanner.h"

#include "core/base/moment.h"
#include "core/base/neardate.h"
#include "ui/theme/painting.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace rosette {

namespace {

constexpr qint64 leastRun = 600;   // milliseconds that a run asked for is seen
constexpr int leastWords = 260;    ///< beside the buttons
constexpr int justNow = 60 * 1000; // milliseconds

/// What a run without a fault proved, and what it cannot.
QString proved()
{
    return VerifyBanner::tr(
        "Each names the one before it and is signed with its key, and what is stored agrees "
        "with them. It cannot show malware, coercion, or officers who act together.");
}

} // namespace

VerifyBanner::VerifyBanner(QWidget *parent)
    : QFrame(parent), m_later(new QTimer(this)), m_icon(new IconLabel(Icon::Note, Role::Info, 22, this)),
      m_headline(new TextLabel(TextStyle::Heading, Role::Text, {}, this)),
      m_detail(new TextLabel(TextStyle::Small, Role::Text2, {}, this)),
      m_show(new Button(tr("Show it"), ButtonKind::Normal, this)),
      m_act(new Button(tr("Verify again"), ButtonKind::Normal, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    auto *said = new QHBoxLayout;
    said->setSpacing(12);
    said->addWidget(m_icon);
    said->addLayout(words, 1);
    auto *layout = new BesideLayout(leastWords, 12, this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addPart(said);
    layout->addWidget(m_show);
    layout->addWidget(m_act);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, [this] {
        if (const auto verdict = std::exchange(m_verdict, std::nullopt))
            sayVerdict(*verdict);
        else if (m_tone == Tone::Ok)
            m_detail->setText(m_checked);
    });
    connect(m_act, &QAbstractButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT stopRequested();
        else
            Q_EMIT verifyRequested();
    });
    connect(m_show, &QAbstractButton::clicked, this, [this] { Q_EMIT recordChosen(m_wrong); });
    showStopped();
}

void VerifyBanner::showRunning(qint64 done, qint64 total)
{
    if (!m_isRunning) {
        m_running.start();
        m_later->stop();
        m_verdict.reset();
    }
    m_isRunning = true;
    const QString progress = total > 0 ? tr("%1 of %2 so far.").arg(done).arg(total)
                                       : tr("Each record, and whether what is stored agrees with it.");
    if (m_tone == Tone::Info && m_headline->text() == tr("Verifying the records")) {
        m_detail->setText(progress);
        return;
    }
    say(Tone::Info, tr("Verifying the records"), progress);
    m_act->setText(tr("Stop"));
}

void VerifyBanner::showVerdict(const Verification &verification, const QDateTime &at, const QDate &today)
{
    const QString day = nearDayInWords(civilDateOf(at), today);
    m_checked = tr("%1 Checked %2, %3.").arg(proved(), day, timeInWords(civilTimeOf(at)));
    const qint64 left = std::exchange(m_isByHand, false) ? leastRun - m_running.elapsed() : 0;
    if (left <= 0) {
        sayVerdict(verification);
        return;
    }
    m_verdict = verification;
    m_later->start(static_cast<int>(left));
}

void VerifyBanner::sayVerdict(const Verification &verification)
{
    m_isRunning = false;
    if (verification.fault) {
        m_wrong = verification.fault->sequence;
        const QString headline = m_wrong > 0 ? tr("Record %1 is the first that is wrong").arg(m_wrong)
                                             : tr("The records and what is stored differ");
        say(Tone::Bad, headline, verification.fault->sentence);
        m_show->setVisible(m_wrong > 0);
        return;
    }
    const QString headline = verification.records == 1 ? tr("The one record is intact")
                                                       : tr("All %n records are intact", nullptr,
                                                             static_cast<int>(verification.records));
    say(Tone::Ok, headline, tr("%1 Checked just now.").arg(proved()));
    m_later->start(justNow);
}

void VerifyBanner::showStopped()
{
    m_isByHand = false;
    m_isRunning = false;
    say(Tone::Neutral, tr("The records are not verified yet"),
        tr("Verifying walks through all of them and changes nothing."));
    m_act->setText(tr("Verify"));
}

void VerifyBanner::showError(const QString &sentence)
{
    m_isRunning = false;
    m_isByHand = false;
    say(Tone::Warn, tr("The records could not be verified"), sentence);
}

void VerifyBanner::say(Tone tone, const QString &headline, const QString &detail)
{
    m_tone = tone;
    m_icon->setIcon(toneIcon(tone), toneRole(tone));
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_act->setText(tr("Verify again"));
    m_show->hide();
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void VerifyBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {toneSoftRole(m_tone), std::nullopt, 1, radius::card});
}

} // namespace rosette

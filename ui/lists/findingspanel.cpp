// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/findingspanel.h"

#include "core/base/neardate.h"
#include "core/endorsements/publicationwait.h"
#include "ui/lists/findingrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace rosette {

namespace {

constexpr std::size_t firstShown = 20;
constexpr std::size_t moreShown = 60;

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent) : ScrollColumn(parent), m_mostShown(firstShown)
{
    setAccessibleName(tr("Before you publish"));
    setPadding({20, 18, 20, 24});
}

void FindingsPanel::setView(const ListsView &view)
{
    if (m_view && m_view->contest.id != view.contest.id) {
        m_guideFindings.clear();
        m_isUnfolded = false;
        m_mostShown = firstShown;
    }
    m_view = view;
    fill();
}

void FindingsPanel::setGuideFindings(const std::vector<Finding> &findings)
{
    if (findings == m_guideFindings)
        return;
    m_guideFindings = findings;
    fill();
}

void FindingsPanel::fill()
{
    if (!m_view)
        return;
    const int place = verticalScrollBar()->value();
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    const bool isCorrection = m_view->inForce();
    heading->addWidget(new TextLabel(TextStyle::Heading, Role::Text,
        isCorrection ? tr("Before you publish a correction") : tr("Before you publish"), m_content));
    heading->addWidget(
        new TextLabel(TextStyle::Small, Role::Text2, findingsInWords(m_view->report), m_content));
    layout->addLayout(heading);
    layout->addSpacing(4);
    addFindings(Severity::Blocker);
    addFindings(Severity::Warning);
    addSettledAndNotes();
    addPassed();
    addGuideFindings();
    body()->addWidget(m_content);
    verticalScrollBar()->setValue(place);
}

FindingRow *FindingsPanel::rowOf(const Finding &finding, bool canBeAccepted)
{
    auto *row = new FindingRow(finding, remedyFor(finding, *m_view), canBeAccepted && m_view->isOfficer);
    // What is asked for may fill the panel anew: the finding is a copy, the signal goes out afterwards.
    connect(
        row, &FindingRow::remedyRequested, this, [this, finding] { Q_EMIT remedyRequested(finding); },
        Qt::QueuedConnection);
    connect(
        row, &FindingRow::acceptRequested, this, [this, finding] { Q_EMIT acceptRequested(finding); },
        Qt::QueuedConnection);
    return row;
}

void FindingsPanel::addFindings(Severity severity)
{
    std::vector<Finding> findings;
    std::copy_if(m_view->report.findings.begin(), m_view->report.findings.end(), std::back_inserter(findings),
        [severity](const Finding &finding) { return finding.severity == severity; });
    addCard(findings, true);
}

void FindingsPanel::addCard(const std::vector<Finding> &findings, bool canBeAccepted)
{
    if (findings.empty())
        return;
    auto *card = new Card(m_content);
    m_content->layout()->addWidget(card);
    const std::size_t shown = std::min(findings.size(), m_mostShown);
    for (std::size_t at = 0; at < shown; ++at)
        card->addRow(rowOf(findings[at], canBeAccepted), FindingRow::textStart());
    if (shown == findings.size())
        return;
    auto *more = new Button(
        tr("Show %1 more").arg(std::min(moreShown, findings.size() - shown)), ButtonKind::Link, card);
    // The panel is filled anew once the press is over.
    connect(more, &QAbstractButton::clicked, this, &FindingsPanel::showMore, Qt::QueuedConnection);
    card->addRow(more, FindingRow::textStart());
}

void FindingsPanel::showMore()
{
    m_mostShown += moreShown;
    fill();
}

void FindingsPanel::addSettledAndNotes()
{
    Card *card = nullptr;
    const auto add = [&](FindingRow *row) {
        if (!card)
            m_content->layout()->addWidget(card = new Card(m_content));
        card->addRow(row, FindingRow::textStart());
    };
    for (const SettledFinding &settled : m_view->report.accepted)
        add(new FindingRow(
            settled, tr("%1, %2").arg(m_view->seatNames.value(settled.accepted.acceptedBy),
                         nearDayInWords(civilDateOf(settled.accepted.acceptedAt), m_view->input.publishOn))));
    for (const Finding &finding : m_view->report.findings)
        if (finding.severity == Severity::Note)
            add(rowOf(finding, false));
}

void FindingsPanel::addPassed()
{
    const QStringList &passed = m_view->report.passedInWords;
    if (passed.isEmpty())
        return;
    auto *fold =
        new Button(passed.size() == 1 ? tr("1 check passed")
                                      : tr("%n checks passed", nullptr, static_cast<int>(passed.size())),
            ButtonKind::Flat, m_content);
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(fold, 0, Qt::AlignLeft);
    auto *list = new QWidget(m_content);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(17, 0, 12, 0);
    rows->setSpacing(6);
    for (const QString &sentence : passed) {
        auto *row = new QHBoxLayout;
        row->setSpacing(13);
        row->addWidget(new IconLabel(Icon::Check, Role::Ok, 16, list), 0, Qt::AlignTop);
        row->addWidget(new TextLabel(TextStyle::Small, Role::Text2, sentence, list), 1);
        rows->addLayout(row);
    }
    box->addWidget(list);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(box);
    const auto show = [this, fold, list] {
        list->setVisible(m_isUnfolded);
        fold->setIcon(m_isUnfolded ? Icon::ChevronDown : Icon::ChevronRight);
        fold->setAccessibleDescription(m_isUnfolded ? tr("Unfolded") : tr("Folded"));
    };
    show();
    connect(fold, &QAbstractButton::clicked, this, [this, show] {
        m_isUnfolded = !m_isUnfolded;
        show();
    });
}

bool FindingsPanel::isSaidAlready(const Finding &finding) const
{
    if (finding.code == QLatin1String("nobody-endorsed") || finding.code == QLatin1String("no-imprint"))
        return true;
    const auto same = [&](const Finding &other) {
        return other.code == finding.code && other.subject == finding.subject;
    };
    const PublicationReport &report = m_view->report;
    return std::any_of(report.findings.begin(), report.findings.end(), same) ||
           std::any_of(report.accepted.begin(), report.accepted.end(),
               [&](const SettledFinding &settled) { return same(settled.finding); });
}

void FindingsPanel::addGuideFindings()
{
    std::vector<Finding> findings;
    std::copy_if(m_guideFindings.begin(), m_guideFindings.end(), std::back_inserter(findings),
        [this](const Finding &finding) { return !isSaidAlready(finding); });
    if (!findings.empty())
        m_content->layout()->addWidget(new SectionHeading(tr("In the guide"), {}, m_content));
    addCard(findings, false);
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/findingrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int iconSize = 20;
constexpr int iconGap = 12;

} // namespace

struct FindingRow::Look
{
    Icon icon;
    Role role;
};

FindingRow::FindingRow(const Finding &finding, const Remedy &remedy, bool canBeAccepted, QWidget *parent)
    : QWidget(parent), m_finding(finding)
{
    switch (finding.severity) {
    case Severity::Blocker:
        layOut({Icon::Blocker, Role::Bad}, tr("Blocker"), finding.remedy);
        break;
    case Severity::Warning:
        layOut({Icon::Warning, Role::Warn}, tr("Warning"), finding.remedy);
        break;
    case Severity::Note:
        layOut({Icon::Note, Role::Info}, tr("Note"), finding.remedy);
        break;
    }
    addButtons(remedy, canBeAccepted && finding.severity == Severity::Warning);
}

FindingRow::FindingRow(const SettledFinding &settled, const QString &whoAndWhen, QWidget *parent)
    : QWidget(parent), m_finding(settled.finding)
{
    layOut({Icon::Check, Role::Ok}, tr("Warning, accepted"),
        tr("“%1” %2").arg(settled.accepted.reason.toString(), whoAndWhen));
}

int FindingRow::textStart()
{
    return iconSize + iconGap;
}

void FindingRow::layOut(const Look &look, const QString &severity, const QString &detail)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(iconGap);
    row->addWidget(new IconLabel(look.icon, look.role, iconSize, this), 0, Qt::AlignTop);
    m_words = new QVBoxLayout;
    m_words->setSpacing(1);
    row->addLayout(m_words, 1);
    m_words->addWidget(new TextLabel(TextStyle::CaptionStrong, look.role, severity, this));
    m_words->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, m_finding.sentence, this));
    if (!detail.isEmpty())
        m_words->addWidget(new TextLabel(TextStyle::Body, Role::Text2, detail, this));
}

void FindingRow::addButtons(const Remedy &remedy, bool canBeAccepted)
{
    if (remedy.act == RemedyAct::None && !canBeAccepted)
        return;
    m_words->addSpacing(8);
    auto *buttons = new FlowLayout(nullptr, 6, 6);
    m_words->addLayout(buttons);
    const auto add = [&](const QString &label, ButtonKind kind, void (FindingRow::*pressed)()) {
        auto *button = new Button(label, kind, this);
        button->setSmall();
        button->setAccessibleDescription(m_finding.sentence);
        connect(button, &QAbstractButton::clicked, this, pressed);
        buttons->addWidget(button);
    };
    if (remedy.act != RemedyAct::None)
        add(remedy.label, ButtonKind::Normal, &FindingRow::remedyRequested);
    if (canBeAccepted)
        add(tr("Accept..."), ButtonKind::Flat, &FindingRow::acceptRequested);
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/draftcard.h"

#include "core/endorsements/gate.h"
#include "ui/page/sharedfields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace rosette {

namespace {

constexpr int usualDays = 6;
constexpr int usualHour = 18;

QTimeZone london()
{
    return QTimeZone("Europe/London");
}

/// A row of the gate: icon, what is the case, what to do.
QWidget *gateRow(Icon icon, Role role, const QString &sentence, const QString &remedy, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(icon, role, 18, row), 0, Qt::AlignTop);
    auto *words = new TextLabel(TextStyle::Body, Role::Text2, {}, row);
    words->setSentence(sentence, remedy);
    layout->addWidget(words, 1);
    return row;
}

} // namespace

DraftCard::DraftCard(QWidget *parent)
    : Card(parent), m_gate(new QVBoxLayout), m_fields(new QWidget(this)),
      m_regardless(new QPlainTextEdit(m_fields)), m_shared(new SharedFields(m_fields)),
      m_opens(new QCheckBox(tr("Open it at a set time"), m_fields)), m_opensAt(new QDateTimeEdit(m_fields)),
      m_closes(new QCheckBox(tr("Say when voting closes"), m_fields)),
      m_closesAt(new QDateTimeEdit(m_fields)), m_message(new InlineMessage(Tone::Bad)),
      m_discard(new Button(tr("Discard the draft"), ButtonKind::Flat, this)),
      m_open(new Button(tr("Open the motion..."), ButtonKind::Primary, this))
{
    setPadding(20);
    body()->setSpacing(14);
    body()->addWidget(new TextLabel(TextStyle::Heading, Role::Text, tr("Before it opens"), this));
    m_gate->setSpacing(10);
    body()->addLayout(m_gate);
    addFields();
    body()->addWidget(m_message);
    addButtons();
}

void DraftCard::addFields()
{
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_regardless->setTabChangesFocus(true);
    m_regardless->setFixedHeight(72);
    auto *field = new Field(tr("Why it should open all the same"), m_regardless, m_fields);
    field->setHint(tr("Everybody reads the reason, and it is kept with the motion."));
    m_regardlessField = field;
    layout->addWidget(m_shared);
    layout->addWidget(field);
    m_shared->add(m_regardless);
    connect(m_shared, &SharedFields::settled, this, [this] { m_open->setReason(whyShut()); });
    m_opensAt->setAccessibleName(tr("Voting opens"));
    m_closesAt->setAccessibleName(tr("Voting closes"));
    addTime(*layout, *m_opens, *m_opensAt);
    addTime(*layout, *m_closes, *m_closesAt);
    body()->addWidget(m_fields);
}

void DraftCard::addTime(QVBoxLayout &layout, QCheckBox &isSet, QDateTimeEdit &time)
{
    time.setDisplayFormat(QStringLiteral("dddd d MMMM yyyy, HH:mm"));
    time.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    time.setCalendarPopup(true);
    auto *row = new FlowLayout(nullptr, 12, 6);
    row->addWidget(&isSet);
    row->addWidget(&time);
    layout.addLayout(row);
    connect(&isSet, &QAbstractButton::clicked, this, [this, &time](bool checked) {
        time.setEnabled(checked);
        save();
    });
    connect(&time, &QAbstractSpinBox::editingFinished, this, &DraftCard::save);
}

void DraftCard::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_discard);
    row->addStretch(1);
    row->addWidget(m_open);
    body()->addLayout(row);
    connect(m_discard, &QAbstractButton::clicked, this, &DraftCard::discardRequested);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        save();
        Q_EMIT openingRequested();
    });
    connect(m_regardless, &QPlainTextEdit::textChanged, this, [this] { m_open->setReason(whyShut()); });
}

void DraftCard::setMotion(const SeenMotion &seen, bool isOfficer, const QDateTime &now)
{
    const bool isSame = m_seen && m_seen->line.motion.id == seen.line.motion.id;
    m_seen = seen;
    m_isOfficer = isOfficer;
    setGate(seen);
    const Motion &motion = seen.line.motion;
    if (!isSame) {
        m_regardless->setPlainText(motion.regardless);
        m_shared->setStored(m_regardless);
    } else {
        m_shared->rebase([&] { m_regardless->setPlainText(motion.regardless); });
    }
    const auto show = [&now](QCheckBox &isSet, QDateTimeEdit &time, const std::optional<QDateTime> &at,
                          int days) {
        isSet.setChecked(at.has_value());
        time.setEnabled(at.has_value());
        const QDateTime shown =
            at ? at->toTimeZone(london())
               : QDateTime(now.toTimeZone(london()).date().addDays(days), QTime(usualHour, 0), london());
        time.setDateTime(QDateTime(shown.date(), shown.time()));
    };
    show(*m_opens, *m_opensAt, motion.opensAt, 1);
    show(*m_closes, *m_closesAt, motion.closesAt, usualDays);
    m_fields->setVisible(isOfficer);
    m_discard->setVisible(isOfficer);
    m_open->setVisible(isOfficer);
    m_open->setReason(whyShut());
}

void DraftCard::setGate(const SeenMotion &seen)
{
    while (QLayoutItem *item = m_gate->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    bool needsReason = false;
    for (const Finding &finding : seen.gate) {
        const bool isBlocker = finding.severity == Severity::Blocker;
        needsReason |= isBlocker && canBeOpenedRegardless(finding);
        m_gate->addWidget(gateRow(isBlocker ? Icon::Blocker : Icon::Warning,
            isBlocker ? Role::Bad : Role::Warn, finding.sentence, finding.remedy, this));
    }
    if (!seen.gateHidden.isEmpty())
        m_gate->addWidget(gateRow(Icon::Lock, Role::Text2, seen.gateHidden, {}, this));
    else if (seen.gate.empty())
        m_gate->addWidget(gateRow(Icon::Meets, Role::Ok, tr("Nothing stands in the way."),
            seen.fit.isEmpty() ? QString() : seen.fit + u'.', this));
    m_regardlessField->setVisible(needsReason);
}

QString DraftCard::whyShut() const
{
    if (!m_shared->isSettled())
        return tr("Choose first which of the two texts stays.");
    if (!m_seen->gateHidden.isEmpty())
        return m_seen->gateHidden;
    for (const Finding &finding : m_seen->gate) {
        if (finding.severity != Severity::Blocker)
            continue;
        if (!canBeOpenedRegardless(finding))
            return finding.sentence;
        if (m_regardless->toPlainText().trimmed().isEmpty())
            return tr("Write why it should open all the same.");
    }
    return {};
}

EditDraft DraftCard::edit() const
{
    EditDraft edit{m_seen->line.motion.id, m_seen->line.motion.revision};
    edit.regardless = m_regardless->toPlainText().trimmed();
    const auto at = [](const QCheckBox &isSet, const QDateTimeEdit &time) {
        return isSet.isChecked()
                   ? std::optional<QDateTime>(QDateTime(time.date(), time.time(), london()).toUTC())
                   : std::nullopt;
    };
    edit.opensAt = at(*m_opens, *m_opensAt);
    edit.closesAt = at(*m_closes, *m_closesAt);
    return edit;
}

void DraftCard::save()
{
    if (!m_seen || !m_isOfficer)
        return;
    const EditDraft wanted = edit();
    const Motion &motion = m_seen->line.motion;
    if (wanted.regardless != motion.regardless || wanted.closesAt != motion.closesAt ||
        wanted.opensAt != motion.opensAt)
        Q_EMIT edited(wanted);
}

void DraftCard::fail(const QString &sentence)
{
    m_message->say(Tone::Bad, sentence);
}

} // namespace rosette

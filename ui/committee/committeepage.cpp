// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/committeepage.h"

#include "ui/committee/backupspart.h"
#include "ui/committee/keyspart.h"
#include "ui/committee/rulebookpart.h"
#include "ui/committee/seatspart.h"
#include "ui/committee/settingspart.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/shownstack.h"

#include <QSignalBlocker>

namespace rosette {

namespace {

const QStringList objects{QStringLiteral("seats"), QStringLiteral("keys"), QStringLiteral("rulebook"),
    QStringLiteral("settings"), QStringLiteral("backups")};

} // namespace

CommitteePage::CommitteePage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Committee"), this)),
      m_chooser(new SegmentedControl(tr("Part of the committee"))), m_stack(new ShownStack(this))
{
    for (const QString &part : {tr("Seats"), tr("Keys"), tr("Rulebook"), tr("Settings"), tr("Backups")})
        m_chooser->addPart(part);
    m_parts = {new SeatsPart(context), new KeysPart(context), new RulebookPart(context),
        new SettingsPart(context), new BackupsPart(context)};
    for (CommitteePart *part : std::as_const(m_parts))
        m_stack->addWidget(part);
    m_header->setContext(m_chooser);
    setHeader(m_header);
    setBody(m_stack);
    connect(m_chooser, &SegmentedControl::currentChanged, this, [this](int index) {
        showPart(index);
        this->context().moved(object());
    });
    connect(&context, &PageContext::actorChanged, this, [this] { showPart(m_stack->currentIndex()); });
}

QString CommitteePage::object() const
{
    return objects.at(m_stack->currentIndex());
}

void CommitteePage::show(const QString &object)
{
    const auto wanted = static_cast<int>(objects.indexOf(object.section(u'/', 0, 0)));
    const int index = wanted < 0 ? m_stack->currentIndex() : wanted;
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->setCurrent(index);
    }
    showPart(index);
    const QString act = object.section(u'/', 1);
    if (act.isEmpty())
        return;
    context().moved(this->object()); // coming back shows the part and does nothing
    QMetaObject::invokeMethod(
        this, [part = m_parts.at(index), act] { part->run(act); }, Qt::QueuedConnection);
}

void CommitteePage::refresh(const Changes &)
{
    showPart(m_stack->currentIndex());
}

void CommitteePage::showPart(int index)
{
    CommitteePart *part = m_parts.at(index);
    m_stack->setCurrentWidget(part);
    part->reload();
    m_header->clearButtons();
    const QList<Button *> buttons = part->buttons();
    for (Button *button : buttons)
        m_header->addButton(button);
}

} // namespace rosette

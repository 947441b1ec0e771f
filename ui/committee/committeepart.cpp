// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/committeepart.h"

#include "ui/page/pagecontext.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

CommitteePart::CommitteePart(PageContext &context, QWidget *parent)
    : ScrollColumn(parent), m_context(context), m_message(new InlineMessage(Tone::Bad))
{
    setWidest(760);
    body()->addWidget(m_message);
}

bool CommitteePart::isOfficer() const
{
    const std::optional<Seat> &actor = m_context.workspace().actor();
    return actor && rosette::isOfficer(*actor);
}

void CommitteePart::clear()
{
    while (body()->count() > 1) {
        QLayoutItem *item = body()->takeAt(1);
        if (QWidget *widget = item->widget()) {
            widget->hide(); // it may be the one whose button is being pressed
            widget->deleteLater();
        }
        delete item;
    }
}

void CommitteePart::addTitle(const QString &title, const QString &remark)
{
    body()->addWidget(new TextLabel(TextStyle::Title, Role::Text, title));
    if (!remark.isEmpty())
        body()->addWidget(new TextLabel(TextStyle::Reading, Role::Text2, remark));
}

void CommitteePart::fail(const QString &sentence)
{
    m_message->say(Tone::Bad, sentence);
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"
#include "ui/widgets/pageheader.h"

#include <QPushButton>
#include <QHBoxLayout>

namespace rosette::test {

/// A page that remembers what it was told.
class TestPage : public Page
{
public:
    TestPage(PageContext &context, const QString &title, QWidget *parent) : Page(context, parent)
    {
        auto *body = new QWidget(this);
        auto *row = new QHBoxLayout(body);
        for (const char *name : {"list", "middle"}) {
            m_panes += new QPushButton(QLatin1String(name), body);
            row->addWidget(m_panes.constLast());
        }
        setHeader(new PageHeader(title, this));
        setBody(body);
    }

    void show(const QString &object) override { shown += object; }
    void refresh(const Changes &changes) override { refreshed += static_cast<int>(changes.size()); }
    QString helpTopic() const override { return QStringLiteral("topic-of-") + objectName(); }
    QList<QWidget *> panes() const override { return m_panes; }
    void keepDrafts() override { ++kept; }

    QStringList shown;
    int refreshed = 0;
    int kept = 0;

private:
    QList<QWidget *> m_panes;
};

/// Three pages in the navigation list, one in the menu, one that nobody may see.
inline PageRegistry testPages()
{
    const auto create = [](const QString &title) {
        return [title](PageContext &context, QWidget *parent) -> Page * {
            return new TestPage(context, title, parent);
        };
    };
    const auto two = [](Workspace &) -> Result<int> { return 2; };
    const QString desk = QStringLiteral("Desk");
    const QString motions = QStringLiteral("Motions");
    const QString candidates = QStringLiteral("Candidates");
    const QString help = QStringLiteral("Help");
    const QString secret = QStringLiteral("Secret");
    PageRegistry pages;
    pages.add({QStringLiteral("desk"), desk, Icon::Desk, create(desk)});
    pages.add({QStringLiteral("candidates"), candidates, Icon::Candidates, create(candidates)});
    pages.add({QStringLiteral("motions"), motions, Icon::Motions, create(motions), {}, two});
    pages.add({QStringLiteral("help"), help, Icon::Help, create(help), {}, {}, PageEntry::Menu});
    pages.add({QStringLiteral("secret"), secret, Icon::Lock, create(secret),
        [](const Workspace &) { return false; }});
    return pages;
}

} // namespace rosette::test

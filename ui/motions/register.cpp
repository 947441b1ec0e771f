// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/register.h"

#include "core/actions/decisions/seemotions.h"
#include "ui/motions/motionlistmodel.h"
#include "ui/motions/motionspage.h"
#include "ui/page/pagecommands.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/icon.h"

namespace rosette {

namespace {

void addCommands(PageContext &context)
{
    context.commands().add(Command{.key = QStringLiteral("motions.new"),
                               .text = MotionsPage::tr("New motion..."),
                               .isEnabled = forOfficers(context),
                               .run =
                                   [&context] {
                                       context.goTo({QStringLiteral("motions"), QStringLiteral("new")});
                                   },
                               .words = MotionsPage::tr("draft put a question vote ballot")},
        &context);
    context.commands().add(
        Command{.key = QStringLiteral("motions.decided"),
            .text = MotionsPage::tr("All decisions"),
            .run =
                [&context] {
                    context.goTo({QStringLiteral("motions"), MotionListModel::decidedObject()});
                },
            .words = MotionsPage::tr("carried fell minutes")},
        &context);
}

} // namespace

void registerMotionsPage(PageRegistry &pages)
{
    pages.add({.key = QStringLiteral("motions"),
        .title = MotionsPage::tr("Motions"),
        .icon = Icon::Motions,
        .create = [](PageContext &context, QWidget *parent) -> Page * {
            return new MotionsPage(context, parent);
        },
        .countForMe = [](Workspace &workspace) { return countMissingVotes(workspace); },
        .addCommands = addCommands});
}

} // namespace rosette

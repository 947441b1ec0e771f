// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/backupspart.h"

#include "core/base/moment.h"
#include "ui/committee/restoredialog.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace rosette {

namespace {

const QString folderKey = QStringLiteral("committee.backups");

} // namespace

QString BackupsPart::folder() const
{
    const QString usual = backupFolderOf(context().database().path());
    return context().state().value(folderKey, usual).toString();
}

void BackupsPart::reload()
{
    clear();
    addTitle(tr("Backups"), tr("Copies of the whole file, each checked after it was made. They are in %1.")
                                .arg(QDir::toNativeSeparators(folder())));
    const Result<std::vector<Backup>> backups = listBackups(folder());
    if (!isShown(backups))
        return;
    if (backups->empty()) {
        body()->addWidget(new EmptyState(EmptyState::Drawing::Papers, tr("No copy yet"),
            tr("A copy takes a moment. Keep one on another disk now and then: choose its folder once.")));
        return;
    }
    auto *card = new Card;
    for (const Backup &backup : *backups)
        card->addRow(row(backup), 32);
    body()->addWidget(card);
}

QList<Button *> BackupsPart::buttons()
{
    auto *choose = new Button(tr("Choose the folder..."), ButtonKind::Flat);
    auto *make = new Button(tr("Make a copy now"), ButtonKind::Primary);
    make->setIcon(Icon::Backup);
    connect(choose, &QAbstractButton::clicked, this, &BackupsPart::chooseFolder);
    connect(make, &QAbstractButton::clicked, this, &BackupsPart::make);
    return {choose, make};
}

void BackupsPart::run(const QString &act)
{
    if (act == QLatin1String("make"))
        make();
    else if (act == QLatin1String("folder"))
        chooseFolder();
}

QWidget *BackupsPart::row(const Backup &backup)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(new IconLabel(Icon::Backup, Role::Text2, 18, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString when = momentInWords(backup.at);
    words->addWidget(new TextLabel(TextStyle::BodyStrong, Role::Text, when, row));
    words->addWidget(new TextLabel(TextStyle::Small, Role::Text2,
        tr("%1, %2").arg(QFileInfo(backup.path).fileName(), QLocale().formattedDataSize(backup.bytes)), row));
    layout->addLayout(words, 1);
    auto *restore = new Button(tr("Restore..."), ButtonKind::Normal, row);
    restore->setSmall();
    restore->setAccessibleName(tr("Restore the copy of %1").arg(when));
    if (!isOfficer())
        restore->setReason(tr("Only the chair or a secretary may restore a copy."));
    connect(restore, &QAbstractButton::clicked, this, [this, backup] { this->restore(backup); });
    layout->addWidget(restore);
    return row;
}

void BackupsPart::make()
{
    context().tasks().run(
        tr("Making a copy of the file"),
        [folder = folder()](Workspace &workspace, const Cancellation &, const Progress &) {
            return makeBackup(workspace, folder);
        },
        [this](const Result<Backup> &backup) {
            if (backup)
                message().say(Tone::Ok,
                    tr("The copy is made and checked: %1.").arg(QFileInfo(backup->path).fileName()));
            else
                fail(backup.error().message);
            reload();
        },
        this);
}

void BackupsPart::chooseFolder()
{
    const QString chosen =
        askForFile(this, {FileQuestion::Kind::Folder, tr("Folder for the copies"), folder()});
    if (chosen.isEmpty())
        return;
    context().state().setValue(folderKey, chosen);
    reload();
}

void BackupsPart::restore(const Backup &backup)
{
    context().tasks().run(
        tr("Looking at the copy"),
        [path = backup.path](Workspace &workspace, const Cancellation &, const Progress &) {
            return previewRestore(workspace, path);
        },
        [this, backup](const Result<BackupPreview> &preview) {
            if (isShown(preview) && askToRestore(*preview, backup, window()))
                putBack(backup);
        },
        this);
}

void BackupsPart::putBack(const Backup &backup)
{
    context().tasks().release(); // their connections would stand in the way of the copy
    context().tasks().run(
        tr("Restoring the copy"),
        [path = backup.path, folder = folder()](Workspace &workspace, const Cancellation &,
            const Progress &) { return restoreBackup(workspace, path, folder); },
        [this, backup](const Result<Backup> &before) {
            if (!isShown(before) || !isShown(actAgain(context().workspace())))
                return;
            context().undo().clear();
            message().say(
                Tone::Ok, tr("The copy of %1 is in the file. What the file held before is kept in %2.")
                              .arg(momentInWords(backup.at), QFileInfo(before->path).fileName()));
            reload();
        },
        this);
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/savecertificate.h"
#include "core/actions/decisions/seemotions.h"
#include "core/actions/letters/releaseoutcomes.h"
#include "core/signing/secretkey.h"
#include "core/workspace/lookup.h"
#include "tests/screens/dialogopeners.h"
#include "ui/records/checkfiledialog.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>

namespace rosette::test {

namespace {

Place keys()
{
    return {QStringLiteral("committee"), QStringLiteral("keys")};
}

/// With a key in it, whose words are to be compared.
void replaceKey(MainWindow &window)
{
    auto *type = new QTimer(&window);
    QObject::connect(type, &QTimer::timeout, type, [type] {
        const QWidget *dialog = QApplication::activeModalWidget();
        auto *field = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
        if (!field)
            return;
        field->setText(
            QString::fromLatin1(SecretKey::fromSeed(QByteArray(publicKeySize, 's')).publicKey().base64()));
        type->deleteLater();
    });
    type->start(1);
    button(keys(), "Replace...")(window);
}

std::vector<DialogScreen> ofKeys()
{
    return {{QStringLiteral("key-make"), button(keys(), "Make a key...")},
        {QStringLiteral("key-import"), button(keys(), "Import a key...")},
        {QStringLiteral("key-enrol"), replaceKey},
        {QStringLiteral("key-revoke"), button(keys(), "Revoke...")}};
}

/// With its letters released.
Open letters(const char *text)
{
    return [text = QString::fromLatin1(text)](MainWindow &window) {
        PageContext &context = window.context();
        const Contest contest = must(findContest(context.database(), QStringLiteral("policy-forum-wales")));
        if (text.startsWith(QLatin1String("Release"))) {
            window.context().goTo({QStringLiteral("letters"), contest.id.toString()});
            settle(window);
            window.context().commands().run(QStringLiteral("letters.release"));
            return;
        }
        must(releaseOutcomes(context.workspace(), ReleaseOutcomes{contest.id}));
        button(Place{QStringLiteral("letters"), contest.id.toString()}, text.toLatin1().constData())(window);
    };
}

/// Of a decision that was just certified.
void checkFile(MainWindow &window)
{
    Workspace &workspace = window.context().workspace();
    for (const MotionLine &line : must(seeMotions(workspace)))
        if (line.motion.state == MotionState::Carried) {
            const QString path = workspace.database().path() + QStringLiteral(".json");
            must(saveCertificate(workspace, {line.motion.id, path}));
            auto *dialog = new CheckFileDialog(window.context(), &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            dialog->check(path);
            settle(window);
            return;
        }
}

std::vector<DialogScreen> ofRecords()
{
    return {{QStringLiteral("records-check"), checkFile},
        {QStringLiteral("records-export"), command("records", "records.export")}};
}

std::vector<DialogScreen> ofLetters()
{
    return {{QStringLiteral("letter-release"), letters("Release")},
        {QStringLiteral("letter-drafts"), letters("Save drafts...")},
        {QStringLiteral("letter-sent"), letters("Mark as sent...")},
        {QStringLiteral("letter-address"), letters("Change...")},
        {QStringLiteral("letter-decline"), letters("Candidate declines...")}};
}

} // namespace

std::vector<DialogScreen> paperDialogs()
{
    std::vector<DialogScreen> all = ofKeys();
    for (const std::vector<DialogScreen> &some : {ofLetters(), ofRecords()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace rosette::test

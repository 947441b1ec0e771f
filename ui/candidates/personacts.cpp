// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/personacts.h"

#include "core/actions/candidates/setphoto.h"
#include "core/actions/candidates/withdrawcandidacy.h"
#include "core/actions/load.h"
#include "core/storage/applicationstore.h"
#include "core/storage/organisationstore.h"
#include "ui/candidates/applicationdialog.h"
#include "ui/candidates/factsdialog.h"
#include "ui/candidates/photodialog.h"
#include "ui/page/pagecontext.h"
#include "ui/page/storeover.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

PersonActs::PersonActs(PageContext &context, QWidget *page) : QObject(page), m_context(context), m_page(page)
{
}

void PersonActs::enterApplication(const PersonCandidacy &seen)
{
    const Result<std::vector<Organisation>> organisations = OrganisationStore(m_context.database()).all();
    if (!organisations) {
        Q_EMIT failed(organisations.error().message);
        return;
    }
    ApplicationDialog dialog(tr("Application of %1").arg(seen.candidacy.ballotName.toString()),
        seen.application, *organisations, m_context.clock().today(), m_page);
    const CandidacyId candidacy = seen.candidacy.id;
    const auto store = [&] {
        return m_context.act(tr("Enter the application of %1").arg(seen.candidacy.ballotName.toString()),
            [&] { return submitApplication(m_context.workspace(), dialog.application(candidacy)); });
    };
    connect(&dialog, &FormDialog::submitted, this, [&] {
        storeOver(dialog, store, [&]() -> std::optional<bool> {
            const Result<std::optional<Application>> theirs =
                ApplicationStore(m_context.database()).forCandidacy(candidacy);
            if (!theirs || !*theirs || (*theirs)->revision == dialog.application(candidacy).revision)
                return std::nullopt;
            return dialog.rebase(**theirs);
        });
    });
    dialog.exec();
}

void PersonActs::setPhoto(const PersonCandidacy &seen, const QString &path)
{
    PhotoDialog dialog(seen.candidacy.ballotName.toString(), m_page);
    if (seen.photo) {
        dialog.setPicture(seen.photo->jpeg);
        dialog.setAltText(seen.photo->altText);
    }
    if (!path.isEmpty())
        dialog.openFile(path);
    connect(&dialog, &FormDialog::submitted, this, [&] {
        const Result<void> stored =
            m_context.act(tr("Change the photo of %1").arg(seen.candidacy.ballotName.toString()), [&] {
                return rosette::setPhoto(
                    m_context.workspace(), {seen.candidacy.id, dialog.jpeg(), dialog.altText()});
            });
        if (stored)
            dialog.accept();
        else
            dialog.fail(stored.error().message);
    });
    dialog.exec();
}

void PersonActs::editFacts(const PersonCandidacy &seen)
{
    FactsDialog dialog(seen.candidacy, seen.contestName, m_page);
    const auto store = [&] {
        return m_context.act(tr("Change the facts about %1").arg(seen.candidacy.ballotName.toString()),
            [&] { return editCandidacy(m_context.workspace(), dialog.facts()); });
    };
    connect(&dialog, &FormDialog::submitted, this, [&] {
        storeOver(dialog, store, [&]() -> std::optional<bool> {
            const Result<Candidacy> theirs = loadCandidacy(m_context.database(), seen.candidacy.id);
            if (!theirs || theirs->revision == dialog.facts().revision)
                return std::nullopt;
            return dialog.rebase(*theirs);
        });
    });
    dialog.exec();
}

void PersonActs::withdraw(const PersonCandidacy &seen)
{
    const QString name = seen.candidacy.ballotName.toString();
    ConfirmationDialog dialog({.title = tr("Record that %1 stands no longer?").arg(name),
                                  .object = seen.contestName,
                                  .effects = {{Icon::Recused, tr("The candidacy is withdrawn."),
                                                  tr("It stays in the file, and on the slates it was on.")},
                                      {Icon::Rosette, tr("No support list names %1.").arg(name),
                                          tr("A list that is published already is corrected by a new one.")}},
                                  .irreversible = {},
                                  .stillPossible = {},
                                  .verb = tr("Record the withdrawal"),
                                  .safe = tr("Keep the candidacy")},
        m_page);
    auto *source = new QLineEdit;
    source->setPlaceholderText(tr("Web address or document, may stay empty"));
    dialog.extra()->addWidget(new Field(tr("Where it is on public record"), source, &dialog));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<Candidacy> stored = m_context.act(tr("Record that %1 stands no longer").arg(name), [&] {
        return withdrawCandidacy(m_context.workspace(), {seen.candidacy.id, source->text().trimmed()});
    });
    if (stored)
        m_context.tell(
            tr("%1 stands no longer. The application and its reviews can still be read.").arg(name));
    else
        Q_EMIT failed(stored.error().message);
}

} // namespace rosette

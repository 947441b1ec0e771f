// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/submitapplication.h"

#include "core/actions/candidates/applicationrevision.h"
#include "core/base/translate.h"
#include "core/storage/applicationstore.h"

namespace rosette {

namespace {

Result<Application> enter(UnitOfWork &unit, const SubmitApplication &input)
{
    const ApplicationRevision first = sealed(ApplicationRevision{1, unit.at(), input.content, {}, {}});
    Application application{
        ApplicationId::create(), input.candidacy, input.expectations, input.asksFor, {first}, 1};
    if (const Result<void> stored = ApplicationStore(unit.database()).insert(application); !stored)
        return stored.error();
    unit.touched(Entity::Application, ChangeKind::Added, application.id.toString());
    return application;
}

/// Appends a revision if the content differs, and brings the rest up to date.
Result<Application> revise(UnitOfWork &unit, Application application, const SubmitApplication &input)
{
    ApplicationStore store(unit.database());
    if (const Result<void> free = checkNoOpenMotion(unit, application.id); !free)
        return free.error();
    if (currentRevision(application).content != input.content) {
        const ApplicationRevision next = sealed(
            ApplicationRevision{currentRevision(application).number + 1, unit.at(), input.content, {}, {}});
        if (const Result<void> appended = store.appendRevision(application, next); !appended)
            return appended.error();
        application.revisions.push_back(next);
        ++application.revision;
        unit.touched(Entity::Application, ChangeKind::Updated, application.id.toString());
    }
    if (application.expectations != input.expectations || application.asksFor != input.asksFor) {
        application.expectations = input.expectations;
        application.asksFor = input.asksFor;
        if (const Result<void> stored = store.update(application); !stored)
            return stored.error();
        ++application.revision;
        unit.touched(Entity::Application, ChangeKind::Updated, application.id.toString());
    }
    return application;
}

} // namespace

Result<Application> submitApplication(Workspace &workspace, const SubmitApplication &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("enter an application"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Application> {
        const Result<std::optional<Application>> known =
            ApplicationStore(unit.database()).forCandidacy(input.candidacy);
        if (!known)
            return known.error();
        const int revision = *known ? (*known)->revision : 0;
        if (input.revision.value_or(revision) != revision)
            return Error{ErrorCode::Conflict, Tr::tr("Somebody else has changed the application since."), {}};
        return *known ? revise(unit, **known, input) : enter(unit, input);
    });
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/stage.h"

#include "core/base/translate.h"
#include "core/storage/conteststore.h"
#include "core/workspace/lookup.h"

namespace rosette {

Result<void> Stage::enter(const QDateTime &at, const QString &actor)
{
    m_clock.set(at);
    const Result<Seat> acting = seat(actor);
    if (!acting)
        return acting.error();
    m_workspace.actAs(*acting);
    return {};
}

Result<Seat> Stage::seat(const QString &name)
{
    const auto known = m_seats.constFind(name);
    if (known != m_seats.cend())
        return *known;
    Result<Seat> found = findSeat(m_workspace.database(), name, m_clock.today());
    if (found)
        m_seats.insert(name, *found);
    return found;
}

Result<Contest> Stage::contest(const QString &slug)
{
    const Result<std::optional<Contest>> found = ContestStore(m_workspace.database()).withSlug(slug);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, Tr::tr("The story knows no contest %1.").arg(slug), {}};
    return **found;
}

Result<Candidacy> Stage::candidacy(const QString &contest, const QString &name)
{
    const Result<Contest> found = this->contest(contest);
    if (!found)
        return found.error();
    return findCandidacy(m_workspace.database(), *found, name);
}

Result<Application> Stage::application(const QString &contest, const QString &name)
{
    const Result<Contest> found = this->contest(contest);
    if (!found)
        return found.error();
    return findApplication(m_workspace.database(), name, found->id);
}

Result<Motion> Stage::motion(int number)
{
    return findMotion(m_workspace.database(), QString::number(number));
}

Result<std::vector<OrganisationId>> Stage::organisations(const QStringList &names)
{
    std::vector<OrganisationId> ids;
    for (const QString &name : names) {
        const Result<Organisation> organisation = findOrganisation(m_workspace.database(), name);
        if (!organisation)
            return organisation.error();
        ids.push_back(organisation->id);
    }
    return ids;
}

} // namespace rosette

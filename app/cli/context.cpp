// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "core/base/language.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

Context::Context(int &argumentCount, char **arguments)
    : m_argumentCount(argumentCount), m_arguments(arguments), m_output(stdout, stderr)
{
}

Context::~Context() = default;

void Context::startApplication()
{
    if (m_application)
        return;
    m_application = std::make_unique<QCoreApplication>(m_argumentCount, m_arguments);
    speakUsersLanguage(*m_application);
}

Result<Workspace *> Context::workspace()
{
    if (m_workspace)
        return m_workspace.get();
    if (options.file.isEmpty())
        return Error{ErrorCode::Usage, Tr::tr("Say which committee's file to use: -f NAME.rosette."), {}};
    startApplication();
    Result<std::unique_ptr<Workspace>> opened = openCommittee(options.file, m_clock);
    if (!opened)
        return opened.error();
    if (!options.actAs.isEmpty()) {
        const Result<Seat> seat = findSeat((*opened)->database(), options.actAs, m_clock.today());
        if (!seat)
            return seat.error();
        (*opened)->actAs(*seat);
    }
    m_workspace = *std::move(opened);
    return m_workspace.get();
}

} // namespace rosette::cli

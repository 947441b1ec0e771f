// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/reviewdraft.h"

#include <optional>

namespace rosette {

class ViewState;

/// Keeps what a seat has put down and not submitted: on this computer, outside the committee's file, since
/// nobody else is to read it.
class DraftKeeper
{
public:
    explicit DraftKeeper(ViewState &state) : m_state(state) {}

    std::optional<ReviewDraft> draft(const SeatId &seat, const ApplicationId &application,
        const CriteriaSet &criteria, int applicationRevision) const;
    void keep(const SeatId &seat, const ApplicationId &application, const ReviewDraft &draft);
    void forget(const SeatId &seat, const ApplicationId &application);

private:
    static QString keyOf(const SeatId &seat, const ApplicationId &application);

    ViewState &m_state;
};

} // namespace rosette

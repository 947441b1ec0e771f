// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/publicationcheck.h"

namespace rosette {

/// The list as it would be published now. What the publication checks look at; it lives no longer than the
/// input.
struct DraftList
{
    const PublicationInput &input;
    std::vector<SupportListEntry> entries{};

    int listed() const { return static_cast<int>(entries.size()); }
};

using Findings = std::vector<Finding>;

Finding finding(Severity severity, const char *code, const QString &sentence, const QString &remedy);
/// The candidacy of that id; nothing if it is not of this contest. Every entry of the draft has one.
const Candidacy *candidacyOf(const DraftList &draft, const CandidacyId &id);
const CandidacyMaterial *materialOf(const DraftList &draft, const CandidacyId &id);
/// What the candidate allows; nothing where there is no application.
std::optional<Consents> consentsOf(const DraftList &draft, const SupportListEntry &entry);

} // namespace rosette

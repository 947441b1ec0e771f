// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"
#include "ui/committee/committeepart.h"

namespace rosette {

/// The rules the committee works under, as a page to read; the versions before; and the next one as a draft
/// with its difference.
class RulebookPart : public CommitteePart
{
    Q_OBJECT

public:
    using CommitteePart::CommitteePart;

    void reload() override;
    QList<Button *> buttons() override;
    void run(const QString &act) override;

private:
    void addDraft(const Rulebook &draft, const Rulebook &latest);
    void addVersions();
    void addRules(const Rulebook &rulebook);
    void addCriteria(const Rulebook &rulebook);
    const Rulebook *shown() const;
    void editDraft();
    void discardDraft();
    void adopt();

    std::vector<Rulebook> m_versions;
    std::optional<Rulebook> m_draft;
    int m_shown = 0; ///< version; 0: the latest
};

} // namespace rosette

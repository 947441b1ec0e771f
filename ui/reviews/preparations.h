// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/reviewdraft.h"
#include "ui/reviews/papercontent.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace rosette {

class DraftKeeper;

/// An application ready to be shown.
struct PreparedApplication
{
    ReviewMaterial material;
    PaperContent content;
    std::unique_ptr<QTextDocument> document; ///< with its changes shown, laid out for the paper's width
    ReviewDraft draft;                       ///< as it was left, or as it starts
    bool isKept = false;                     ///< the draft was begun and not submitted
};

/// Makes applications ready while nobody waits, so that going to the next one only paints.
class Preparations : public QObject
{
    Q_OBJECT

public:
    Preparations(Workspace &workspace, const DraftKeeper &drafts, QObject *parent = nullptr);

    /// Out of what was prepared, or made now.
    Result<PreparedApplication> take(const ApplicationId &application);
    /// Once nothing else is to be done. Errors are told by take().
    void prepareSoon(const std::vector<ApplicationId> &applications, int paperWidth);
    /// Forgets everything: something changed.
    void clear();

private:
    Result<PreparedApplication> prepare(const ApplicationId &application) const;
    void prepareNext();

    Workspace &m_workspace;
    const DraftKeeper &m_drafts;
    std::map<ApplicationId, PreparedApplication> m_ready;
    std::vector<ApplicationId> m_wanted;
    int m_paperWidth = 0;
    QTimer m_idle;
};

} // namespace rosette

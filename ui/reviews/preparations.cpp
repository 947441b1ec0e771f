// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/preparations.h"

#include "ui/reviews/draftkeeper.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace rosette {

Preparations::Preparations(Workspace &workspace, const DraftKeeper &drafts, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_drafts(drafts)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Preparations::prepareNext);
    connect(&Theme::instance(), &Theme::changed, this, &Preparations::clear);
}

Result<PreparedApplication> Preparations::take(const ApplicationId &application)
{
    if (auto ready = m_ready.extract(application))
        return std::move(ready.mapped());
    return prepare(application);
}

void Preparations::prepareSoon(const std::vector<ApplicationId> &applications, int paperWidth)
{
    m_wanted = applications;
    m_paperWidth = paperWidth;
    std::erase_if(m_ready, [&](const auto &ready) {
        return std::find(m_wanted.begin(), m_wanted.end(), ready.first) == m_wanted.end();
    });
    // Later than the painting of what is shown now.
    constexpr int afterPainting = 20;
    QMetaObject::invokeMethod(
        &m_idle, [this] { m_idle.start(afterPainting); }, Qt::QueuedConnection);
}

void Preparations::clear()
{
    m_ready.clear();
    m_wanted.clear();
}

Result<PreparedApplication> Preparations::prepare(const ApplicationId &application) const
{
    Result<ReviewMaterial> material = reviewMaterial(m_workspace, application);
    if (!material)
        return material.error();
    PaperContent content = PaperContent::from(*material);
    std::unique_ptr<QTextDocument> document = paperDocument(content, true);
    if (m_paperWidth > 0)
        document->setTextWidth(m_paperWidth);
    const int revision = material->current().number;
    const std::optional<ReviewDraft> kept =
        m_drafts.draft(m_workspace.actor()->id, application, material->criteria, revision);
    ReviewDraft draft = kept            ? *kept
                        : material->own ? draftFrom(*material->own, material->criteria, revision)
                                        : emptyDraft(material->criteria, revision);
    return PreparedApplication{
        *std::move(material), std::move(content), std::move(document), std::move(draft), kept.has_value()};
}

void Preparations::prepareNext()
{
    for (const ApplicationId &application : m_wanted) {
        if (m_ready.contains(application))
            continue;
        if (Result<PreparedApplication> prepared = prepare(application)) {
            m_ready.emplace(application, *std::move(prepared));
            m_idle.start(0);
        }
        return;
    }
}

} // namespace rosette

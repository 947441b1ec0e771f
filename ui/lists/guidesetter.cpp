// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/guidesetter.h"

#include "core/actions/endorsements/guidematerial.h"
#include "core/actions/load.h"
#include "ui/page/pagecontext.h"

#include <QMutex>

namespace rosette {

using Preview = std::shared_ptr<const GuidePreview>;

/// What is kept between two settings, on whatever thread they run: one at a time.
struct GuideSetter::Press
{
    QMutex mutex;
    GuidePrinter printer;
    std::optional<GuideMaterial> material;

    Result<Preview> set(
        Workspace &workspace, const GuideChoice &choice, const GuideTexts &texts, bool mustRead)
    {
        const QMutexLocker locker(&mutex);
        if (mustRead || !material) {
            const Result<Contest> contest = loadContest(workspace.database(), choice.contest);
            if (!contest)
                return contest.error();
            Result<GuideMaterial> read = guideMaterial(workspace, *contest, choice.isDraft);
            if (!read)
                return read.error();
            material = *std::move(read);
        }
        GuideMaterial written = *material;
        if (texts.grouping)
            if (const Result<Name> name = Name::parse(*texts.grouping))
                written.committee.grouping = *name;
        if (texts.imprint)
            written.committee.imprint = *texts.imprint;
        return Preview(std::make_shared<GuidePreview>(printer.preview(composeGuide(written))));
    }
};

GuideSetter::GuideSetter(PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_press(std::make_shared<Press>())
{
}

void GuideSetter::read(const GuideChoice &choice)
{
    m_choice = choice;
    m_mustRead = true;
    start();
}

void GuideSetter::setTexts(const GuideTexts &texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    start();
}

void GuideSetter::start()
{
    if (!m_choice)
        return;
    m_isWaiting = true;
    if (std::exchange(m_isBusy, true))
        return;
    m_isWaiting = false;
    const auto work = [press = m_press, choice = *m_choice, texts = m_texts,
                          mustRead = std::exchange(m_mustRead, false)](Workspace &workspace,
                          const Cancellation &,
                          const Progress &) { return press->set(workspace, choice, texts, mustRead); };
    const auto done = [this](const Result<Preview> &result) {
        m_isBusy = false;
        if (m_isWaiting) {
            start();
            return;
        }
        if (result) {
            m_preview = *result;
            Q_EMIT guideSet(m_preview);
        } else {
            Q_EMIT failed(result.error());
        }
    };
    m_context.tasks().run(tr("Setting the guide"), work, done, this);
}

} // namespace rosette

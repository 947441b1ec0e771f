// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/publishing/guidepdf.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rosette {

class PageContext;

/// Texts as they stand in the fields, which may be other than what is stored.
struct GuideTexts
{
    std::optional<QString> grouping{};
    std::optional<QString> imprint{};

    bool operator==(const GuideTexts &) const = default;
};

/// Which guide: of the list in force, or a draft of the list as it would be today.
struct GuideChoice
{
    ContestId contest;
    bool isDraft = true;

    bool operator==(const GuideChoice &) const = default;
};

/// Sets the guide off the GUI thread, again and again while it is written. What comes in while it is busy is
/// taken together; only the newest is set.
class GuideSetter : public QObject
{
    Q_OBJECT

public:
    explicit GuideSetter(PageContext &context, QObject *parent = nullptr);

    /// Reads the material from the file and sets it.
    void read(const GuideChoice &choice);
    /// Sets the same material with these texts.
    void setTexts(const GuideTexts &texts);
    const std::shared_ptr<const GuidePreview> &preview() const { return m_preview; }

Q_SIGNALS:
    void guideSet(const std::shared_ptr<const rosette::GuidePreview> &preview);
    void failed(const rosette::Error &error);

private:
    struct Press;
    void start();

    PageContext &m_context;
    std::shared_ptr<Press> m_press;
    std::shared_ptr<const GuidePreview> m_preview;
    std::optional<GuideChoice> m_choice;
    GuideTexts m_texts;
    bool m_mustRead = false;
    bool m_isBusy = false;
    bool m_isWaiting = false;
};

} // namespace rosette

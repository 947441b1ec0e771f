// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/reviewmaterial.h"

#include "ui/theme/icon.h"
#include "ui/widgets/tone.h"

#include <QWidget>

class QVBoxLayout;

namespace rosette {

/// What the other seats found on one criterion, and where it stands: shown after one's own review.
class OthersVerdicts : public QWidget
{
    Q_OBJECT

public:
    explicit OthersVerdicts(QWidget *parent = nullptr);

    /// Hidden while @p material shows nothing of others.
    void setMaterial(const ReviewMaterial &material, std::size_t criterion);

private:
    void addLine(Icon icon, Tone tone, const QString &lead, const QString &rest);
    void addVerdicts(const ReviewMaterial &material, const Slug &criterion);

    QVBoxLayout *m_layout;
};

} // namespace rosette

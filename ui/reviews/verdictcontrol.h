// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

#include <QWidget>

#include <array>
#include <optional>

namespace rosette {

class VerdictButton;

/// The three verdicts on one criterion. Arrow keys go from one to the next without choosing; Space and Enter
/// choose.
class VerdictControl : public QWidget
{
    Q_OBJECT

public:
    /// @p criterion names what is judged, for screen readers.
    explicit VerdictControl(const QString &criterion, QWidget *parent = nullptr);

    void setVerdict(const std::optional<Verdict> &verdict);
    VerdictButton *button(Verdict verdict) const;

Q_SIGNALS:
    void chosen(rosette::Verdict verdict);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::array<VerdictButton *, 3> m_buttons{};
};

} // namespace rosette

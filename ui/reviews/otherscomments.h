// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/reviewmaterial.h"

#include <QWidget>

class QVBoxLayout;

namespace rosette {

/// What the other seats wrote about an application as a whole; hidden while there is nothing, or nothing may
/// be seen.
class OthersComments : public QWidget
{
    Q_OBJECT

public:
    explicit OthersComments(QWidget *parent = nullptr);

    void setMaterial(const ReviewMaterial &material);

private:
    QVBoxLayout *m_layout;
};

} // namespace rosette

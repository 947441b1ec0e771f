// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortenedchoice.h"

#include <QComboBox>

namespace rosette {

void allowShortened(QComboBox &box, int leastLetters)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(leastLetters);
    const auto say = [&box] { box.setToolTip(box.currentText()); };
    QObject::connect(&box, &QComboBox::currentTextChanged, &box, say);
    say();
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace rosette {

/// The one translation context of the core: `Tr::tr("...")`. Works without a running application.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(Rosette)
};

} // namespace rosette

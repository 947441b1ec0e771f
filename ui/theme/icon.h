// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

namespace rosette {

/// The program's own outline icons. Each is resources/icons/NAME.svg, the enumerator's name in kebab-case.
enum class Icon
{
    // navigation
    Desk,
    Contests,
    Candidates,
    Reviews,
    Motions,
    Lists,
    Records,
    Committee,
    Help,
    Settings,
    // verdicts and states
    Meets,
    DoesNotMeet,
    NotShown,
    Open,
    Recused,
    Hidden,
    Lock,
    Unlock,
    Draft,
    Revised,
    Flag,
    None,
    Phone,
    Signed,
    // findings and messages
    Blocker,
    Warning,
    Note,
    Ok,
    // acts
    Search,
    Menu,
    More,
    Back,
    Forward,
    Undo,
    Redo,
    Plus,
    Minus,
    Check,
    Close,
    Edit,
    Delete,
    Copy,
    Paste,
    Import,
    Export,
    Print,
    Save,
    Refresh,
    Filter,
    Sort,
    Link,
    OpenOutside,
    DragHandle,
    Send,
    Crop,
    ZoomIn,
    ZoomOut,
    Eye,
    // chevrons and arrows
    ChevronRight,
    ChevronLeft,
    ChevronDown,
    ChevronUp,
    ArrowUp,
    ArrowDown,
    // things
    Person,
    People,
    Calendar,
    Clock,
    Chain,
    Book,
    Gear,
    Folder,
    File,
    Mail,
    Key,
    Keyboard,
    Photo,
    Ballot,
    Rosette,
    Hammer,
    History,
    Backup,
    Rulebook,
    Comment,
    Bell,
    Home,
    Table,
    Page,
    Quote,
    Place,
    // looks
    Light,
    Dark,
    Contrast,
    TextSize
};

inline constexpr int iconCount = static_cast<int>(Icon::TextSize) + 1;

/// "does-not-meet" for DoesNotMeet.
QString iconKey(Icon icon);

/// An icon that takes the role's present colour each time it is painted; disabled ones are Text3.
QIcon icon(Icon icon, Role role);

/// The icon in a square of @p size device-independent pixels.
QPixmap iconPixmap(Icon icon, Role role, int size, qreal devicePixelRatio);

/// Paints the icon into @p rect.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, Role role);

} // namespace rosette

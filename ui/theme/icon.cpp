// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

// A resource of a static library is registered by hand, outside any namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace rosette {

namespace {

constexpr std::array<const char *, iconCount> keys{"desk", "contests", "candidates", "reviews", "motions",
    "lists", "records", "committee", "help", "settings", "meets", "does-not-meet", "not-shown", "open",
    "recused", "hidden", "lock", "unlock", "draft", "revised", "flag", "none", "phone", "signed", "blocker",
    "warning", "note", "ok", "search", "menu", "more", "back", "forward", "undo", "redo", "plus", "minus",
    "check", "close", "edit", "delete", "copy", "paste", "import", "export", "print", "save", "refresh",
    "filter", "sort", "link", "open-outside", "drag-handle", "send", "crop", "zoom-in", "zoom-out", "eye",
    "chevron-right", "chevron-left", "chevron-down", "chevron-up", "arrow-up", "arrow-down", "person",
    "people", "calendar", "clock", "chain", "book", "gear", "folder", "file", "mail", "key", "keyboard",
    "photo", "ballot", "rosette", "hammer", "history", "backup", "rulebook", "comment", "bell", "home",
    "table", "page", "quote", "place", "light", "dark", "contrast", "text-size"};

/// One reader for each icon, made when it is first painted.
QSvgRenderer &rendererOf(Icon icon)
{
    static std::array<QSvgRenderer *, iconCount> renderers{};
    QSvgRenderer *&renderer = renderers.at(static_cast<std::size_t>(icon));
    if (!renderer) {
        registerIcons();
        renderer = new QSvgRenderer(QStringLiteral(":/rosette/icons/%1.svg").arg(iconKey(icon)));
    }
    return *renderer;
}

/// The strokes of an icon, filled with one colour.
QPixmap tinted(Icon icon, const QColor &colour, int pixels)
{
    const QString cacheKey = QStringLiteral("rosette/%1/%2/%3").arg(iconKey(icon), colour.name()).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    rendererOf(icon).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

/// Asks the theme at each painting, so that an icon set once follows light and dark.
class RoleIconEngine : public QIconEngine
{
public:
    RoleIconEngine(Icon icon, Role role) : m_icon(icon), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, mode == QIcon::Disabled ? Role::Text3 : m_role);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const Role role = mode == QIcon::Disabled ? Role::Text3 : m_role;
        return tinted(m_icon, colour(role), std::min(size.width(), size.height()));
    }

    QIconEngine *clone() const override { return new RoleIconEngine(m_icon, m_role); }

private:
    Icon m_icon;
    Role m_role;
};

} // namespace

QString iconKey(Icon icon)
{
    return QLatin1String(keys.at(static_cast<std::size_t>(icon)));
}

QIcon icon(Icon icon, Role role)
{
    return QIcon(new RoleIconEngine(icon, role));
}

QPixmap iconPixmap(Icon icon, Role role, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = tinted(icon, colour(role), qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, Role role)
{
    const int side = std::min(rect.width(), rect.height());
    const QPoint corner = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
    painter.drawPixmap(corner, iconPixmap(icon, role, side, painter.device()->devicePixelRatioF()));
}

} // namespace rosette

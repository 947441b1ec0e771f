// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawing.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

// A resource of a static library is registered by hand, outside any namespace.
static void registerDrawings()
{
    Q_INIT_RESOURCE(drawings);
}

namespace rosette {

DrawingView::DrawingView(const QString &name, int size, QWidget *parent)
    : QWidget(parent), m_name(name), m_size(size), m_renderer(new QSvgRenderer(this))
{
    registerDrawings();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &DrawingView::load);
    load();
}

QSize DrawingView::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void DrawingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_renderer->render(&painter, rect());
}

void DrawingView::load()
{
    QFile file(QStringLiteral(":/rosette/drawings/%1.svg").arg(m_name));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    for (const Role role : {Role::Accent, Role::AccentSoft, Role::Control, Role::Surface, Role::Soft})
        svg.replace("{" + roleKey(role).toLatin1() + "}", colour(role).name().toLatin1());
    m_renderer->load(svg);
    updateGeometry();
    update();
}

} // namespace rosette

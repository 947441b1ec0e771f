// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colourtable.h"
#include "ui/theme/systemappearance.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace rosette {

Theme &Theme::instance()
{
    // It goes with the application, whose event loop and bus connection it uses; the next application has its
    // own.
    static QPointer<Theme> theme;
    if (!theme) {
        theme = new Theme;
        theme->setParent(qApp);
    }
    return *theme;
}

Theme::Theme() : m_system(new SystemAppearance(this))
{
    connect(m_system, &SystemAppearance::changed, this, &Theme::resolve);
    resolve();
}

Theme::~Theme() = default;

QColor Theme::colour(Role role) const
{
    return ColourTable::bundled().colour(m_scheme, role);
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    resolve();
}

bool Theme::reducesMotion() const
{
    return m_system->reducesMotion();
}

void Theme::setTextScale(qreal scale)
{
    const qreal bounded = std::clamp(scale, leastTextScale, mostTextScale);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    m_textScale = bounded;
    Q_EMIT changed();
}

int Theme::scaled(int pixels) const
{
    return qRound(pixels * m_textScale);
}

void Theme::resolve()
{
    Scheme scheme = Scheme::Light;
    switch (m_appearance) {
    case Appearance::System:
        scheme = m_system->scheme();
        break;
    case Appearance::Light:
        break;
    case Appearance::Dark:
        scheme = Scheme::Dark;
        break;
    case Appearance::HighContrast:
        scheme = Scheme::HighContrast;
        break;
    }
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

QColor colour(Role role)
{
    return Theme::instance().colour(role);
}

int scaled(int pixels)
{
    return Theme::instance().scaled(pixels);
}

} // namespace rosette

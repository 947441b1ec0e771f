// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QColor>
#include <QObject>

namespace rosette {

class SystemAppearance;

/// The look of the process: which colours, and how large the text. There is one; widgets read it when they
/// paint and lay out, and follow changed(). Needs a QGuiApplication.
class Theme : public QObject
{
    Q_OBJECT

public:
    static constexpr qreal leastTextScale = 1.0;
    static constexpr qreal mostTextScale = 2.0;

    static Theme &instance();
    ~Theme() override;

    QColor colour(Role role) const;

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// The colours in use: the chosen appearance, or what the system prefers.
    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_scheme == Scheme::Dark; }
    /// Motion is left out when the desktop asks for that.
    bool reducesMotion() const;

    /// 1 to 2. Fonts, icons and control heights grow with it; spacing does not.
    qreal textScale() const { return m_textScale; }
    /// Anything outside 1 to 2 is brought inside.
    void setTextScale(qreal scale);
    /// A length at 100 % text size in the present one, rounded to whole pixels.
    int scaled(int pixels) const;

Q_SIGNALS:
    /// Colours or text size are other than before. Fonts and palette of the application are already set.
    void changed();

private:
    Theme();

    void resolve();

    SystemAppearance *m_system = nullptr;
    Appearance m_appearance = Appearance::System;
    Scheme m_scheme = Scheme::Light;
    qreal m_textScale = 1.0;
};

/// Short for Theme::instance().colour(role).
QColor colour(Role role);

/// Short for Theme::instance().scaled(pixels).
int scaled(int pixels);

} // namespace rosette

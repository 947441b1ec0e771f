// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/widgets/accessibleroles.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rosette {

TextLabel::TextLabel(TextStyle style, Role role, const QString &text, QWidget *parent)
    : QLabel(parent), m_words{text, style, Qt::AlignLeft, 0, true}, m_role(role)
{
    provideAccessibleRoles();
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::refresh);
    refresh();
}

TextLabel::TextLabel(const QString &text, QWidget *parent)
    : TextLabel(TextStyle::Body, Role::Text, text, parent)
{
}

void TextLabel::setText(const QString &text)
{
    if (text == m_words.text && m_words.leadLength == 0)
        return;
    m_words.text = text;
    m_words.leadLength = 0;
    refresh();
}

void TextLabel::setSentence(const QString &lead, const QString &rest)
{
    m_words.text = rest.isEmpty() ? lead : lead + u' ' + rest;
    m_words.leadLength = lead.size();
    refresh();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_words.style = style;
    refresh();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    refresh();
}

void TextLabel::setSelectable(bool selectable)
{
    m_isSelectable = selectable;
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    refresh();
}

void TextLabel::setWraps(bool wraps)
{
    m_words.wraps = wraps;
    QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Preferred);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    refresh();
}

void TextLabel::setWidest(int pixels)
{
    m_widest = pixels;
    m_isBounded = true;
    refresh();
}

QSize TextLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int sides = margins.left() + margins.right();
    const int width = m_words.wraps ? std::min(m_naturalWidth, scaled(m_widest)) : m_naturalWidth;
    return {width + sides, heightForWidth(width + sides)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (!m_words.wraps)
        return sizeHint();
    const QMargins margins = contentsMargins();
    // Something like an address in one long word is broken rather than to widen the page.
    const int width = std::min({m_widestWord, m_naturalWidth, scaled(200)});
    return {width + margins.left() + margins.right(),
        lineHeight(m_words.style) + margins.top() + margins.bottom()};
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int given = std::min(width, maximumWidth());
    return heightOfWords(m_words, given - margins.left() - margins.right()) + margins.top() +
           margins.bottom();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_isSelectable) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(colour(isEnabled() ? m_role : Role::Text3));
    QRect rect = contentsRect();
    const int spare = rect.height() - heightOfWords(m_words, rect.width());
    if (spare > 0 && alignment().testFlag(Qt::AlignVCenter))
        rect.translate(0, spare / 2);
    else if (spare > 0 && alignment().testFlag(Qt::AlignBottom))
        rect.translate(0, spare);
    paintWords(painter, rect, aligned(), colour(isEnabled() ? Role::Text : Role::Text3));
}

Words TextLabel::aligned() const
{
    Words words = m_words;
    words.alignment = alignment() & Qt::AlignHorizontal_Mask;
    return words;
}

void TextLabel::refresh()
{
    setFont(rosette::font(m_words.style));
    m_naturalWidth = widthOfWords(m_words);
    m_widestWord = rosette::widestWord(m_words);
    setTextFormat(m_isSelectable ? Qt::RichText : Qt::PlainText);
    setWordWrap(m_words.wraps);
    if (m_isBounded)
        setMaximumWidth(scaled(m_widest));
    QLabel::setText(m_isSelectable ? richText() : m_words.text);
    updateGeometry();
    update();
}

QString TextLabel::richText() const
{
    const auto escaped = [](const QString &text) {
        return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    };
    QString body = escaped(m_words.text.mid(m_words.leadLength));
    if (m_words.leadLength > 0)
        body.prepend(QStringLiteral("<b style=\"color:%1\">%2</b>")
                         .arg(colour(Role::Text).name(), escaped(m_words.text.left(m_words.leadLength))));
    return QStringLiteral("<p style=\"margin:0;line-height:%1px;color:%2\">%3</p>")
        .arg(lineHeight(m_words.style))
        .arg(colour(m_role).name(), body);
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidehtml.h"

#include "core/publishing/guidewords.h"

namespace rosette {

namespace {

// The colours are those of printstyle.h, with their dark twins.
constexpr auto styleSheet = R"(
:root{color-scheme:light dark;--text:#231C20;--second:#574D53;--paper:#fff;--accent:#AD1E5A;--soft:#FBE9F0;--line:#E4DFDC}
@media(prefers-color-scheme:dark){:root{--text:#F2EDEF;--second:#C2B8BD;--paper:#191618;--accent:#F288AE;--soft:#3D1F2C;--line:#383236}}
body{font:1.0625rem/1.5 Lato,system-ui,sans-serif;color:var(--text);background:var(--paper);max-width:42rem;margin:0 auto;padding:1.25rem}
header,footer,.kind,dt{color:var(--second);font-size:.9rem}
h1{font-size:1.9rem;line-height:1.2;margin:.8rem 0}
h2{font-size:1.25rem;margin:0}
.draft{font-weight:bold;background:#FBF0D4;color:#7C5200;padding:.15rem .5rem;border-radius:4px}
dl{display:flex;flex-wrap:wrap;gap:.6rem 2rem;background:var(--soft);border-radius:8px;padding:.9rem 1rem}
dl div{flex:1 1 9rem}dd{margin:0;font-weight:bold}.deadline,.kind{color:var(--accent)}.kind{font-weight:600;margin:.1rem 0 .5rem}
.note{border-left:4px solid var(--accent);padding-left:.8rem}
.cards{list-style:none;padding:0}.cards>li{display:flex;gap:1.1rem;border-top:1px solid var(--line);padding:1.1rem 0}
.cards img{flex:none;width:6rem;height:7.5rem;object-fit:cover;border-radius:8px}.text{flex:1;min-width:0}.text h3{font-size:1rem;margin:.5rem 0 0}.text p,.text ul{margin:.2rem 0}.text ul{padding-left:1.2rem}
.mark{color:var(--accent)}footer{border-top:1px solid var(--line);margin-top:1rem;padding-top:.7rem}
)";

QString element(const QString &name, const QString &text, const QString &attributes = {})
{
    const QString space = attributes.isEmpty() ? QString() : QStringLiteral(" ");
    return QStringLiteral("<%1%2%3>%4</%1>\n").arg(name, space, attributes, text.toHtmlEscaped());
}

QString datesHtml(const std::vector<KeyDate> &dates)
{
    QString html;
    for (const KeyDate &date : dates)
        html += QStringLiteral("<div>") + element(QStringLiteral("dt"), date.label) +
                element(QStringLiteral("dd"), date.date,
                    date.isDeadline ? QStringLiteral("class=\"deadline\"") : QString()) +
                QStringLiteral("</div>\n");
    return dates.empty() ? QString() : QStringLiteral("<dl>\n%1</dl>\n").arg(html);
}

QString photoHtml(const GuideCard &card)
{
    if (!card.photo || !card.photo->isPrintable())
        return {};
    return QStringLiteral("<img src=\"data:image/jpeg;base64,%1\" alt=\"%2\">\n")
        .arg(QString::fromLatin1(card.photo->jpeg.toBase64()), photoDescription(card).toHtmlEscaped());
}

QString languageAttribute(const GuideCard &card)
{
    return card.statementLanguage.isEmpty()
               ? QString()
               : QStringLiteral("lang=\"%1\"").arg(card.statementLanguage.toHtmlEscaped());
}

QString statementHtml(const GuideCard &card)
{
    QString html;
    for (const QString &paragraph : card.statement.split(u'\n', Qt::SkipEmptyParts))
        html += element(QStringLiteral("p"), paragraph, languageAttribute(card));
    if (card.pledges.isEmpty())
        return html;
    html += element(QStringLiteral("h3"), pledgesLabel()) + QStringLiteral("<ul>\n");
    for (const QString &pledge : card.pledges)
        html += element(QStringLiteral("li"), pledge, languageAttribute(card));
    return html + QStringLiteral("</ul>\n");
}

QString cardHtml(const GuideCard &card, BallotMark mark)
{
    QString sign;
    if (card.preference)
        sign = QString::number(*card.preference);
    else if (mark == BallotMark::Cross)
        sign = QStringLiteral("☒");
    const QString heading = sign.isEmpty() ? element(QStringLiteral("h2"), card.name)
                                           : QStringLiteral("<h2><span class=\"mark\">%1</span> %2</h2>\n")
                                                 .arg(sign, card.name.toHtmlEscaped());
    return QStringLiteral("<li>\n") + photoHtml(card) + QStringLiteral("<div class=\"text\">\n") + heading +
           element(QStringLiteral("p"), kindLine(card), QStringLiteral("class=\"kind\"")) +
           statementHtml(card) + QStringLiteral("</div>\n</li>\n");
}

QString headerHtml(const Guide &guide)
{
    const QString issue =
        guide.isDraft
            ? QStringLiteral("<span class=\"draft\">%1</span>").arg(issueLine(guide).toHtmlEscaped())
            : issueLine(guide).toHtmlEscaped();
    return QStringLiteral("<header><strong>%1</strong> · %2</header>\n")
        .arg(guide.grouping.toHtmlEscaped(), issue);
}

QString mainHtml(const Guide &guide)
{
    QString html = element(QStringLiteral("h1"), guide.title);
    for (const GuideNote &note : guide.notes)
        html += QStringLiteral("<p class=\"note\"><strong>%1</strong> %2</p>\n")
                    .arg(note.lead.toHtmlEscaped(), note.text.toHtmlEscaped());
    html += element(QStringLiteral("p"), guide.instructions) + datesHtml(guide.dates);
    if (!guide.invitation.isEmpty())
        html += element(QStringLiteral("p"), guide.invitation);
    const QString list = guide.mark == BallotMark::Number ? QStringLiteral("ol") : QStringLiteral("ul");
    html += QStringLiteral("<%1 class=\"cards\" role=\"list\">\n").arg(list);
    for (const GuideCard &card : guide.cards)
        html += cardHtml(card, guide.mark);
    return html + QStringLiteral("</%1>\n").arg(list);
}

QString footerHtml(const Guide &guide)
{
    QString html;
    if (!guide.imprint.isEmpty())
        html += element(QStringLiteral("p"), guide.imprint);
    return html + element(QStringLiteral("p"), footerLine(guide));
}

} // namespace

QByteArray guideHtml(const Guide &guide)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .arg(guide.language.toHtmlEscaped())
        .append(element(QStringLiteral("title"), guide.title))
        .append(QStringLiteral("<style>%1</style>\n</head>\n<body>\n").arg(QString::fromLatin1(styleSheet)))
        .append(headerHtml(guide))
        .append(QStringLiteral("<main>\n"))
        .append(mainHtml(guide))
        .append(QStringLiteral("</main>\n<footer>\n"))
        .append(footerHtml(guide))
        .append(QStringLiteral("</footer>\n</body>\n</html>\n"))
        .toUtf8();
}

} // namespace rosette

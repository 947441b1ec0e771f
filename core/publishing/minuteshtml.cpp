// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/minutesdocument.h"

namespace rosette {

namespace {

// The colours are those of printstyle.h, with their dark twins.
constexpr auto styleSheet = R"(
:root{color-scheme:light dark;--text:#231C20;--second:#574D53;--paper:#fff;--line:#E4DFDC}
@media(prefers-color-scheme:dark){:root{--text:#F2EDEF;--second:#C2B8BD;--paper:#191618;--line:#383236}}
body{font:1rem/1.5 Lato,system-ui,sans-serif;color:var(--text);background:var(--paper);max-width:44rem;margin:0 auto;padding:1.25rem}
header,footer,dt{color:var(--second)}h1{font-size:1.8rem;line-height:1.2;margin:.6rem 0 1rem}h2{font-size:1.3rem;margin:2rem 0 .4rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.3rem 0}.lead{font-weight:bold;font-size:1.1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;margin:.5rem 0}dd{margin:0}
table{border-collapse:collapse;width:100%;margin:.6rem 0}th,td{text-align:start;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);font-weight:normal}thead th{color:var(--second);font-weight:600}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:.7rem;font-size:.85rem}code{overflow-wrap:anywhere}
)";

QString element(const QString &name, const QString &text, const QString &attributes = {})
{
    return QStringLiteral("<%1%2>%3</%1>").arg(name, attributes, text.toHtmlEscaped());
}

QString htmlOf(const MinutesHeading &heading)
{
    return element(QStringLiteral("h%1").arg(heading.level), heading.text) + u'\n';
}

QString htmlOf(const MinutesParagraph &said)
{
    return element(
               QStringLiteral("p"), said.text, said.isLead ? QStringLiteral(" class=\"lead\"") : QString()) +
           u'\n';
}

QString htmlOf(const MinutesFacts &facts)
{
    QString html = QStringLiteral("<dl>\n");
    for (const auto &[name, fact] : facts.facts)
        html += element(QStringLiteral("dt"), name) + element(QStringLiteral("dd"), fact) + u'\n';
    return html + QStringLiteral("</dl>\n");
}

QString htmlOf(const MinutesTable &table)
{
    QString html = QStringLiteral("<table>\n<thead><tr>");
    for (const QString &title : table.head)
        html += element(QStringLiteral("th"), title, QStringLiteral(" scope=\"col\""));
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const std::vector<QString> &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (std::size_t at = 0; at < row.size(); ++at)
            html += at == 0 ? element(QStringLiteral("th"), row[at], QStringLiteral(" scope=\"row\""))
                            : element(QStringLiteral("td"), row[at]);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

} // namespace

QByteArray minutesHtml(const Minutes &minutes)
{
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html += element(QStringLiteral("title"), minutes.title) + u'\n';
    html += QStringLiteral("<style>") + QString::fromLatin1(styleSheet) +
            QStringLiteral("</style>\n</head>\n<body>\n<header>");
    html += element(QStringLiteral("strong"), minutes.grouping) + QStringLiteral(" · ") +
            minutes.committee.toHtmlEscaped() + QStringLiteral("</header>\n<main>\n");
    html += element(QStringLiteral("h1"), minutes.title) + u'\n';
    for (const MinutesBlock &block : minutes.blocks)
        html += std::visit([](const auto &said) { return htmlOf(said); }, block);
    html += QStringLiteral("</main>\n<footer>\n") + element(QStringLiteral("p"), minutes.foot) + u'\n';
    html += QStringLiteral("<p>") + element(QStringLiteral("code"), minutes.fingerprint) +
            QStringLiteral("</p>\n</footer>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace rosette

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/findings.h"

#include "app/cli/output/displaywidth.h"
#include "core/base/translate.h"

#include <QJsonObject>

namespace rosette::cli {

namespace {

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Note:
        return Tone::Plain;
    }
    return Tone::Plain;
}

} // namespace

QJsonArray findingsJson(const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{"severity", severityKey(finding.severity)}, {"code", finding.code},
            {"subject", finding.subject}, {"sentence", finding.sentence}, {"remedy", finding.remedy}});
    return array;
}

QString findingsText(const std::vector<Finding> &findings, Colours colours)
{
    QString text;
    for (const Finding &finding : findings) {
        text += toned(severityInWords(finding.severity), toneOf(finding.severity), colours) +
                QStringLiteral(" [%1]: ").arg(finding.code) + harmless(finding.sentence) + u'\n';
        if (!finding.remedy.isEmpty())
            text += QStringLiteral("    ") + harmless(finding.remedy) + u'\n';
    }
    return text;
}

QString severityInWords(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return Tr::tr("Blocker");
    case Severity::Warning:
        return Tr::tr("Warning");
    case Severity::Note:
        return Tr::tr("Note");
    }
    return {};
}

} // namespace rosette::cli

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bars.h"

#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

namespace rosette::benchmark {

namespace {

QString inWords(const Taken &taken)
{
    return QStringLiteral("%1 (%2)").arg(taken.wall, 6, 'f', 1).arg(taken.processor, 5, 'f', 1);
}

double least(const std::vector<double> &measured)
{
    return measured.empty() ? 0 : *std::min_element(measured.begin(), measured.end());
}

} // namespace

void prepare(QApplication &application, const QTemporaryDir &folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    application.setOrganizationName(QStringLiteral("Rosette"));
    application.setApplicationName(QStringLiteral("benchmark"));
    applyTheme(application);
}

void Series::add(const Taken &taken)
{
    m_wall.push_back(taken.wall);
    m_processor.push_back(taken.processor);
}

Taken Series::middle() const
{
    return {median(m_wall), median(m_processor)};
}

Taken Series::least() const
{
    return {benchmark::least(m_wall), benchmark::least(m_processor)};
}

Taken Series::late() const
{
    return {percentile95(m_wall), percentile95(m_processor)};
}

void Bars::begin(const QString &what)
{
    double load = 0;
    getloadavg(&load, 1);
    QTextStream(stdout) << what << ": ms on the wall (of the processor); load " << load << "\n";
}

void Bars::hold(const Bar &bar)
{
    const bool isMissed = bar.many.wall >= bar.most;
    m_isMissed = m_isMissed || isMissed;
    QTextStream out(stdout);
    out << (isMissed ? "  MISSED " : "  PASS   ") << bar.name.leftJustified(34) << " bar "
        << QString::number(bar.most).rightJustified(3);
    if (bar.few)
        out << "; 500: " << inWords(*bar.few) << "; 5,000: " << inWords(bar.many) << "; ratio "
            << QString::number(bar.many.processor / std::max(0.05, bar.few->processor), 'f', 1);
    else
        out << ": " << inWords(bar.many);
    if (!bar.also.isEmpty())
        out << "; " << bar.also << " " << inWords(bar.other);
    out << "\n";
}

} // namespace rosette::benchmark

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "core/base/pseudolanguage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>

#include <memory>

static void initializeTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace rosette {

namespace {

const QString separator = QStringLiteral("_");

const QString folder = QStringLiteral(":/rosette/translations");

QString wanted()
{
    return qEnvironmentVariable("ROSETTE_LANGUAGE");
}

bool isPseudo()
{
    return wanted() == QStringLiteral("pseudo");
}

/// A translator's own file, before it travels in the programs.
bool isFile()
{
    return wanted().endsWith(QStringLiteral(".qm"));
}

void install(QCoreApplication &application, std::unique_ptr<QTranslator> translator)
{
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

QLocale locale()
{
    if (isFile())
        return QLocale(QFileInfo(wanted()).baseName().section(u'_', 1));
    return wanted().isEmpty() ? QLocale() : QLocale(wanted());
}

bool load(QTranslator &ours)
{
    return isFile() ? ours.load(wanted()) : ours.load(locale(), QStringLiteral("rosette"), separator, folder);
}

} // namespace

void speakUsersLanguage(QCoreApplication &application)
{
    initializeTranslations();
    if (isPseudo()) {
        install(application, std::make_unique<PseudoLanguage>());
        return;
    }
    // Qt's words only where ours are there: half a window in another language is worse than none.
    auto ours = std::make_unique<QTranslator>();
    if (!load(*ours))
        return;
    auto qts = std::make_unique<QTranslator>();
    if (qts->load(locale(), QStringLiteral("qtbase"), separator,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(application, std::move(qts));
    install(application, std::move(ours));
}

bool hasUsersLanguage()
{
    initializeTranslations();
    QTranslator ours;
    return isPseudo() || load(ours);
}

} // namespace rosette

// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

// The macro cannot stand in a namespace.
static void initializeTranslations()
{
    Q_INIT_RESOURCE(tokendeck_translations);
}

namespace TokenDeck {

void loadTranslations()
{
    initializeTranslations();
    auto *own = new QTranslator(QCoreApplication::instance());
    if (own->load(QLocale(), u"tokendeck"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/tokendeck_en.qm"_s))
        QCoreApplication::installTranslator(own);
    // Qt's own texts are in the same language, or a dialog would have two.
    auto *qt = new QTranslator(QCoreApplication::instance());
    if (qt->load(QLocale(own->language()), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace TokenDeck

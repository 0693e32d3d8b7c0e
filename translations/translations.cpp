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

namespace {

bool install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(QLocale(), name, u"_"_s, folder) && QCoreApplication::installTranslator(translator);
}

} // namespace

void loadTranslations()
{
    initializeTranslations();
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!install(u"tokendeck"_s, u":/i18n"_s)) {
        auto *english = new QTranslator(QCoreApplication::instance());
        if (english->load(u":/i18n/tokendeck_en.qm"_s))
            QCoreApplication::installTranslator(english);
    }
}

} // namespace TokenDeck

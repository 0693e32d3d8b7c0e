// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

// The macro cannot stand in a namespace.
static void initializeTranslations()
{
    Q_INIT_RESOURCE(tokendeck_translations);
}

namespace TokenDeck {

namespace {

constexpr auto english = "en"_L1;

QString &current()
{
    static QString code = english;
    return code;
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s},     {u"fr"_s, u"Français"_s},
                                     {u"ja"_s, u"日本語"_s},  {u"zh_CN"_s, u"简体中文"_s}, {u"zh_TW"_s, u"繁體中文"_s}};
    return all;
}

QString languageFor(const QLocale &locale)
{
    for (const QString &preferred : locale.uiLanguages()) {
        const QLocale wanted(preferred);
        if (wanted.language() == QLocale::Chinese)
            return wanted.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
        for (const Language &each : languages()) {
            if (wanted.language() == QLocale(each.code).language())
                return each.code;
        }
    }
    return english;
}

void setLanguage(const QString &language)
{
    initializeTranslations();
    const auto isOurs = [&language](const Language &each) { return each.code == language; };
    const bool isChosen = std::ranges::any_of(languages(), isOurs);
    const QLocale system = QLocale::system();
    // Somebody who speaks it anyway has numbers and dates as in his country.
    const bool isTheSystems = !isChosen || languageFor(system) == language;
    QLocale::setDefault(isTheSystems ? system : QLocale(language));
    const QString shown = isChosen ? language : languageFor(system);

    for (QTranslator *before : QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete before; // which takes it out
    // Qt's own texts are in the same language, or a dialog would have two.
    current() = shown;
    install(u"qtbase_"_s + shown, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"tokendeck_"_s + shown, u":/i18n"_s);
}

QString currentLanguage()
{
    return current();
}

} // namespace TokenDeck

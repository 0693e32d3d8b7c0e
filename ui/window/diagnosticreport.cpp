// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/diagnosticreport.h"

#include "workspace/gatewaydiagnostics.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QScreen>
#include <QSqlDatabase>
#include <QStyle>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace TokenDeck {

QString versionsText()
{
    return QStringList{u"TokenDeck %1"_s.arg(QCoreApplication::applicationVersion()),
                       u"Qt %1, built with %2, for %3"_s.arg(QString::fromLatin1(qVersion()),
                                                             QStringLiteral(QT_VERSION_STR), QSysInfo::buildAbi()),
                       u"System: %1, kernel %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                                         QSysInfo::kernelVersion()),
                       u"Platform: %1, style %2, desktop %3"_s.arg(
                           QGuiApplication::platformName(), QApplication::style()->name(),
                           qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s))}
               .join(u'\n')
        + u'\n';
}

QString diagnosticReport(const Workspace &workspace)
{
    QStringList lines{
        u"Databases: %1"_s.arg(QSqlDatabase::drivers().join(u", "_s)),
        u"Locale: %1, time zone offset %2 s"_s.arg(QLocale().name()).arg(QDateTime::currentDateTime().offsetFromUtc())};
    for (const QScreen *screen : QGuiApplication::screens())
        lines.append(u"Screen: %1 × %2, scale %3"_s.arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    lines += gatewayDiagnostics(workspace);
    return versionsText() + lines.join(u'\n') + u'\n';
}

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/picturefile.h"

#include "transfer/safefile.h"
#include "ui/charts/chart.h"

#include <QFileInfo>

namespace TokenDeck {

namespace {

std::optional<QString> written(const std::optional<QByteArray> &picture, const QString &path)
{
    return picture ? writeFileAtomically(path, *picture) : Chart::tr("The name of a picture ends in .svg or .png.");
}

} // namespace

std::optional<QString> saveChartPicture(const Chart &chart, const QString &path)
{
    return written(chartPicture(chart, QFileInfo(path).suffix()), path);
}

std::optional<QString> saveWidgetPicture(QWidget &widget, const QString &path)
{
    return written(widgetPicture(widget, QFileInfo(path).suffix()), path);
}

} // namespace TokenDeck

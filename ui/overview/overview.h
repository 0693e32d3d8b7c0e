// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/analyst.h"
#include "table/tokentext.h"
#include "ui/charts/chart.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QPagedPaintDevice;
class QPushButton;

namespace TokenDeck {

class Panel;
struct OverviewChart;

/// The second page of the window: what the tokens add up to, as pictures of which every part leads to its tokens. Made
/// when it is first shown.
class Overview : public QWidget
{
    Q_OBJECT

public:
    explicit Overview(QWidget *parent = nullptr);

    /// @p analysis: nothing while there is none.
    void setAnalysis(const std::shared_ptr<const Analysis> &analysis, const TokenText &text);

    /// Gives the keyboard to the first chart; once the page has been shown.
    void takeFocus();

    /// Writes all of it into a file, SVG or PNG by its suffix. What went wrong, or nothing.
    [[nodiscard]] std::optional<QString> savePicture(const QString &path);
    /// Paints it on pages of @p device, in the colours of paper. False if the device takes nothing.
    [[nodiscard]] bool print(QPagedPaintDevice *device);

Q_SIGNALS:
    void queryRequested(const QString &query);
    /// Of one chart, or of all of the page if that is nothing: answer with saveChartPicture() or savePicture().
    void savePictureRequested(const TokenDeck::Chart *chart);

private:
    void build();
    void arrange();
    void fill();
    void add(const OverviewChart &description);

    struct Shown
    {
        const OverviewChart *description;
        Chart *chart;
        QLabel *note; ///< nothing if it has none
    };

    std::shared_ptr<const Analysis> m_analysis;
    TokenText m_text{0};
    bool m_stale = true;
    int m_columns = 0;

    QLabel *m_scope = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Panel *> m_panels;
    QList<Shown> m_charts;
};

/// Writes a chart's picture, SVG or PNG by the path's suffix, as writeFileAtomically() writes. What went wrong, for the
/// user, or nothing.
[[nodiscard]] std::optional<QString> saveChartPicture(const Chart &chart, const QString &path);

} // namespace TokenDeck

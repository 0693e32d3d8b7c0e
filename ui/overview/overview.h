// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/analyst.h"
#include "table/tokentext.h"
#include "ui/charts/chart.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace TokenDeck {

class BarChart;
class CalendarChart;
class DonutChart;
class LineChart;
class Panel;

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

Q_SIGNALS:
    void queryRequested(const QString &query);
    /// Of one chart, or of all of the page if that is nothing: answer with saveChartPicture() or savePicture().
    void savePictureRequested(const TokenDeck::Chart *chart);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void arrange();
    void fill();
    void fillStatuses(const Summary &summary);
    void fillShares(BarChart *chart, QStringList &queries, const QList<Share> &shares, const QString &restName);
    void fillCalendar(const Summary &summary);
    void fillFindings();
    void fillRanges(const Summary &summary);
    void fillRankings(const Summary &summary);
    /// @p queries: what its marks lead to.
    template <typename ChartKind>
    ChartKind *made(ChartKind *chart, const QString &title, QStringList &queries);

    std::shared_ptr<const Analysis> m_analysis;
    TokenText m_text{0};
    bool m_stale = true;
    int m_columns = 0;

    QLabel *m_scope = nullptr;
    QPushButton *m_save = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Panel *> m_panels;
    QLabel *m_groupsNote = nullptr;
    QLabel *m_calendarNote = nullptr;

    DonutChart *m_statuses = nullptr;
    BarChart *m_groups = nullptr;
    CalendarChart *m_calendar = nullptr;
    BarChart *m_findings = nullptr;
    BarChart *m_models = nullptr;
    LineChart *m_future = nullptr;
    BarChart *m_mostUsed = nullptr;
    BarChart *m_mostRemaining = nullptr;
    BarChart *m_lastUses = nullptr;
    BarChart *m_ages = nullptr;

    QStringList m_statusQueries;
    QStringList m_groupQueries;
    QStringList m_calendarQueries;
    QStringList m_findingQueries;
    QStringList m_modelQueries;
    QStringList m_futureQueries;
    QStringList m_mostUsedQueries;
    QStringList m_mostRemainingQueries;
    QStringList m_lastUseQueries;
    QStringList m_ageQueries;
};

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview.h"

#include "transfer/safefile.h"
#include "ui/common/panel.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/overview/overviewcharts.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace TokenDeck {

namespace {

constexpr int spacing = 10;
constexpr int minColumn = 340;

std::optional<QString> written(const std::optional<QByteArray> &picture, const QString &path)
{
    return picture ? writeFileAtomically(path, *picture) : Chart::tr("The file name must end in .svg or .png.");
}

} // namespace

Overview::Overview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Overview"));
    onEvents(this, {QEvent::Show}, [this] {
        if (!m_page)
            build();
        if (m_stale)
            fill();
    });
    onEvents(this, {QEvent::Resize}, [this] {
        if (m_page)
            arrange();
    });
}

void Overview::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll);

    m_page = new QWidget(scroll);
    auto *pageLayout = new QVBoxLayout(m_page);
    pageLayout->setContentsMargins(spacing, spacing - 2, spacing, spacing);
    pageLayout->setSpacing(spacing - 2);
    auto *top = new QHBoxLayout;
    m_scope = new QLabel(m_page);
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    m_save = new QPushButton(tr("Save &Image…"), m_page);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT savePictureRequested(nullptr); });
    top->addWidget(m_scope, 1);
    top->addWidget(m_save);
    pageLayout->addLayout(top);
    m_grid = new QGridLayout;
    m_grid->setSpacing(spacing);
    pageLayout->addLayout(m_grid);
    pageLayout->addStretch();

    for (const OverviewChart &each : overviewCharts())
        add(each);
    scroll->setWidget(m_page);
    arrange();
}

void Overview::add(const OverviewChart &description)
{
    const bool isCounted = QByteArrayView(description.title).contains("%n");
    Chart *chart = description.make(m_page);
    const QString title = tr(description.title, nullptr, isCounted ? Summary::calendarDays : -1);
    chart->setTitle(title);
    connect(chart, &Chart::activated, this, [this, chart](int index) {
        if (const QString query = chart->mark(index).target; !query.isEmpty())
            Q_EMIT queryRequested(query);
    });
    connect(chart, &Chart::saveRequested, this, [this, chart] { Q_EMIT savePictureRequested(chart); });
    if (!description.sharesPanel)
        m_panels.append(new Panel(m_page));
    m_panels.last()->add(title, chart);
    m_charts.append({&description, chart, description.note ? m_panels.last()->addNote() : nullptr});
}

void Overview::setAnalysis(const std::shared_ptr<const Analysis> &analysis, const TokenText &text)
{
    m_analysis = analysis;
    m_text = text;
    m_stale = true;
    if (isVisible())
        fill();
}

void Overview::takeFocus()
{
    m_charts.constFirst().chart->setFocus(Qt::OtherFocusReason);
}

void Overview::arrange()
{
    int needed = minColumn;
    for (const Panel *panel : std::as_const(m_panels))
        needed = qMax(needed, panel->minimumSizeHint().width());
    const int columns = qBound(1, (width() - spacing) / (needed + spacing), 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_panels.size(); ++i) {
        // The last one takes what is left of its row.
        const int column = i % columns;
        m_grid->addWidget(m_panels.at(i), i / columns, column, 1, i + 1 == m_panels.size() ? columns - column : 1);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void Overview::fill()
{
    m_stale = false;
    const Summary summary = m_analysis ? m_analysis->summary : Summary();
    if (!m_analysis)
        m_scope->clear();
    else if (summary.whole)
        m_scope->setText(tr("Complete: %Ln token(s)", nullptr, static_cast<int>(summary.tokens)));
    else if (summary.total)
        m_scope->setText(tr("Incomplete: %1 of %2 tokens loaded")
                             .arg(m_text.locale().toString(summary.tokens), m_text.locale().toString(*summary.total)));
    else
        m_scope->setText(tr("Incomplete: %1 tokens loaded").arg(m_text.locale().toString(summary.tokens)));

    const ChartSource source{m_analysis.get(), summary, m_text};
    for (const auto &[description, chart, note] : std::as_const(m_charts)) {
        description->fill(chart, source);
        if (!note)
            continue;
        const QString text = description->note(source);
        note->setText(text);
        note->setVisible(!text.isEmpty());
    }
}

std::optional<QString> Overview::savePicture(const QString &path)
{
    m_save->hide(); // it says nothing in a picture
    auto fault = written(widgetPicture(*m_page, QFileInfo(path).suffix()), path);
    m_save->show();
    return fault;
}

bool Overview::print(QPagedPaintDevice *device)
{
    if (!m_page)
        build();
    if (m_stale)
        fill();
    m_page->setPalette(themePalette(Theme::Light));
    m_page->ensurePolished();
    QPainter painter(device);
    bool printed = painter.isActive();
    const double scale = painter.viewport().width() / static_cast<double>(m_page->width());
    const double most = painter.viewport().height() / scale;
    painter.scale(scale, scale);
    double above = 0;     // of the page under way, in the overview
    int bottomOfRow = -1; // panels side by side stay together
    for (QWidget *panel : std::as_const(m_panels)) {
        const QRect place = panel->geometry();
        if (printed && place.top() > bottomOfRow && place.bottom() - above > most) {
            printed = device->newPage();
            above = place.top();
        }
        bottomOfRow = place.bottom();
        painter.save();
        painter.translate(0, -above);
        panel->render(&painter, place.topLeft(), {}, DrawChildren);
        painter.restore();
    }
    m_page->setPalette({});
    return painter.end() && printed;
}

std::optional<QString> saveChartPicture(const Chart &chart, const QString &path)
{
    return written(chartPicture(chart, QFileInfo(path).suffix()), path);
}

} // namespace TokenDeck

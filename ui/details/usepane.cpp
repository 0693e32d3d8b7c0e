// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/usepane.h"

#include "table/outlooktext.h"
#include "table/usetext.h"
#include "ui/charts/linechart.h"
#include "ui/common/drainpoints.h"
#include "ui/common/panel.h"
#include "ui/common/widgets.h"
#include "ui/details/limitslist.h"
#include "ui/details/sumpane.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr qsizetype maxModels = 6;
constexpr int chartHeight = 110;

/// "Last 24 hours", where a line begins with it.
QString titleOf(UseWindow window)
{
    QString words = windowWords(window);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

UsePane::UsePane(QWidget *parent)
    : QWidget(parent)
    , m_chartTitle(new QLabel(this))
    , m_chart(new LineChart(this))
    , m_note(noteLabel(this))
    , m_modelsHeading(headingLabel({}, this))
    , m_models(new LimitsList(tr("Models used"), 2, this))
    , m_more(noteLabel(this))
    , m_calls(new QPushButton(tr("Ca&lls…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    QFormLayout *form = newForm(layout);
    const auto addRow = [this, form](const QString &words) {
        auto *title = new QLabel(words, this);
        keepMuted(title);
        QLabel *value = noteLabel(this);
        value->setAccessibleDescription(words);
        form->addRow(title, value);
        return value;
    };
    for (const UseWindow window : useWindows)
        m_windows.at(static_cast<size_t>(window)) = addRow(titleOf(window));
    m_empty = addRow(tr("Empty"));
    m_chartTitle->setTextFormat(Qt::PlainText);
    m_chartTitle->setWordWrap(true);
    layout->addWidget(m_chartTitle);
    m_chart->setFixedHeight(chartHeight);
    layout->addWidget(m_chart);
    connect(m_chart, &Chart::saveRequested, this, [this] { Q_EMIT savePictureRequested(m_chart); });
    layout->addWidget(m_note);
    m_modelsHeading->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_modelsHeading);
    layout->addWidget(m_models);
    layout->addWidget(m_more);
    for (QLabel *label : {m_chartTitle, m_note, m_more})
        keepMuted(label);
    m_calls->setAccessibleName(tr("Calls of this token"));
    m_calls->setAutoDefault(false);
    layout->addWidget(m_calls, 0, Qt::AlignLeft);
    connect(m_calls, &QPushButton::clicked, this, &UsePane::callsRequested);
}

void UsePane::showUse(const Token &token, const TokenText &text, const UseOfToken &use)
{
    showWindows(token, text, use);
    m_empty->setText(text.empty(token));
    const QString basis = text.emptyTip(token);
    m_empty->setToolTip(basis.isEmpty() ? tr("Not known.") : shownTip(basis));
    showForecast(token, text);
    showModels(token, text);
}

/// Of what ends first: the token's own quota, or its account's balance.
void UsePane::showForecast(const Token &token, const TokenText &text)
{
    const auto &forecast = text.outlookOf(token).forecast;
    const bool isAccount = forecast && forecast->source == Forecast::Source::Account;
    const std::optional<qint64> remaining = !isAccount ? std::optional(token.remainQuota)
        : text.accounts()                              ? text.accounts()->of(token).facts.balance
                                                       : std::nullopt;
    const bool hasCourse = forecast && remaining
        && showDrain(m_chart, *forecast, *remaining, token.id().account(), text);
    const QString title = isAccount ? tr("The account's balance if this goes on") : tr("Remaining if this goes on");
    m_chartTitle->setText(title);
    m_chart->setTitle(title);
    m_chartTitle->setVisible(hasCourse);
    m_chart->setVisible(hasCourse);
}

void UsePane::showWindows(const Token &token, const TokenText &text, const UseOfToken &use)
{
    bool showsLog = false;
    for (const UseWindow window : useWindows) {
        const auto index = static_cast<size_t>(window);
        QLabel *value = m_windows.at(index);
        const QString tip = useTip(token, use.logged, window, text);
        const QList<UseFigure> figures = useFigures(text.outlookOf(token), use.logged, window);
        showsLog |= std::ranges::any_of(differingFigures(figures),
                                        [](const UseFigure &each) { return each.source == UseSource::Log; });
        if (!figures.isEmpty()) {
            value->setText(useText(token, use.logged, window, text));
            value->setToolTip(shownTip(tip));
        } else if (use.isAwaited) {
            value->setText(u"…"_s);
            value->setToolTip(tr("The gateway is being asked."));
        } else {
            value->setText(tr("not reported"));
            value->setToolTip(isKnownToLog(token)
                                  ? tr("Neither the gateway's books nor its log tell it.")
                                  : tr("The gateway's log knows tokens by their names, and this one has none."));
        }
    }
    m_note->setVisible(showsLog && use.namesakes > 1);
    const auto count = static_cast<int>(use.namesakes);
    m_note->setText(use.isNamesakesMin
                        ? tr("From the log: the sum of at least %Ln token(s) of this name.", nullptr, count)
                        : tr("From the log: the sum of %Ln token(s) of this name.", nullptr, count));
}

void UsePane::showModels(const Token &token, const TokenText &text)
{
    const std::optional<ModelsUsed> used = modelsUsed(token, text);
    const qsizetype count = used ? used->models.size() : 0;
    const auto shown = static_cast<int>(qMin(count, maxModels));
    m_modelsHeading->setVisible(used.has_value());
    m_models->setVisible(shown > 0);
    m_more->setVisible(used && (count == 0 || count > maxModels));
    if (!used)
        return m_models->setEntries({});
    m_modelsHeading->setText(tr("Models · %1").arg(windowWords(used->window)));
    m_models->setEntries({shown, [all = *used, token, text](int row, int column) {
                              const ModelUse &use = all.models.at(row);
                              return column == 0 ? use.model : modelUseText(use, all, token, text);
                          }});
    if (count == 0)
        m_more->setText(tr("No calls."));
    else
        m_more->setText(tr("and %Ln more", nullptr, static_cast<int>(count - shown)));
    QStringList rest;
    for (qsizetype i = shown; used && i < count; ++i)
        rest.append(used->models.at(i).model + u": "_s + modelUseText(used->models.at(i), *used, token, text));
    m_more->setToolTip(rest.isEmpty() ? QString() : shownTip(rest.join(u'\n')));
}

} // namespace TokenDeck

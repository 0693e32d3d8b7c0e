// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokentext.h"
#include "ui/charts/chart.h"
#include "usage/loggedcall.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace TokenDeck {

class LimitsList;
class LineChart;

/// What is known of a token's use besides what its account's books tell.
struct UseOfToken
{
    LoggedSums logged = {};
    bool isAwaited = false;      ///< more of it may come
    qsizetype namesakes = 1;     ///< tokens with its name, itself among them: the log has one sum of them
    bool isNamesakesMin = false; ///< there may be more: the list is not whole
};

/// What a token used in each of the windows, when it will be empty and what remains until then, and which models it
/// called.
class UsePane : public QWidget
{
    Q_OBJECT

public:
    explicit UsePane(QWidget *parent);

    void showUse(const Token &token, const TokenText &text, const UseOfToken &use);

Q_SIGNALS:
    void callsRequested();
    void savePictureRequested(const TokenDeck::Chart *chart);

private:
    void showWindows(const Token &token, const TokenText &text, const UseOfToken &use);
    void showForecast(const Token &token, const TokenText &text);
    void showModels(const Token &token, const TokenText &text);

    std::array<QLabel *, useWindows.size()> m_windows{};
    QLabel *m_empty = nullptr;
    QLabel *m_chartTitle;
    LineChart *m_chart;
    QLabel *m_note;
    QLabel *m_modelsHeading;
    LimitsList *m_models;
    QLabel *m_more;
    QPushButton *m_calls;
};

} // namespace TokenDeck

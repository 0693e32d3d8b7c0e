// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "table/selectedtokens.h"
#include "table/tokentext.h"
#include "tokens/token.h"
#include "ui/charts/chart.h"
#include "ui/details/limitslist.h"
#include "ui/details/usepane.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace TokenDeck {

class ShareBar;
class SumPane;

/// Everything about the selected token: overview, quota, use, model limits, IP limits. Every value can be copied.
class DetailsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// @p context: what findings are judged by; nothing while that is unknown.
    void showToken(const Token &token, const TokenText &text, const std::optional<FindingContext> &context,
                   const UseOfToken &use = {});
    /// Of several tokens.
    void showSum(const SelectionSum &sum, const TokenText &text);
    void showNothing();

Q_SIGNALS:
    void copyRequested(const QString &text);
    void callsRequested();
    /// The gateway's own page of it is wanted.
    void consoleRequested();
    void savePictureRequested(const TokenDeck::Chart *chart);
    /// Somebody has been looking at the same token for a while, so that it is worth a call to ask what it used.
    void useWanted();

private:
    struct Row
    {
        QString title;
        std::function<QString(const Token &, const TokenText &)> shown;
        std::function<QString(const Token &, const TokenText &)> exact; ///< empty if the gateway did not report it
        QLabel *value = nullptr;
    };
    struct List
    {
        QLabel *heading;
        QToolButton *copy;
        QLabel *effect;
        LimitsList *entries;
        bool isMistaken = false;
    };

    void buildHead(QVBoxLayout *layout);
    void buildRows(QVBoxLayout *layout);
    void buildUse(QVBoxLayout *layout);
    void showOnly(const QWidget *part);
    void addRows(QFormLayout *form, std::vector<Row> rows);
    [[nodiscard]] QLabel *heading(const QString &text);
    [[nodiscard]] List list(const QString &name, int columns, QVBoxLayout *into);
    /// @p whole: what is copied where @p entries are not all; else empty.
    void fill(const List &list, const QString &heading, const QString &effect, const LimitsModel::Entries &entries,
              const QString &whole);
    void updateColors();
    void updateFindings();

    QWidget *m_content;
    QLabel *m_nothing;
    SumPane *m_sums;
    QLabel *m_name = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_key = nullptr;
    QToolButton *m_copyKey = nullptr;
    ShareBar *m_bar = nullptr;
    UsePane *m_use = nullptr;
    QTimer m_useTurn{this};
    std::optional<TokenId> m_shown;
    QFormLayout *m_overview = nullptr; // the first row is for where there are several gateways
    std::vector<Row> m_rows;
    List m_models{};
    List m_ips{};
    QLabel *m_findingsHeading = nullptr;
    QLabel *m_findingsText = nullptr;
    QList<Finding> m_findings;
    std::optional<FindingContext> m_findingContext;
    Family m_family = Family::Unknown;
    std::optional<EffectiveStatus> m_effective;
};

} // namespace TokenDeck

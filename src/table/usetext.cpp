// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/usetext.h"

#include "table/outlooktext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct UseWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::UseText)

public:
    static QString of(UseSource source, const QString &amount)
    {
        switch (source) {
        case UseSource::Books: return tr("%1 (books)").arg(amount);
        case UseSource::Log: return tr("%1 (log)").arg(amount);
        case UseSource::Counter: return tr("%1 (counter)").arg(amount);
        }
        Q_UNREACHABLE();
    }

    static QString tip(UseSource source, const QString &amount, const QString &window)
    {
        switch (source) {
        case UseSource::Books: return tr("%1 in the gateway's books, %2").arg(amount, window);
        case UseSource::Log:
            return tr("%1 as the sum of the log over all tokens with this name, %2").arg(amount, window);
        case UseSource::Counter: return tr("%1 by the token's counter between loads, %2").arg(amount, window);
        }
        Q_UNREACHABLE();
    }
};

bool differ(qint64 a, qint64 b)
{
    const auto first = static_cast<double>(a);
    const auto second = static_cast<double>(b);
    return std::abs(first - second) * 100 > qMax(std::abs(first), std::abs(second));
}

} // namespace

QList<UseFigure> useFigures(const TokenOutlook &outlook, const LoggedSums &logged, UseWindow window)
{
    const auto index = static_cast<size_t>(window);
    QList<UseFigure> figures;
    if (const auto quota = outlook.booked[index])
        figures.append({UseSource::Books, *quota});
    if (const auto quota = logged.quota[index])
        figures.append({UseSource::Log, *quota});
    if (const auto quota = outlook.counted[index])
        figures.append({UseSource::Counter, *quota});
    return figures;
}

QList<UseFigure> differingFigures(const QList<UseFigure> &figures)
{
    QList<UseFigure> shown;
    for (const UseFigure &figure : figures) {
        if (std::ranges::all_of(shown, [&](const UseFigure &each) { return differ(each.quota, figure.quota); }))
            shown.append(figure);
    }
    return shown;
}

QString useText(const Token &token, const LoggedSums &logged, UseWindow window, const TokenText &text)
{
    const auto amount = [&](const UseFigure &figure) { return text.amountOf(token.id().account(), figure.quota); };
    const QList<UseFigure> figures = differingFigures(useFigures(text.outlookOf(token), logged, window));
    if (figures.isEmpty())
        return TokenText::unknown();
    if (figures.size() == 1)
        return amount(figures.constFirst());
    QStringList lines;
    for (const UseFigure &figure : figures)
        lines.append(UseWords::of(figure.source, amount(figure)));
    return lines.join(u'\n');
}

QString useTip(const Token &token, const LoggedSums &logged, UseWindow window, const TokenText &text)
{
    QStringList lines;
    for (const UseFigure &figure : useFigures(text.outlookOf(token), logged, window)) {
        lines.append(
            UseWords::tip(figure.source, text.amountOf(token.id().account(), figure.quota), windowWords(window)));
        if (const QString units = text.units(figure.quota); !lines.last().contains(units))
            lines.last() += u" (%1)"_s.arg(units);
    }
    return lines.join(u'\n');
}

std::optional<ModelsUsed> modelsUsed(const Token &token, const TokenText &text)
{
    const OutlookPointer outlook = text.accounts() ? text.accounts()->of(token).outlook : nullptr;
    if (!outlook || !outlook->books)
        return std::nullopt;
    for (const UseWindow window : {UseWindow::Month, UseWindow::Week, UseWindow::Day}) {
        const auto &booked = outlook->books->windows[static_cast<size_t>(window)];
        if (!booked)
            continue;
        ModelsUsed used{window, {}, {}};
        QHash<QString, qsizetype> places;
        for (const ModelUse &use : booked->tokens.value(token.id())) {
            used.sum += use.sum;
            const auto place = places.constFind(use.model);
            if (place != places.cend()) {
                used.models[*place].sum += use.sum;
                continue;
            }
            places.insert(use.model, used.models.size());
            used.models.append({use.model, {}, use.sum});
        }
        std::ranges::stable_sort(used.models, std::ranges::greater(),
                                 [](const ModelUse &use) { return use.sum.quota; });
        return used;
    }
    return std::nullopt;
}

QString modelUseText(const ModelUse &use, const ModelsUsed &all, const Token &token, const TokenText &text)
{
    QString amount = text.amountOf(token.id().account(), use.sum.quota);
    if (all.sum.quota <= 0 || use.sum.quota < 0)
        return amount;
    const double percent = static_cast<double>(use.sum.quota) * 100 / static_cast<double>(all.sum.quota);
    const QString share = percent > 0 && percent < 1
        ? UseWords::tr("under 1 %")
        : UseWords::tr("%1 %").arg(text.locale().toString(std::round(percent), 'f', 0));
    return UseWords::tr("%1 · %2", "amount, share").arg(amount, share);
}

QString modelUseTip(const ModelUse &use, const TokenText &text)
{
    QStringList lines{use.model, text.units(use.sum.quota)};
    if (use.sum.calls > 0)
        lines.append(
            UseWords::tr("%Ln call(s)", nullptr, static_cast<int>(qMin<qint64>(use.sum.calls, 2'000'000'000))));
    if (use.sum.tokens > 0)
        lines.append(UseWords::tr("%1 prompt and completion tokens").arg(text.locale().toString(use.sum.tokens)));
    return lines.join(u'\n');
}

} // namespace TokenDeck

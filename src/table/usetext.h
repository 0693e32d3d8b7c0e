// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokentext.h"
#include "usage/loggedcall.h"

#include <QList>

/// What a token has used, from all that tells it. For any thread.
namespace TokenDeck {

/// Who says what a token used in a window.
enum class UseSource : quint8 {
    Books,   ///< the gateway's, by token
    Log,     ///< of the gateway's calls, by the token's name
    Counter, ///< the token's own, between loads
};

struct UseFigure
{
    UseSource source = UseSource::Books;
    qint64 quota = 0; ///< quota units

    friend bool operator==(const UseFigure &, const UseFigure &) = default;
};

/// All that is known of a window, in the order of UseSource.
[[nodiscard]] QList<UseFigure> useFigures(const TokenOutlook &outlook, const LoggedSums &logged, UseWindow window);
/// The first of them, and those that are more than a hundredth away from all that come before.
[[nodiscard]] QList<UseFigure> differingFigures(const QList<UseFigure> &figures);

/// What is to be shown: "$1.20"; where sources differ, a line each, "$1.20 (books)"; else a dash.
[[nodiscard]] QString useText(const Token &token, const LoggedSums &logged, UseWindow window, const TokenText &text);
/// Every figure that is known, and who says it; empty if there is none.
[[nodiscard]] QString useTip(const Token &token, const LoggedSums &logged, UseWindow window, const TokenText &text);

/// The models that a token called in the widest window of which its gateway's books tell them.
struct ModelsUsed
{
    UseWindow window = UseWindow::Month;
    QList<ModelUse> models; ///< the one that cost most first; groups of one model together
    UseSum sum;
};
[[nodiscard]] std::optional<ModelsUsed> modelsUsed(const Token &token, const TokenText &text);
/// "$1.20 · 64 %": what a model cost, and its share.
[[nodiscard]] QString modelUseText(const ModelUse &use, const ModelsUsed &all, const Token &token,
                                   const TokenText &text);
/// In quota units, with calls and tokens where the books count them.
[[nodiscard]] QString modelUseTip(const ModelUse &use, const TokenText &text);

} // namespace TokenDeck

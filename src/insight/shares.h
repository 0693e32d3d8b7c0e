// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/summary.h"

#include <QHash>

namespace TokenDeck {

/// Adds up tokens that share a text, by the text in memory, which is quick: tokens of one load share their texts, and
/// where two texts are alike they come together in the end. For one thread at a time.
class Shares
{
public:
    /// @p text: good as long as the token. @p besides: what of the token decides, too.
    /// @p scale: as Accounts::scale().
    void add(const QString &text, int besides, const Token &token, qint64 scale);
    void merge(const Shares &other);

    /// Groups as the filter tells them apart: not by capitals.
    [[nodiscard]] QList<Share> ofGroups() const;
    /// Models that limits name. @p names: of all of them, in the same order.
    [[nodiscard]] QList<Share> ofModels(QStringList &names) const;

private:
    struct Kind
    {
        Share share;
        const Token *example = nullptr; ///< one of them
    };
    QHash<std::pair<const QString *, int>, Kind> m_kinds;
};

} // namespace TokenDeck

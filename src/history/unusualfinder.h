// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"
#include "tokens/seconds.h"
#include "usage/outlook.h"

#include <span>

namespace TokenDeck {

/// Finds the unusual days of an account and of its tokens, which it is shown one after the other. For any thread.
class UnusualFinder
{
public:
    /// @p time: as of which all is, Unix seconds. @p dollar: quota units that make one; 0: that is not known.
    UnusualFinder(qint64 time, qint64 dollar, QSet<PlannedDay> planned)
        : m_midnight(time / daySeconds * daySeconds)
        , m_small(dollar > 0 ? static_cast<double>(dollar) : 0)
        , m_planned(std::move(planned))
    { }

    /// @p days: complete ones until yesterday, oldest first. @p today: as far as it has come.
    void look(TokenOutlook &outlook, const std::optional<TokenId> &token, const QString &name,
              std::span<const double> days, const std::optional<double> &today);

    /// What was found, for the outlook of the account.
    void finish(AccountOutlook &outlook);

private:
    void lookAt(TokenOutlook &outlook, const UnusualUse &day, std::span<const double> before);
    void rank();

    const qint64 m_midnight;
    const double m_small;
    const QSet<PlannedDay> m_planned;
    QList<UnusualUse> m_found;
    int m_completeDays = 0;
};

} // namespace TokenDeck

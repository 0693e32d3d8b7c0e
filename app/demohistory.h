// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demooptions.h"
#include "history/historystore.h"

#include <QHash>

namespace TokenDeck {

/// What would have been kept of demo accounts, had they been looked at each day for some months: made up from what their
/// tokens used, and never written anywhere.
class DemoHistory : public HistoryStore
{
public:
    /// By the name under which an account is known. Their @c now must be set.
    explicit DemoHistory(const QHash<QString, DemoOptions> &accounts)
        : m_accounts(accounts)
    { }

    [[nodiscard]] bool isReadOnly() const override { return false; }
    /// Notes the moment, as if all of it was kept.
    [[nodiscard]] std::optional<HistoryFault> record(const QString &account, const HistorySnapshot &snapshot) override;
    [[nodiscard]] std::optional<HistorySnapshot> snapshot(const QString &, TokenId::Account) override { return {}; }
    [[nodiscard]] std::vector<qint64> moments(const QString &account, int limit) override;
    [[nodiscard]] std::vector<ChangedToken> changes(const QString &account, qint64 from, qint64 to,
                                                    TokenId::Account number) override;
    [[nodiscard]] std::vector<UseSample> samples(const QString &account, TokenId token, qint64 from,
                                                 qint64 to) override;
    [[nodiscard]] std::vector<UseSample> accountSamples(const QString &account, qint64 from, qint64 to) override;
    void forEachSeries(const QString &account, qint64 from, TokenId::Account number, const Series &f) override;
    [[nodiscard]] QHash<TokenId, qint64> usedAt(const QString &account, qint64 time, TokenId::Account number) override;
    [[nodiscard]] std::vector<Burning> fastest(const QString &, qint64, int, TokenId::Account) override { return {}; }
    [[nodiscard]] std::optional<HistoryFault> setPlanned(const QString &account, std::optional<TokenId> token,
                                                         qint64 time, bool isPlanned) override;
    [[nodiscard]] QSet<PlannedDay> planned(const QString &account, TokenId::Account number) override;
    [[nodiscard]] std::vector<HistorySize> sizes() override { return {}; }
    [[nodiscard]] std::optional<HistoryFault> forget(const QString &) override { return {}; }
    [[nodiscard]] std::optional<HistoryFault> forget(const QString &, TokenId) override { return {}; }
    [[nodiscard]] std::optional<HistoryFault> forgetAll() override { return {}; }
    [[nodiscard]] bool tidyUp(qint64, const HistoryRetention &) override { return false; }

private:
    QHash<QString, DemoOptions> m_accounts;
    QHash<QString, std::vector<qint64>> m_recorded;
    QHash<QString, QSet<PlannedDay>> m_planned;
};

} // namespace TokenDeck

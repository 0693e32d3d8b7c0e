// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filtercompletion.h"
#include "tokens/inventory.h"

#include <QObject>

#include <functional>
#include <memory>

namespace TokenDeck {

/// Completion for a field on screen. Of small inventories at once; what may take longer than a frame in a thread of its
/// own, the last request winning. Values once counted are kept until the source changes.
class FilterCompleter : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QList<Suggestion> &)>;

    explicit FilterCompleter(QObject *parent = nullptr);

    void setSource(const Inventory &inventory, const FilterContext &context);

    /// Leads to completed(), unless another request or cancel() comes first.
    void complete(const QString &query, qsizetype cursor);
    void cancel() { m_worker.cancel(); }

    /// fieldValues(); @p answer is called in this object's thread, now or later, unless @p receiver is gone by then.
    void askValues(const QString &field, QObject *receiver, const Answer &answer);
    /// How many tokens match each of @p terms.
    void askCounts(const QStringList &terms, QObject *receiver, const Answer &answer);

Q_SIGNALS:
    void completed(const TokenDeck::Completion &completion);

private:
    struct Source;

    void run(QObject *receiver, const Answer &answer, const std::function<QList<Suggestion>(Source &)> &job);
    [[nodiscard]] bool isSmall() const;

    std::shared_ptr<Source> m_source; // used by one job at a time
    Worker m_worker;
};

} // namespace TokenDeck

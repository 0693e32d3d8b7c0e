// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filtercompleter.h"

#include <QHash>
#include <QPointer>

#include <mutex>

namespace TokenDeck {

namespace {

/// Fewer are counted within a fraction of a frame.
constexpr qsizetype mostAtOnce = 2'000;

} // namespace

struct FilterCompleter::Source
{
    Inventory inventory;
    FilterContext context;
    std::mutex mutex;
    QHash<QString, QList<Suggestion>> counted;

    QList<Suggestion> values(const QString &field)
    {
        const std::scoped_lock lock(mutex);
        if (!counted.contains(field))
            counted.insert(field, fieldValues(field, inventory, context));
        return counted.value(field);
    }

    QList<Suggestion> counts(const QStringList &terms)
    {
        QList<Suggestion> found;
        for (const QString &term : terms) {
            const auto parsed = Filter::parse(term);
            const auto *filter = std::get_if<Filter>(&parsed);
            if (!filter)
                continue;
            qint64 count = 0;
            inventory.forEach([&](qsizetype, const Token &token) { count += filter->matches(token, context); });
            found.append({term, term, count});
        }
        return found;
    }
};

FilterCompleter::FilterCompleter(QObject *parent)
    : QObject(parent)
    , m_source(std::make_shared<Source>())
{ }

void FilterCompleter::setSource(const Inventory &inventory, const FilterContext &context)
{
    m_source = std::make_shared<Source>();
    m_source->inventory = inventory;
    m_source->context = context;
}

bool FilterCompleter::isSmall() const
{
    return m_source->inventory.tokenCount() <= mostAtOnce;
}

void FilterCompleter::complete(const QString &query, qsizetype cursor)
{
    const auto find = [query, cursor, source = m_source](const Ticket &) {
        return TokenDeck::complete(query, cursor, [&source](const QString &field) { return source->values(field); });
    };
    if (isSmall()) {
        cancel();
        Q_EMIT completed(find({}));
        return;
    }
    m_worker.run(find, [this](const Completion &completion) { Q_EMIT completed(completion); });
}

void FilterCompleter::askValues(const QString &field, QObject *receiver, const Answer &answer)
{
    run(receiver, answer, [field](Source &source) { return source.values(field); });
}

void FilterCompleter::askCounts(const QStringList &terms, QObject *receiver, const Answer &answer)
{
    run(receiver, answer, [terms](Source &source) { return source.counts(terms); });
}

void FilterCompleter::run(QObject *receiver, const Answer &answer,
                          const std::function<QList<Suggestion>(Source &)> &job)
{
    if (isSmall()) {
        answer(job(*m_source));
        return;
    }
    m_worker.runEach([job, source = m_source](const Ticket &) { return job(*source); },
                     [guard = QPointer(receiver), answer](const QList<Suggestion> &found) {
                         if (guard)
                             answer(found);
                     });
}

} // namespace TokenDeck

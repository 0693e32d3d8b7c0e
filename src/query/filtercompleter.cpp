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
{
    m_pool.setMaxThreadCount(1);
}

FilterCompleter::~FilterCompleter()
{
    ++m_request;
    m_pool.clear();
    m_pool.waitForDone();
}

void FilterCompleter::setSource(const Inventory &inventory, const FilterContext &context)
{
    m_source = std::make_shared<Source>();
    m_source->inventory = inventory;
    m_source->context = context;
    m_source->context.family = inventory.family();
}

bool FilterCompleter::isSmall() const
{
    return m_source->inventory.tokenCount() <= mostAtOnce;
}

void FilterCompleter::complete(const QString &query, qsizetype cursor)
{
    const quint64 request = ++m_request;
    const auto find = [query, cursor](Source &source) {
        return TokenDeck::complete(query, cursor, [&source](const QString &field) { return source.values(field); });
    };
    if (isSmall()) {
        Q_EMIT completed(find(*m_source));
        return;
    }
    m_pool.start([this, request, find, source = m_source] {
        if (request != m_request)
            return;
        Completion completion = find(*source);
        QMetaObject::invokeMethod(
            this,
            [this, request, completion = std::move(completion)] {
                if (request == m_request)
                    Q_EMIT completed(completion);
            },
            Qt::QueuedConnection);
    });
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
    m_pool.start([this, guard = QPointer(receiver), answer, job, source = m_source] {
        // The receiver may go away in its own thread meanwhile: there it is looked at, not here.
        QMetaObject::invokeMethod(
            this,
            [guard, answer, found = job(*source)] {
                if (guard)
                    answer(found);
            },
            Qt::QueuedConnection);
    });
}

} // namespace TokenDeck

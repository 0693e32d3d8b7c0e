// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "demo/demoreply.h"
#include "gateway/pagedecoder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <deque>
#include <map>
#include <memory>

using namespace TokenDeck;

namespace Bench {

namespace {

constexpr qint64 pageRows = 100;
constexpr qint64 clock = 1'795'464'000; // the same tokens in every run

QByteArray demoPage(qint64 tokens, qint64 first)
{
    DemoPage page{Family::NewApi, first / pageRows + 1, pageRows, tokens, {}};
    for (qint64 row = first; row < qMin(tokens, first + pageRows); ++row)
        page.tokens.push_back(demoToken(tokens - row, {clock, tokens}));
    return demoPageReply(page);
}

} // namespace

void add(const QByteArray &name, qint64 size, Side side, std::function<double()> measure)
{
    const QByteArray full = name + '/' + QByteArray::number(size) + (side == Side::Ours ? "/ours" : "/other");
    benchmark::RegisterBenchmark(full.constData(),
                                 [measure = std::move(measure)](benchmark::State &state) {
                                     for ([[maybe_unused]] auto _ : state) {
                                         const double value = measure();
                                         state.SetIterationTime(value / 1'000);
                                         state.counters["value"] = value;
                                     }
                                 })
        ->Iterations(1)
        ->UseManualTime();
}

void addPair(const QByteArray &name, qint64 size, std::function<double()> ours, std::function<double()> other)
{
    auto others = std::make_shared<std::deque<double>>();
    add(name, size, Side::Ours, [=] {
        const double value = ours();
        others->push_back(other());
        return value;
    });
    add(name, size, Side::Other, [=] {
        if (others->empty())
            return other();
        const double value = others->front();
        others->pop_front();
        return value;
    });
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double fastestOf(int times, const std::function<double()> &measure)
{
    double least = measure();
    for (int i = 1; i < times; ++i)
        least = std::min(least, measure());
    return least;
}

void wait(const std::function<bool()> &done)
{
    QTimer limit;
    limit.setSingleShot(true);
    limit.start(60'000);
    while (!done() && limit.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!done())
        qFatal("nothing came for a minute");
}

Inventory demoInventory(qint64 tokens)
{
    static std::map<qint64, Inventory> made;
    if (const auto found = made.find(tokens); found != made.end())
        return found->second;
    PageDecoder decoder;
    Inventory inventory(Family::NewApi, pageRows);
    inventory.setRowCount(tokens);
    for (qint64 first = 0; first < tokens; first += pageRows) {
        auto page = std::get<DecodedPage>(decoder.decode(demoPage(tokens, first)));
        inventory.setPage(first / pageRows, std::make_shared<const std::vector<Token>>(std::move(page.tokens)));
    }
    inventory.setTotal(tokens);
    inventory.setCompleteness(Completeness::Whole);
    return made[tokens] = inventory;
}

QList<QByteArray> demoPages(qint64 tokens)
{
    QList<QByteArray> pages;
    for (qint64 first = 0; first < tokens; first += pageRows)
        pages.append(demoPage(tokens, first));
    return pages;
}

} // namespace Bench

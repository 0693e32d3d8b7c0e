// SPDX-License-Identifier: GPL-3.0-or-later
// Ten gateways opened at once: until all lists are whole, and until the first rows of the one that is shown.
#include "loads.h"
#include "suite.h"

#include "gateway/gatewaysession.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

constexpr int gatewayCount = 10;
// Each makes a measurement with the fastest of them.
constexpr int timesLoaded = 15;
constexpr int timesStarted = 15;

/// Each with an origin of its own.
using Sources = std::vector<std::unique_ptr<Source>>;

const Sources &prepared(const Sources &sources)
{
    for (const auto &source : sources)
        source->prepare();
    return sources;
}

AccountLabel labelOf(int number)
{
    return {QString::number(number), u"Gateway %1"_s.arg(number)};
}

/// Lists, and what sites and accounts report beside them, all shown together.
double loadAll(const Sources &sources)
{
    Workspace workspace;
    bool ended = false;
    bool failed = false;
    QObject::connect(&workspace, &Workspace::loadEnded, &workspace, [&](const std::optional<GatewayError> &error) {
        ended = true;
        failed |= error.has_value();
    });
    const double taken = milliseconds([&] {
        int number = 0;
        for (const auto &source : sources)
            workspace.open(accessTo(*source->gateway), {}, LoadMode::Everything, labelOf(number++));
        wait([&] { return ended && !workspace.awaitsSites(); });
    });
    const Inventory &inventory = workspace.inventory();
    if (failed || !inventory.isWhole() || inventory.sources().size() != gatewayCount
        || inventory.tokenCount() != gatewayCount * sources.front()->tokens)
        qFatal("the lists are not whole");
    return taken;
}

/// The same requests, as many in flight, and nothing made of the answers.
double askAll(const Sources &sources)
{
    std::vector<std::unique_ptr<BareLoad>> loads;
    for (const auto &source : sources)
        loads.push_back(std::make_unique<BareLoad>(*source));
    return milliseconds([&] {
        for (const auto &load : loads)
            load->start();
        wait([&] { return std::ranges::all_of(loads, [](const auto &load) { return load->isDone(); }); });
    });
}

/// Until the window has painted rows of the first one, opened with others or alone, as the program opens what it has
/// profiles of.
double firstRows(const Sources &sources, int opened)
{
    ProgramWindow program;
    Workspace &workspace = program.workspace;
    bool shown = false;
    program.window.resize(1'280, 800);
    program.window.show();
    QCoreApplication::processEvents();
    QObject::connect(&program.window, &MainWindow::firstRowsShown, &program.window, [&shown] { shown = true; });
    const double taken = milliseconds([&] {
        workspace.clear();
        QList<AccountLabel> labels;
        for (int number = 0; number < opened; ++number)
            labels.append(labelOf(number));
        workspace.show(labelOf(0).id);
        workspace.expectAll(labels);
        for (int number = 0; number < opened; ++number)
            workspace.open(accessTo(*sources.at(static_cast<size_t>(number))->gateway), {}, LoadMode::Everything,
                           labelOf(number));
        wait([&shown] { return shown; });
    });
    if (workspace.accounts().size() != opened || workspace.inventory().sources().size() != 1
        || workspace.inventory().tokenCount() == 0 || program.window.arrangement()->count() == 0)
        qFatal("other rows are shown");
    return taken;
}

/// The fastest of so many on either side, measured in turn, so that what disturbs one disturbs the other.
void addInTurn(const QByteArray &name, qint64 size, int times, std::function<double()> ours,
               std::function<double()> other)
{
    const auto fastestOther = std::make_shared<double>();
    addPair(
        name, size,
        [=] {
            double fastest = std::numeric_limits<double>::max();
            *fastestOther = fastest;
            for (int i = 0; i < times; ++i) {
                fastest = std::min(fastest, ours());
                *fastestOther = std::min(*fastestOther, other());
            }
            return fastest;
        },
        [=] { return *fastestOther; });
}

} // namespace

void addGateways(qint64 tokens)
{
    const auto sources = std::make_shared<Sources>();
    for (int number = 0; number < gatewayCount; ++number)
        sources->push_back(std::make_unique<Source>(tokens));
    const qint64 all = gatewayCount * tokens;
    addInTurn(
        "load-ten", all, timesLoaded, [=] { return loadAll(prepared(*sources)); },
        [=] { return askAll(prepared(*sources)); });
    addInTurn(
        "first-of-ten", all, timesStarted, [=] { return firstRows(prepared(*sources), gatewayCount); },
        [=] { return firstRows(prepared(*sources), 1); });
}

} // namespace Bench

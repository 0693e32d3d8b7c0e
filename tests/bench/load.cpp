// SPDX-License-Identifier: GPL-3.0-or-later
// A whole load over HTTP, and how long it holds the GUI thread.
#include "loads.h"
#include "suite.h"

#include "gateway/gatewaysession.h"
#include "ui/table/tokentableview.h"
#include "ui/window/pager.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

double load(const DemoGateway &gateway, qint64 tokens)
{
    GatewaySession session(accessTo(gateway), {}, Loader::Mode::Everything);
    return milliseconds([&] {
        session.refresh();
        wait([&] { return !session.isLoading(); });
        if (!session.inventory().isWhole() || session.inventory().tokenCount() != tokens)
            qFatal("the list is not whole");
    });
}

double askOnly(const Source &source)
{
    BareLoad load(source);
    return milliseconds([&] {
        load.start();
        wait([&] { return load.isDone(); });
    });
}

/// The program's window while a whole list comes in, all rows shown.
class LoadingWindow : ProgramWindow
{
public:
    explicit LoadingWindow(const DemoGateway &gateway)
    {
        auto *rows = window.findChild<Pager *>()->findChild<QComboBox *>();
        rows->setCurrentIndex(rows->findData(TokenTableModel::allRows));
        window.show();
        QObject::connect(&workspace, &Workspace::loadEnded, &window, [this] { m_ended = true; });
        workspace.clear();
        workspace.open(accessTo(gateway), {}, Loader::Mode::Everything);
    }

    void waitForList()
    {
        wait([this] { return m_ended; });
        if (!workspace.inventory().isWhole())
            qFatal("the list is not whole");
    }
    void waitForCards()
    {
        waitForList();
        wait([this] { return workspace.isAnalysed(); });
    }
    /// Milliseconds from a click on the header of the names until the table stands in their order.
    double sortByName()
    {
        auto *table = window.findChild<TokenTableView *>();
        bool sorted = false;
        const auto connection = QObject::connect(
            &workspace, &Workspace::arranged, &window,
            [&sorted](const ArrangementPointer &made) { sorted = made->ordering.column == Column::Name; });
        const double taken = milliseconds([&] {
            const int x = table->horizontalHeader()->sectionViewportPosition(static_cast<int>(Column::Name)) + 5;
            QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, {x, 5});
            wait([&] { return sorted; });
        });
        QObject::disconnect(connection);
        return taken;
    }

private:
    bool m_ended = false;
};

/// The longest time between two turns of the event loop until list and cards are there.
double maxHold(const DemoGateway &gateway)
{
    LoadingWindow window(gateway);
    qint64 longest = 0;
    QElapsedTimer turn;
    turn.start();
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = qMax(longest, turn.nsecsElapsed());
        turn.start();
    });
    heart.start(0);
    window.waitForCards();
    return static_cast<double>(longest) / 1e6;
}

} // namespace

void addLoad(qint64 tokens, qint64 heldTokens, qint64 countedTokens)
{
    constexpr int loads = 15;
    const auto source = std::make_shared<Source>(tokens);
    addPair(
        "load", tokens,
        [=] {
            source->prepare();
            return fastestOf(loads, [&] { return load(*source->gateway, tokens); });
        },
        [=] {
            source->prepare();
            return fastestOf(loads, [&] { return askOnly(*source); });
        });
    const auto addLimit = [](const char *name, qint64 size, double limit, std::function<double()> measure) {
        add(name, size, Side::Ours, std::move(measure));
        add(name, size, Side::Other, [limit] { return limit; });
    };
    addLimit("load-hold", heldTokens, 16, [heldTokens] { return maxHold(*startGateway(heldTokens)); });

    const auto counted = std::make_shared<Source>(countedTokens);
    addPair(
        "load-counted", countedTokens,
        [counted] {
            counted->prepare();
            return milliseconds([&] { LoadingWindow(*counted->gateway).waitForCards(); });
        },
        [counted] {
            counted->prepare();
            return askOnly(*counted);
        });
    addLimit("sort-counting", countedTokens, 300, [counted] {
        counted->prepare();
        LoadingWindow window(*counted->gateway);
        window.waitForList();
        return window.sortByName();
    });
    addLimit("hold-counting", countedTokens, 100, [counted] {
        counted->prepare();
        return maxHold(*counted->gateway);
    });
}

} // namespace Bench

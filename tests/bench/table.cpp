// SPDX-License-Identifier: GPL-3.0-or-later
// Ordering and filtering, shown in the view, against QSortFilterProxyModel over the same model.
#include "suite.h"

#include "query/filter.h"
#include "table/arranger.h"
#include "table/tokentablemodel.h"
#include "ui/table/tokentableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

const QString word = u"prod"_s;
const QString longerWord = u"prod-w"_s;

void show(QTableView &view)
{
    view.resize(1'000, 700);
    view.show();
    QCoreApplication::processEvents();
}

void paint(QTableView &view)
{
    view.viewport()->repaint();
    QCoreApplication::processEvents();
}

/// The table as the window has it.
struct Ours
{
    explicit Ours(qint64 tokens)
        : inventory(demoInventory(tokens))
    {
        model.setPageRows(TokenTableModel::allRows);
        view.setTokenModel(&model);
        QObject::connect(&arranger, &Arranger::arranged, &model, [this](const ArrangementPointer &arrangement) {
            model.setArrangement(arrangement);
            ++arrivals;
        });
        show(view);
        start();
    }
    /// As after a load: shown in the gateway's order, nothing has been ordered or searched yet.
    void start()
    {
        arranger.setOrdering({});
        arranger.setFilter({});
        arranger.setInventory(inventory, false);
        wait([this] { return !arranger.isBusy(); });
        paint(view);
    }
    double take(const std::function<void()> &change)
    {
        const int before = arrivals;
        return milliseconds([&] {
            change();
            wait([&] { return arrivals > before && !arranger.isBusy(); });
            paint(view);
        });
    }
    double sort(std::optional<Column> column)
    {
        const Ordering ordering{column, Qt::AscendingOrder};
        return arranger.ordering() == ordering ? 0 : take([&] { arranger.setOrdering(ordering); });
    }
    double filter(const QString &query)
    {
        return take([&] { arranger.setFilter(std::get<Filter>(Filter::parse(query))); });
    }

    Inventory inventory;
    Arranger arranger;
    TokenTableModel model;
    TokenTableView view;
    int arrivals = 0;
};

/// The same model with a role that tells values as what they are.
class TypedModel : public TokenTableModel
{
public:
    static constexpr int typedRole = Qt::UserRole + 100;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != typedRole)
            return TokenTableModel::data(index, role);
        const Token *found = token(index.row());
        switch (static_cast<Column>(index.column())) {
        case Column::Remaining: return found->remainQuota;
        case Column::Expires: return found->expiredTime;
        case Column::Name: return found->name;
        default: return found->id().value();
        }
    }
};

struct Proxy
{
    explicit Proxy(qint64 tokens)
    {
        auto arrangement = std::make_shared<Arrangement>();
        arrangement->inventory = demoInventory(tokens);
        model.setPageRows(TokenTableModel::allRows);
        model.setArrangement(arrangement);
        proxy.setSourceModel(&model);
        proxy.setSortRole(TypedModel::typedRole);
        proxy.setSortLocaleAware(true);
        proxy.setFilterKeyColumn(static_cast<int>(Column::Name));
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view.setModel(&proxy);
        show(view);
    }
    double sort(std::optional<Column> column)
    {
        return milliseconds([&] {
            proxy.sort(column ? static_cast<int>(*column) : -1);
            paint(view);
        });
    }
    double filter(const QString &text)
    {
        return milliseconds([&] {
            proxy.setFilterFixedString(text);
            paint(view);
        });
    }
    void start()
    {
        proxy.setFilterFixedString({});
        proxy.sort(-1);
        paint(view);
    }

    TypedModel model;
    QSortFilterProxyModel proxy;
    QTableView view;
};

template <typename Table>
std::unique_ptr<Table> kept;

/// Made when first asked for; one at a time, because a million tokens twice are many.
template <typename Table>
Table &table(qint64 tokens)
{
    static qint64 keptTokens = -1;
    if (keptTokens != tokens) {
        if (keptTokens < 0)
            qAddPostRoutine([] { kept<Table>.reset(); }); // before the application goes
        kept<Table>.reset();
        kept<Table> = std::make_unique<Table>(tokens);
        keptTokens = tokens;
    }
    return *kept<Table>;
}

/// Three steps are one thing that a user does: the first measures all, the others tell what it found.
struct FilterSteps
{
    double set = 0;
    double narrow = 0;
    double clear = 0;
};

template <typename Table>
void addTable(qint64 tokens, Side side)
{
    const auto sortCold = [tokens](Column column) {
        return [tokens, column] {
            auto &shown = table<Table>(tokens);
            shown.start();
            return shown.sort(column);
        };
    };
    add("sort-number", tokens, side, sortCold(Column::Remaining));
    add("sort-time", tokens, side, sortCold(Column::Expires));
    add("sort-name", tokens, side, sortCold(Column::Name));
    add("sort-name-again", tokens, side, [tokens] {
        auto &shown = table<Table>(tokens);
        shown.sort(Column::Name);
        shown.sort(Column::Remaining);
        return shown.sort(Column::Name);
    });
    auto steps = std::make_shared<std::vector<FilterSteps>>();
    add("filter-set", tokens, side, [tokens, steps] {
        auto &shown = table<Table>(tokens);
        shown.start();
        shown.sort(Column::Name);
        FilterSteps taken;
        taken.set = shown.filter(word);
        taken.narrow = shown.filter(longerWord);
        taken.clear = shown.filter({});
        steps->push_back(taken);
        return taken.set;
    });
    const auto told = [steps](double FilterSteps::*step) {
        return [steps, step, next = size_t{0}]() mutable { return steps->at(next++).*step; };
    };
    add("filter-narrow", tokens, side, told(&FilterSteps::narrow));
    add("filter-clear", tokens, side, told(&FilterSteps::clear));
}

} // namespace

void addTable(const QList<qint64> &sizes)
{
    for (const qint64 size : sizes) {
        addTable<Ours>(size, Side::Ours);
        addTable<Proxy>(size, Side::Other);
    }
}

} // namespace Bench

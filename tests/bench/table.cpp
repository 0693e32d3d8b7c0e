// SPDX-License-Identifier: GPL-3.0-or-later
// Ordering and filtering, shown in the view, against QSortFilterProxyModel over the same model.
#include "suite.h"
#include "tabledata.h"

#include "families/access.h"
#include "table/tokentablemodel.h"
#include "ui/table/tokentableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <memory>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

/// What is asked on either side.
struct Query
{
    QString text;
    Column column = Column::Name;
    QString fixedText = text;
};

const Query word{u"prod"_s};
const Query longerWord{u"prod-w"_s};
const Query usableOfOne{u"gateway:gateway-3 is:usable"_s, Column::Gateway, u"gateway-3 usable"_s};

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
    explicit Ours(const TableData &shown)
        : data(shown)
    {
        arranger.setContext(data.context);
        if (data.isOfSeveral()) {
            model.setText(TokenText(data.context.now, data.context.currency).of(data.context.accounts));
            view.setShowsGateways(true);
        }
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
        arranger.setInventory(data.inventory, false);
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
        const double taken = arranger.ordering() == ordering ? 0 : take([&] { arranger.setOrdering(ordering); });
        if (data.isOfSeveral() && column && checkedOrders.insert(*column).second
            && !isInOrder(*model.arrangement(), *column, data))
            qFatal("the table is not in order");
        return taken;
    }
    double filter(const Query &query)
    {
        const double taken = take([&] { arranger.setFilter(std::get<Filter>(Filter::parse(query.text))); });
        if (data.isOfSeveral() && checkedFilters.insert(query.text).second
            && (model.count() == 0 || model.count() != matchCount(arranger.filter(), data)))
            qFatal("the table shows other tokens than those that match");
        return taken;
    }

    TableData data;
    Arranger arranger;
    TokenTableModel model;
    TokenTableView view;
    int arrivals = 0;
    std::set<Column> checkedOrders;
    std::set<QString> checkedFilters;
};

/// The same model with a role that tells values as what they are.
class TypedModel : public TokenTableModel
{
public:
    static constexpr int typedRole = Qt::UserRole + 100;

    explicit TypedModel(const FilterContext &context)
        : m_now(context.now)
    {
        for (TokenId::Account account = 0; context.accounts && account < context.accounts->all().size(); ++account) {
            const QString &name = context.accounts->of(account).name;
            m_gateways.push_back({context.accounts->scale(account), name, name + u" usable"_s});
        }
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != typedRole)
            return TokenTableModel::data(index, role);
        const Token *found = token(index.row());
        switch (static_cast<Column>(index.column())) {
        case Column::Remaining: return found->remainQuota * gatewayOf(*found).scale;
        case Column::Expires: return found->expiredTime;
        case Column::Name: return found->name;
        case Column::Gateway:
            return stateAnswer(*found, m_now).verdict == Verdict::Yes ? gatewayOf(*found).usable
                                                                      : gatewayOf(*found).name;
        default: return found->id().value();
        }
    }

private:
    struct Gateway
    {
        qint64 scale = 1;
        QString name;
        QString usable; ///< what is told of tokens that are
    };
    [[nodiscard]] const Gateway &gatewayOf(const Token &token) const
    {
        static const Gateway none;
        return m_gateways.empty() ? none : m_gateways[token.id().account()];
    }

    qint64 m_now;
    std::vector<Gateway> m_gateways;
};

struct Proxy
{
    explicit Proxy(const TableData &data)
        : model(data.context)
    {
        auto arrangement = std::make_shared<Arrangement>();
        arrangement->inventory = data.inventory;
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
    double filter(const Query &query)
    {
        if (proxy.filterKeyColumn() != static_cast<int>(query.column)) {
            proxy.setFilterKeyColumn(static_cast<int>(query.column));
            proxy.setFilterRole(query.column == Column::Name ? int{Qt::DisplayRole} : TypedModel::typedRole);
        }
        const double taken = milliseconds([&] {
            proxy.setFilterFixedString(query.fixedText);
            paint(view);
        });
        if (proxy.rowCount() == 0)
            qFatal("nothing was found");
        return taken;
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
Table &table(qint64 tokens, bool ofSeveral = false)
{
    static std::optional<std::pair<qint64, bool>> keptFor;
    if (keptFor != std::pair(tokens, ofSeveral)) {
        if (!keptFor)
            qAddPostRoutine([] { kept<Table>.reset(); }); // before the application goes
        kept<Table>.reset();
        kept<Table> = std::make_unique<Table>(ofSeveral ? tenGateways(tokens) : oneGateway(tokens));
        keptFor = {tokens, ofSeveral};
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
        taken.clear = shown.filter(Query{});
        steps->push_back(taken);
        return taken.set;
    });
    const auto told = [steps](double FilterSteps::*step) {
        return [steps, step, next = size_t{0}]() mutable { return steps->at(next++).*step; };
    };
    add("filter-narrow", tokens, side, told(&FilterSteps::narrow));
    add("filter-clear", tokens, side, told(&FilterSteps::clear));
}

template <typename Table>
void addTableOfTen(qint64 tokens, Side side)
{
    const auto sortCold = [tokens](Column column) {
        return [tokens, column] {
            auto &shown = table<Table>(tokens, true);
            shown.start();
            return shown.sort(column);
        };
    };
    const auto filterSorted = [tokens](const Query &query) {
        return [tokens, query] {
            auto &shown = table<Table>(tokens, true);
            shown.start();
            shown.sort(Column::Name);
            return shown.filter(query);
        };
    };
    add("sort-number-ten", tokens, side, sortCold(Column::Remaining));
    add("sort-name-ten", tokens, side, sortCold(Column::Name));
    add("filter-set-ten", tokens, side, filterSorted(word));
    add("filter-gateway", tokens, side, filterSorted(usableOfOne));
}

} // namespace

void addTable(const QList<qint64> &sizes)
{
    for (const qint64 size : sizes) {
        addTable<Ours>(size, Side::Ours);
        addTable<Proxy>(size, Side::Other);
    }
}

void addTableOfTen(qint64 tokens)
{
    addTableOfTen<Ours>(tokens, Side::Ours);
    addTableOfTen<Proxy>(tokens, Side::Other);
}

} // namespace Bench

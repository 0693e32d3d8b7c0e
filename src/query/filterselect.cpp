// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsindex.h"
#include "query/filternode.h"
#include "query/searchtext.h"

#include <algorithm>
#include <array>
#include <future>
#include <string_view>

namespace TokenDeck {

namespace {

using Rows = std::vector<quint32>; // ascending

/// Evaluates a query for sets of rows instead of token by token: each term in a loop of its own, over those rows
/// only that are still open.
class Evaluation
{
public:
    Evaluation(const Inventory &inventory, const SearchText &text, const FilterContext &context, const Ticket &ticket)
        : m_inventory(inventory)
        , m_text(text)
        , m_context(context)
        , m_ticket(ticket)
    { }

    [[nodiscard]] Selection among(Rows open, const FilterNode &node) const
    {
        switch (node.kind) {
        case FilterNode::Kind::All: return byAll(std::move(open), node.parts);
        case FilterNode::Kind::Any: return byAny(std::move(open), node.parts);
        case FilterNode::Kind::Not: {
            Selection excluded = among(open, node.parts.front());
            return {without(without(open, excluded.matches), excluded.unknown), std::move(excluded.unknown)};
        }
        case FilterNode::Kind::Unknown: return {among(std::move(open), node.parts.front()).unknown, {}};
        case FilterNode::Kind::Term: return byTerm(std::move(open), node.term);
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] bool cancelled() const { return !m_ticket.isWanted(); }

    static Rows without(const Rows &all, const Rows &excluded)
    {
        if (excluded.empty())
            return all;
        Rows rest;
        rest.reserve(all.size() - std::min(all.size(), excluded.size()));
        std::ranges::set_difference(all, excluded, std::back_inserter(rest));
        return rest;
    }

    static Rows together(Rows a, const Rows &b)
    {
        if (b.empty())
            return a;
        Rows all;
        all.reserve(a.size() + b.size());
        std::ranges::set_union(a, b, std::back_inserter(all));
        return all;
    }

    [[nodiscard]] Selection byAll(Rows open, const std::vector<FilterNode> &parts) const
    {
        Selection sum{std::move(open), {}};
        for (const FilterNode &part : parts) {
            Selection found = among(together(std::move(sum.matches), sum.unknown), part);
            // What was unknown is so still, unless this part does not match.
            Rows unsure;
            std::ranges::set_intersection(found.matches, sum.unknown, std::back_inserter(unsure));
            sum.matches = unsure.empty() ? std::move(found.matches) : without(found.matches, unsure);
            sum.unknown = together(std::move(found.unknown), unsure);
        }
        return sum;
    }

    [[nodiscard]] Selection byAny(Rows open, const std::vector<FilterNode> &parts) const
    {
        Selection sum;
        for (const FilterNode &part : parts) {
            const Selection found = among(open, part);
            open = without(open, found.matches);
            sum.unknown = together(without(sum.unknown, found.matches), found.unknown);
            sum.matches = together(std::move(sum.matches), found.matches);
        }
        return sum;
    }

    /// Those for which f(row).
    template <typename Function>
    [[nodiscard]] Rows keep(Rows open, Function f) const
    {
        return divide(std::move(open), [&f](quint32 row) { return f(row) ? Verdict::Yes : Verdict::No; }).matches;
    }

    /// By the verdict f(row).
    template <typename Function>
    [[nodiscard]] Selection divide(Rows open, Function f) const
    {
        Rows unknown;
        size_t kept = 0;
        for (size_t i = 0; i < open.size(); ++i) {
            if (i % betweenChecks == 0 && cancelled())
                return {};
            const quint32 row = open[i];
            const Verdict verdict = f(row);
            open[kept] = row;
            kept += verdict == Verdict::Yes ? 1 : 0;
            if (verdict == Verdict::Unknown)
                unknown.push_back(row);
        }
        open.resize(kept);
        return {std::move(open), std::move(unknown)};
    }

    [[nodiscard]] Selection byTerm(Rows open, const FilterTerm &term) const
    {
        if (const auto *word = std::get_if<WordTerm>(&term))
            return {byWord(std::move(open), *word), {}};
        if (const auto *finding = std::get_if<FindingTerm>(&term))
            return {byFinding(std::move(open), finding->rules), {}};
        if (std::holds_alternative<GatewayTerm>(term))
            return {byGateway(std::move(open), term), {}};
        if (const SearchText::Shared *shared = decidingField(term)) {
            std::vector<Verdict> answers(shared->count());
            for (quint32 value = 0; value < shared->count(); ++value)
                answers[value] = judge(term, shared->example(value), m_context);
            return divide(std::move(open), [&](quint32 row) { return answers[shared->valueAt(row)]; });
        }
        return divide(std::move(open), [&](quint32 row) { return judge(term, *m_inventory.at(row), m_context); });
    }

    /// The field whose value alone decides a term.
    [[nodiscard]] const SearchText::Shared *decidingField(const FilterTerm &term) const
    {
        if (const auto *text = std::get_if<TextTerm>(&term))
            return text->field == Field::Group ? &m_text.groups() : nullptr;
        if (const auto *models = std::get_if<ModelTerm>(&term))
            return models->isCall ? nullptr : &m_text.models();
        if (std::holds_alternative<IpTerm>(term))
            return &m_text.ips();
        if (const auto *limit = std::get_if<LimitTerm>(&term))
            return limit->field == Field::Models ? &m_text.models() : &m_text.ips();
        return nullptr;
    }

    /// Asked once an account.
    [[nodiscard]] Rows byGateway(Rows open, const FilterTerm &term) const
    {
        QHash<TokenId::Account, bool> answers;
        return keep(std::move(open), [&](quint32 row) {
            const Token &token = *m_inventory.at(row);
            const auto known = answers.constFind(token.id().account());
            if (known != answers.cend())
                return *known;
            return *answers.insert(token.id().account(), judge(term, token, m_context) == Verdict::Yes);
        });
    }

    [[nodiscard]] Rows byFinding(Rows open, FindingRules rules) const
    {
        const FindingsIndex *index = m_context.findings.get();
        if (index && index->describes(m_inventory))
            return keep(std::move(open), [&](quint32 row) { return !(index->at(row) & rules).isEmpty(); });
        FindingJudge judge(findingContext(m_context));
        return keep(std::move(open),
                    [&](quint32 row) { return !(judge.rules(*m_inventory.at(row)) & rules).isEmpty(); });
    }

    [[nodiscard]] Rows byWord(Rows open, const WordTerm &term) const
    {
        const std::string_view word(term.word.constData(), static_cast<size_t>(term.word.size()));
        if (word.empty())
            return open;

        std::array<const SearchText::Shared *, 3> fields{&m_text.groups(), &m_text.models(), &m_text.ips()};
        std::array<std::vector<quint8>, 3> inField;
        for (size_t i = 0; i < fields.size(); ++i) {
            inField[i].resize(fields[i]->count());
            fields[i]->texts().find(word, 0, fields[i]->count(), inField[i].data());
            if (std::ranges::find(inField[i], 1) == inField[i].end())
                fields[i] = nullptr;
        }
        const auto inShared = [&](quint32 row) {
            for (size_t i = 0; i < fields.size(); ++i) {
                if (fields[i] && inField[i][fields[i]->valueAt(row)])
                    return true;
            }
            return false;
        };

        const TextColumn &own = m_text.own();
        if (open.size() < own.count() / 4)
            return keep(std::move(open), [&](quint32 row) { return inShared(row) || own.contains(row, word); });

        std::vector<quint8> inOwn(own.count());
        const auto search = [&](quint32 begin, quint32 end) {
            constexpr quint32 step = 8'192;
            for (quint32 first = begin; first < end && !cancelled(); first += step)
                own.find(word, first, std::min(end, first + step), inOwn.data() + first);
        };
        constexpr quint32 worthAThread = 50'000;
        std::future<void> other; // going, it waits
        const quint32 half = own.count() < worthAThread ? 0 : own.count() / 2;
        if (half > 0)
            other = std::async(std::launch::async, search, 0, half);
        search(half, own.count());
        if (half > 0)
            other.wait();
        if (cancelled())
            return {};
        return keep(std::move(open), [&](quint32 row) { return inOwn[row] || inShared(row); });
    }

    static constexpr size_t betweenChecks = 4'096;

    const Inventory &m_inventory;
    const SearchText &m_text;
    const FilterContext &m_context;
    const Ticket &m_ticket;
};

} // namespace

Selection Filter::select(const Inventory &inventory, const SearchText &text, const FilterContext &context,
                         const std::vector<quint32> *candidates, const Ticket &ticket) const
{
    Rows open;
    if (candidates) {
        open = *candidates;
    } else {
        open.reserve(static_cast<size_t>(inventory.tokenCount()));
        inventory.forEach([&open](qsizetype row, const Token &) { open.push_back(static_cast<quint32>(row)); });
    }
    if (!m_root)
        return {std::move(open), {}};
    return Evaluation(inventory, text, context, ticket).among(std::move(open), *m_root);
}

} // namespace TokenDeck

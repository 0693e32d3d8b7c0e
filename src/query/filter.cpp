// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter.h"

#include "query/filterparser.h"

#include <algorithm>
#include <span>

namespace TokenDeck {

namespace {

/// The parts that must all hold.
std::span<const FilterNode> conjuncts(const FilterNode &root)
{
    return root.kind == FilterNode::Kind::All ? std::span(root.parts) : std::span(&root, 1);
}

/// Whether what satisfies @p node certainly satisfies @p other.
bool implies(const FilterNode &node, const FilterNode &other)
{
    if (node == other)
        return true;
    if (node.kind != FilterNode::Kind::Term || other.kind != FilterNode::Kind::Term)
        return false;
    const auto *word = std::get_if<WordTerm>(&node.term);
    const auto *otherWord = std::get_if<WordTerm>(&other.term);
    return word && otherWord && word->word.contains(otherWord->word);
}

} // namespace

std::variant<Filter, FilterError> Filter::parse(const QString &query)
{
    auto parsed = parseQuery(query);
    if (const auto *error = std::get_if<FilterError>(&parsed))
        return *error;
    Filter filter;
    filter.m_query = query;
    if (auto &root = std::get<ParsedQuery>(parsed).root)
        filter.m_root = std::make_shared<const FilterNode>(std::move(*root));
    return filter;
}

Verdict Filter::judge(const Token &token, const FilterContext &context) const
{
    return m_root ? TokenDeck::judge(*m_root, token, context) : Verdict::Yes;
}

QString Filter::unknownMoney(const Currency &currency) const
{
    return m_root ? TokenDeck::unknownMoney(*m_root, currency) : QString();
}

bool Filter::narrows(const Filter &earlier) const
{
    if (!m_root || !earlier.m_root)
        return !earlier.m_root;
    return std::ranges::all_of(conjuncts(*earlier.m_root), [this](const FilterNode &wanted) {
        return std::ranges::any_of(conjuncts(*m_root),
                                   [&wanted](const FilterNode &part) { return implies(part, wanted); });
    });
}

bool Filter::isAskedBy(const QString &query) const
{
    const auto parsed = parse(query);
    const auto *other = std::get_if<Filter>(&parsed);
    return other && !isEmpty() && *other == *this;
}

bool operator==(const Filter &a, const Filter &b)
{
    if (!a.m_root || !b.m_root)
        return !a.m_root && !b.m_root;
    return *a.m_root == *b.m_root;
}

} // namespace TokenDeck

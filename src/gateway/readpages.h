// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/pagedecoder.h"

#include <map>
#include <optional>
#include <vector>

namespace TokenDeck {

/// The tokens of the pages that a ListWalk asked for: what is shown of them while it goes on, and the list that it
/// proves.
class ReadPages
{
public:
    ReadPages() = default;
    /// Of another load. @p family: of the tokens, until setFamily().
    ReadPages(Family family, TokenId::Account account);

    /// @p number: of the page, as it was asked for. Returns what the walk needs to know of it.
    [[nodiscard]] ListPage add(quint64 ticket, qint64 number, DecodedPage page);
    /// What was read was of this family.
    void setFamily(Family family);

    [[nodiscard]] const Inventory &shown() const { return m_shown; }
    /// Whether pages stand where the walk has them now.
    [[nodiscard]] bool isLaidOutFor(const ListWalk &walk) const
    {
        return m_first == walk.firstPage() && m_shown.pageSize() == walk.pageSize();
    }
    /// Starts over with no page shown. Returns the tickets of the pages that can be shown.
    [[nodiscard]] std::vector<quint64> layOut(const ListWalk &walk);
    /// Adds a page; returns its index, from 0, if it was not there before.
    [[nodiscard]] std::optional<qsizetype> show(quint64 ticket, const ListWalk &walk);

    /// The walk has ended: shows its result, and forgets the rest. Returns whether that is what was shown before.
    [[nodiscard]] bool conclude(const ListWalk &walk);

private:
    struct Read
    {
        qint64 number = 0;
        Inventory::Page tokens;
        bool newestFirst = true;
        qint64 lostRows = 0;
        FieldCounts unknownFields{};
    };

    [[nodiscard]] Inventory::Page withoutShown(qsizetype index, const Read &read);
    [[nodiscard]] Inventory listOf(const ListWalk &walk) const;
    [[nodiscard]] std::vector<Token> sortedOut(const std::vector<quint64> &tickets, bool newestFirst) const;

    Family m_family = Family::Unknown;
    TokenId::Account m_account = 0;
    std::map<quint64, Read> m_read; // by ticket
    Inventory m_shown;
    std::optional<qint64> m_first;                          // the number of its first page
    std::map<qsizetype, std::pair<qint64, qint64>> m_range; // first and last id of its pages
};

} // namespace TokenDeck

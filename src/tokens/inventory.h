// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/family.h"
#include "tokens/token.h"

#include <QList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace TokenDeck {

/// How far an inventory can be trusted to be all of the gateway's tokens.
enum class Completeness : quint8 {
    Partial,    ///< pages are still missing
    Whole,      ///< proven: every token that was there all the time is here
    Moving,     ///< the list changed each time that it was read
    Faulty,     ///< every page was read, but some rows had no readable identity and could not be kept
    Miscounted, ///< the gateway steadily counts more tokens than it sends: total() says how many
    Repeating,  ///< every page that was asked for is the same
    TooLong,    ///< the list goes on without end, as far as anybody would read
};

/// Where tokens of an inventory come from, and how far they can be trusted to be all.
struct InventorySource
{
    TokenId::Account account = 0;
    Family family = Family::Unknown;
    Completeness completeness = Completeness::Partial;
    std::optional<qint64> total; ///< tokens that the gateway says there are; nothing while that is unknown
    qint64 readTime = 0;         ///< when the last page came in, Unix seconds; 0 if none has
    qint64 lostRows = 0;         ///< rows that had no readable id and are not here
    FieldCounts unknownFields{}; ///< rows in which a field was missing or of the wrong type

    friend bool operator==(const InventorySource &, const InventorySource &) = default;
};

/// The tokens of an account, or of several one after the other, in the gateways' own order: the one truth from which
/// all that is shown, counted and exported is derived. A value whose copies share their pages, so that one can be
/// handed to another thread.
///
/// Tokens stand in rows. A row whose page has not been read is empty; once a walk has ended there are none. The pages
/// of one account, the last aside, have as many rows each.
class Inventory
{
public:
    using Page = std::shared_ptr<const std::vector<Token>>;

    /// Empty, of one account. The setters are for inventories of one account only.
    Inventory() = default;
    explicit Inventory(Family family, qsizetype pageSize, TokenId::Account account = 0)
    {
        m_parts.front() = Part(family, pageSize, account);
    }

    /// A whole inventory of these tokens, all of one family: for combined lists, tests and benchmarks.
    [[nodiscard]] static Inventory fromTokens(std::vector<Token> tokens, Family family, qsizetype pageSize = 100,
                                              TokenId::Account account = 0);
    /// All accounts of these inventories in one, pages shared. Of none: an empty one.
    [[nodiscard]] static Inventory joined(const QList<Inventory> &inventories);

    [[nodiscard]] QList<InventorySource> sources() const;

    [[nodiscard]] qsizetype pageCount() const { return m_parts.back().firstPage + m_parts.back().pageCount; }
    /// Rows that a page has: that of the first account's, for inventories of one.
    [[nodiscard]] qsizetype pageSize() const { return m_parts.front().pageSize; }
    /// The page that a row is on, and the first row of a page.
    [[nodiscard]] qsizetype pageOf(qsizetype row) const
    {
        const Part &part = partWith(&Part::firstRow, row);
        return part.firstPage + (row - part.firstRow) / part.pageSize;
    }
    [[nodiscard]] qsizetype firstRow(qsizetype page) const
    {
        const Part &part = partWith(&Part::firstPage, page);
        return part.firstRow + (page - part.firstPage) * part.pageSize;
    }
    /// Nothing if it has not been read. @p index: less than pageCount().
    [[nodiscard]] const Page &page(qsizetype index) const
    {
        const Part &part = partWith(&Part::firstPage, index);
        return part.page(index - part.firstPage);
    }
    [[nodiscard]] bool hasPage(qsizetype index) const { return index < pageCount() && page(index); }

    [[nodiscard]] qsizetype rowCount() const { return m_parts.back().firstRow + m_parts.back().rowCount; }
    [[nodiscard]] qsizetype tokenCount() const { return m_tokenCount; }

    /// The token in a row, or nullptr if it has not been read.
    [[nodiscard]] const Token *at(qsizetype row) const
    {
        const Part &part = partWith(&Part::firstRow, row);
        const qsizetype inside = row - part.firstRow;
        const Page &found = part.page(inside / part.pageSize);
        const auto place = static_cast<size_t>(inside % part.pageSize);
        return found && place < found->size() ? &(*found)[place] : nullptr;
    }

    /// Calls f(row, token) for every token read, in order.
    template <typename Function>
    void forEach(Function &&f) const
    {
        forEachWhile([&f](qsizetype row, const Token &token) {
            f(row, token);
            return true;
        });
    }

    /// Likewise, until it answers false.
    template <typename Function>
    void forEachWhile(Function &&f) const
    {
        for (const Part &part : m_parts) {
            for (qsizetype index = 0; index < part.pageCount; ++index) {
                const Page &tokens = part.page(index);
                if (!tokens)
                    continue;
                qsizetype row = part.firstRow + index * part.pageSize;
                for (const Token &token : *tokens) {
                    if (!f(row++, token))
                        return;
                }
            }
        }
    }

    /// Whether rows and pages are laid out alike.
    [[nodiscard]] bool hasLayoutOf(const Inventory &other) const;

    /// Calls f(index) for every page from @p first to @p last that is here and not the same in @p before, which is laid
    /// out alike.
    template <typename Function>
    void forEachNewPage(const Inventory &before, qsizetype first, qsizetype last, Function &&f) const
    {
        for (qsizetype index = first; index <= qMin(last, pageCount() - 1);) {
            const qsizetype next = qMin(lastOfChunk(index) + 1, pageCount());
            if (sharesChunk(before, index)) {
                index = next;
                continue;
            }
            for (; index < qMin(next, last + 1); ++index) {
                if (hasPage(index) && (!before.hasPage(index) || before.page(index) != page(index)))
                    f(index);
            }
        }
    }

    /// Every token read, in order; valid while this inventory or a copy of it lives.
    [[nodiscard]] std::vector<const Token *> tokens() const;

    /// How many rows there are: the gateway's total, as far as it is known.
    void setRowCount(qsizetype count);
    /// @p tokens: at most pageSize.
    void setPage(qsizetype index, Page tokens);
    void setCompleteness(Completeness completeness) { m_parts.front().source.completeness = completeness; }
    void setTotal(std::optional<qint64> total) { m_parts.front().source.total = total; }
    void setReadTime(qint64 seconds) { m_parts.front().source.readTime = seconds; }
    void setFaults(qint64 lostRows, const FieldCounts &unknownFields);

    // Of all accounts together.
    /// Unknown where they differ.
    [[nodiscard]] Family family() const;
    /// The first that is not Whole.
    [[nodiscard]] Completeness completeness() const;
    [[nodiscard]] bool isWhole() const { return completeness() == Completeness::Whole; }
    /// Nothing while one of them is unknown.
    [[nodiscard]] std::optional<qint64> total() const;
    /// The earliest.
    [[nodiscard]] qint64 readTime() const;
    [[nodiscard]] qint64 lostRows() const;
    [[nodiscard]] FieldCounts unknownFields() const;

private:
    /// Pages lie in chunks that copies share, so that taking in one page of a long list while a copy of the list is on
    /// screen copies a few pointers and not as many as there are pages.
    static constexpr qsizetype chunkPages = 64;
    using Chunk = std::array<Page, chunkPages>;

    /// One account's rows.
    struct Part
    {
        Part() = default;
        Part(Family family, qsizetype size, TokenId::Account account)
            : pageSize(size)
        {
            source.account = account;
            source.family = family;
        }
        [[nodiscard]] const Page &page(qsizetype index) const
        {
            static const Page none;
            const std::shared_ptr<Chunk> &chunk = chunks.at(index / chunkPages);
            return chunk ? (*chunk)[static_cast<size_t>(index % chunkPages)] : none;
        }
        void resizePages(qsizetype count);

        InventorySource source;
        QList<std::shared_ptr<Chunk>> chunks; // nothing where no page has been read
        qsizetype pageCount = 0;
        qsizetype pageSize = 100;
        qsizetype rowCount = 0;
        qsizetype firstPage = 0;
        qsizetype firstRow = 0;
    };

    /// The last part whose @p first is not greater than @p value, and that is not empty where another one is not.
    [[nodiscard]] const Part &partWith(qsizetype Part::*first, qsizetype value) const
    {
        size_t part = m_parts.size() - 1;
        while (part > 0 && m_parts[part].*first > value)
            --part;
        return m_parts[part];
    }
    [[nodiscard]] qsizetype lastOfChunk(qsizetype page) const;
    [[nodiscard]] bool sharesChunk(const Inventory &other, qsizetype page) const;

    std::vector<Part> m_parts = std::vector<Part>(1);
    qsizetype m_tokenCount = 0;
};

/// Whether tokens report their users, and none is @p userId's: the gateway identified its user by something else, or
/// shows an administrator everybody's. False for an empty @p userId.
[[nodiscard]] bool belongsToOthers(const Inventory &inventory, const QString &userId);

} // namespace TokenDeck

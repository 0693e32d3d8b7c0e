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

/// The tokens of one gateway, in the gateway's own order: the one truth from which all that is shown, counted and
/// exported is derived. A value whose copies share their pages, so that one can be handed to another thread.
///
/// Tokens stand in slots. A slot whose page has not been read is empty; once a walk has ended there are none.
class Inventory
{
public:
    using Page = std::shared_ptr<const std::vector<Token>>;

    Inventory() = default;
    explicit Inventory(Family family, qsizetype pageSize)
        : m_pageSize(pageSize)
        , m_family(family)
    { }

    /// An inventory made of tokens at hand, whole: for tests and benchmarks.
    [[nodiscard]] static Inventory fromTokens(const std::vector<Token> &tokens, Family family,
                                              qsizetype pageSize = 100);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] qsizetype pageSize() const { return m_pageSize; }
    [[nodiscard]] qsizetype pageCount() const { return m_pageCount; }
    /// Nothing if it has not been read. @p index: less than pageCount().
    [[nodiscard]] const Page &page(qsizetype index) const
    {
        static const Page none;
        const std::shared_ptr<Chunk> &chunk = m_chunks.at(index / chunkPages);
        return chunk ? (*chunk)[static_cast<size_t>(index % chunkPages)] : none;
    }
    [[nodiscard]] bool hasPage(qsizetype index) const { return index < m_pageCount && page(index); }

    [[nodiscard]] qsizetype slotCount() const { return m_slotCount; }
    [[nodiscard]] qsizetype tokenCount() const { return m_tokenCount; }

    /// The token in a slot, or nullptr if it has not been read.
    [[nodiscard]] const Token *at(qsizetype slot) const
    {
        const Page &found = page(slot / m_pageSize);
        const auto row = static_cast<size_t>(slot % m_pageSize);
        return found && row < found->size() ? &(*found)[row] : nullptr;
    }

    /// Calls f(slot, token) for every token read, in order.
    template <typename Function>
    void forEach(Function &&f) const
    {
        forEachWhile([&f](qsizetype slot, const Token &token) {
            f(slot, token);
            return true;
        });
    }

    /// Likewise, until it answers false.
    template <typename Function>
    void forEachWhile(Function &&f) const
    {
        for (qsizetype index = 0; index < m_pageCount; ++index) {
            const Page &tokens = page(index);
            if (!tokens)
                continue;
            qsizetype slot = index * m_pageSize;
            for (const Token &token : *tokens) {
                if (!f(slot++, token))
                    return;
            }
        }
    }

    /// Calls f(index) for every page from @p first to @p last that is here and not the same in @p before.
    template <typename Function>
    void forEachNewPage(const Inventory &before, qsizetype first, qsizetype last, Function &&f) const
    {
        for (qsizetype index = first; index <= qMin(last, m_pageCount - 1);) {
            const qsizetype chunk = index / chunkPages;
            const qsizetype next = (chunk + 1) * chunkPages;
            if (chunk < before.m_chunks.size() && m_chunks.at(chunk) == before.m_chunks.at(chunk)) {
                index = next;
                continue;
            }
            for (; index < qMin(next, qMin(last + 1, m_pageCount)); ++index) {
                if (hasPage(index) && (!before.hasPage(index) || before.page(index) != page(index)))
                    f(index);
            }
        }
    }

    /// Every token read, in order; good while this inventory or a copy of it lives.
    [[nodiscard]] std::vector<const Token *> tokens() const;

    /// How many slots there are: the gateway's total, as far as it is known.
    void setSlotCount(qsizetype count);
    /// @p tokens: at most pageSize.
    void setPage(qsizetype index, Page tokens);
    /// Closes the gaps that duplicates left, so that every slot holds a token.
    void compact();

    [[nodiscard]] Completeness completeness() const { return m_completeness; }
    void setCompleteness(Completeness completeness) { m_completeness = completeness; }
    [[nodiscard]] bool isWhole() const { return m_completeness == Completeness::Whole; }

    /// How many tokens the gateway says there are; nothing while it has not said.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    void setTotal(std::optional<qint64> total) { m_total = total; }

    /// When the last page came in, Unix seconds; 0 if none has.
    [[nodiscard]] qint64 readTime() const { return m_readTime; }
    void setReadTime(qint64 seconds) { m_readTime = seconds; }

    /// Rows that had no readable id and are not here; fields that were missing or of the wrong type.
    [[nodiscard]] qint64 lostRows() const { return m_lostRows; }
    [[nodiscard]] const FieldCounts &unknownFields() const { return m_unknownFields; }
    void setFaults(qint64 lostRows, const FieldCounts &unknownFields);

private:
    /// Pages lie in chunks that copies share, so that taking in one page of a long list while a copy of the list is on
    /// screen copies a few pointers and not as many as there are pages.
    static constexpr qsizetype chunkPages = 64;
    using Chunk = std::array<Page, chunkPages>;

    void resizePages(qsizetype count);

    QList<std::shared_ptr<Chunk>> m_chunks; // nothing where no page has been read
    qsizetype m_pageCount = 0;
    qsizetype m_pageSize = 100;
    qsizetype m_slotCount = 0;
    qsizetype m_tokenCount = 0;
    qint64 m_readTime = 0;
    qint64 m_lostRows = 0;
    FieldCounts m_unknownFields{};
    std::optional<qint64> m_total;
    Family m_family = Family::Unknown;
    Completeness m_completeness = Completeness::Partial;
};

/// Whether tokens tell whose they are, and none is @p userId's: the gateway went by something else, or shows an
/// administrator everybody's. False for an empty @p userId.
[[nodiscard]] bool belongsToOthers(const Inventory &inventory, const QString &userId);

} // namespace TokenDeck

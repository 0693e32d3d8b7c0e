// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/inventory.h"

#include <QByteArray>
#include <QHash>

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace TokenDeck {

/// A text as it is searched: case folded, in UTF-8.
[[nodiscard]] QByteArray searchForm(const QString &text);

/// Texts one after the other in one piece of memory, so that a search runs over all of them in one pass. Together less
/// than 4 GiB.
class TextColumn
{
public:
    [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_starts.size()); }
    /// @p text holds no byte FF unless as a boundary that no search shall cross.
    void append(std::string_view text);
    /// Drops all but the first @p count texts.
    void truncate(quint32 count);

    [[nodiscard]] bool contains(quint32 index, std::string_view word) const;
    /// Sets found[index - first] for every text from @p first to before @p last that contains @p word.
    void find(std::string_view word, quint32 first, quint32 last, quint8 *found) const;

    /// Gives back memory held for growth.
    void squeeze();
    [[nodiscard]] qint64 bytes() const;

private:
    [[nodiscard]] size_t end(quint32 index) const { return index + 1 < count() ? m_starts[index + 1] : m_texts.size(); }

    std::string m_texts;
    std::vector<quint32> m_starts;
};

/// What Filter::select() searches: the tokens' texts, case folded once. Made off the GUI thread and kept beside its
/// inventory; about 60 bytes a token with a short name. A value; safe to read in many threads.
///
/// Group, models and IPs, which many tokens share, are held once for each different value.
class SearchText
{
public:
    /// Catches up with @p inventory: what is new at its end is appended, and everything from the first page on that is
    /// not the same as last time is rebuilt. Keeps the inventory's pages alive. Reads at most @p maxRows; false if more
    /// remain, for the next call.
    bool update(const Inventory &inventory, qsizetype maxRows = std::numeric_limits<qsizetype>::max());

    [[nodiscard]] quint32 rowCount() const { return m_own.count(); }

    /// Name, masked key and id of each row; nothing for a row that was not read.
    [[nodiscard]] const TextColumn &own() const { return m_own; }

    /// The different values of a field.
    class Shared
    {
    public:
        [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_examples.size()); }
        [[nodiscard]] const TextColumn &texts() const { return m_texts; }
        /// A token that has this value and the switches that go with it, and nothing else.
        [[nodiscard]] const Token &example(quint32 value) const { return m_examples[value]; }
        /// The value of a row's token; meaningless for a row that was not read.
        [[nodiscard]] quint32 valueAt(quint32 row) const { return m_values[row]; }

    private:
        friend class SearchText;
        void append(const QString &text, bool enabled, const Token &example);

        std::vector<quint32> m_values;
        std::vector<Token> m_examples;
        TextColumn m_texts;
        QHash<std::pair<QString, quint8>, quint32> m_numbers;
    };
    [[nodiscard]] const Shared &groups() const { return m_groups; }
    [[nodiscard]] const Shared &models() const { return m_models; }
    [[nodiscard]] const Shared &ips() const { return m_ips; }

    /// Memory taken, in bytes, without the different values of the shared fields.
    [[nodiscard]] qint64 bytes() const;

private:
    void truncate(quint32 rowCount);
    void append(const Token *token);

    TextColumn m_own;
    Shared m_groups;
    Shared m_models;
    Shared m_ips;
    Inventory m_inventory; // whose texts these are
};

} // namespace TokenDeck

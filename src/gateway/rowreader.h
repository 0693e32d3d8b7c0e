// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/pagedecoder.h"
#include "gateway/rowfields.h"
#include "gateway/sharedtexts.h"
#include "gateway/textblocks.h"

#include <string>

namespace TokenDeck {

/// Reads the rows of replies, masking keys on the way. Texts that recur (groups, limits) are shared between the tokens
/// of one reader. Not thread-safe.
class RowReader
{
public:
    /// Reads a row into @p page: its token, if it has an identity, and what it shows of its gateway.
    void read(simdjson::ondemand::value value, DecodedPage &page);

private:
    struct Row;
    struct ValueReader;

    void readFields(simdjson::ondemand::object object, Row &row);
    [[gnu::always_inline]] inline void readField(RowField field, simdjson::ondemand::value &value, Row &row);
    void readId(RowField field, simdjson::ondemand::value &value, Row &row);
    void readLimits(RowField field, simdjson::ondemand::value &value, Row &row);
    void readSetting(simdjson::ondemand::object setting, Row &row);
    bool readList(simdjson::ondemand::value &limits, std::string_view listName, bool &enabled, SharedText &text);

    TextBlocks m_texts;
    SharedTexts m_shared;
    RowFields m_fields;
    std::string m_list;
    std::string m_unescaped;
};

} // namespace TokenDeck

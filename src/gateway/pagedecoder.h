// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/families.h"
#include "gateway/gatewayerror.h"
#include "gateway/listwalk.h"
#include "gateway/redaction.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>

namespace TokenDeck {

/// One reply to GET /api/token/, read: what it says of the list, and of tokens.
struct DecodedPage : ListPage
{
    ListSigns signs;
    Family family = Family::Unknown; ///< of the tokens, recognized by its signs; Unknown for an empty array
    std::vector<Token> tokens;
    qint64 lostRows = 0;         ///< rows without a readable identity
    FieldCounts unknownFields{}; ///< rows in which they were missing or not understood
};

using DecodeResult = std::variant<DecodedPage, GatewayError>;

/// Reads replies, bytes to tokens, masking keys on the way. Texts that recur (groups, limits) are shared between the
/// tokens of one decoder. Not thread-safe; may be used in any one thread.
class PageDecoder
{
public:
    /// @p redaction: for what errors repeat of a reply. @p account: that of the tokens.
    explicit PageDecoder(Redaction redaction = {}, TokenId::Account account = 0);
    ~PageDecoder();

    /// @p body is changed only beyond its end. A refusal (`success: false`) is GatewayError::Refused.
    [[nodiscard]] DecodeResult decode(QByteArray body);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace TokenDeck

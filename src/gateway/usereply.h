// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/accountreply.h"
#include "usage/booksofuse.h"

#include <QUrlQuery>

namespace TokenDeck {

/// What a call of use was asked with.
struct UseQuestion
{
    qint64 from = 0; ///< Unix seconds; the gateway takes both ends in
    qint64 to = 0;
    TokenId::Account account = 0; ///< that its tokens get
};

/// How gateways are asked it.
[[nodiscard]] QUrlQuery useQuery(const UseQuestion &question);

/// Adds what the reply to a call reports of use to @p books. False if it is no such reply, or one of another kind; then
/// nothing is added. Names are bounded, and so is how many rows are taken in. For any thread.
[[nodiscard]] bool readUseReply(AccountCall call, const QByteArray &body, const UseQuestion &question,
                                BooksOfUse &books);

} // namespace TokenDeck

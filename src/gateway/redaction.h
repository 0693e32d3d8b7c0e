// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/secret.h"

#include <QString>

namespace TokenDeck {

/// Makes a gateway's texts fit to be shown, logged or printed: one line of plain text in which every secret is a "…".
/// Secrets are the access token in use, in pieces of eight characters too and as addresses write it; the values of
/// members whose names suggest one ("key": "…"); and whatever looks like a key. Words stay whole. A value.
class Redaction
{
public:
    Redaction() = default;
    explicit Redaction(Secret accessToken)
        : m_accessToken(std::move(accessToken))
    { }

    /// All of it is searched before it is cut off at @p longest characters.
    [[nodiscard]] QString operator()(const QString &text, qsizetype longest = 500) const;

private:
    [[nodiscard]] QString withoutAccessToken(QString text) const;

    Secret m_accessToken;
};

} // namespace TokenDeck

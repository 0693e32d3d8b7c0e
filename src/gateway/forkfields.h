// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/rowfields.h"
#include "tokens/token.h"

#include <QString>

#include <optional>
#include <string>

namespace TokenDeck {

/// Fields of a few forks that change who is let through.
struct ForkFields
{
    enum class Switch : quint8 { Missing, Off, On, NotUnderstood };
    Switch ipSwitch = Switch::Missing;
    bool quotaRuleUnknown = false;
    QString blockedIps;
    std::optional<qint64> quotaType;
    std::optional<qint64> windowQuota;
    std::optional<qint64> windowUsed;
    std::optional<qint64> usageLimit;
    std::optional<qint64> usageCount;

    /// @p room: for what is made of escapes.
    void read(RowField field, simdjson::ondemand::value &value, std::string &room);
    /// What was not measured of them is not known. False if whether the IP limits hold is not.
    [[nodiscard]] bool apply(Token &token) const;
};

} // namespace TokenDeck

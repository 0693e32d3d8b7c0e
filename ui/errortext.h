// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"

#include <QString>

namespace TokenDeck {

/// A failure in the user's words: what happened, and what to do about it.
struct ErrorText
{
    enum class Action : quint8 { Retry, Settings };

    QString headline;
    QString advice;
    Action action = Action::Retry;
};

[[nodiscard]] ErrorText errorText(const GatewayError &error);

} // namespace TokenDeck

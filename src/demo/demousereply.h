// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demooptions.h"

#include <QByteArray>
#include <QUrlQuery>

namespace TokenDeck {

// What a demo gateway answers of use, as recorded from gateways of the options' family.
[[nodiscard]] QByteArray demoUseByTokenReply(const DemoOptions &options, const QUrlQuery &query);
[[nodiscard]] QByteArray demoUseByHourReply(const DemoOptions &options, const QUrlQuery &query);
[[nodiscard]] QByteArray demoUseByDayReply(const DemoOptions &options, const QUrlQuery &query);
[[nodiscard]] QByteArray demoUseSumReply(const DemoOptions &options, const QUrlQuery &query);
[[nodiscard]] QByteArray demoLogReply(const DemoOptions &options, const QUrlQuery &query);

} // namespace TokenDeck

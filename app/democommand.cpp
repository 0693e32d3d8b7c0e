// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/democommand.h"

#include "app/exitstatus.h"
#include "demo/demogateway.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace TokenDeck {

int runDemoGateway(const DemoGatewayCommand &command)
{
    DemoOptions options;
    options.family = command.family;
    options.tokens = command.tokens;
    options.port = command.port;
    options.latency = command.latency;
    options.rateCalls = command.rateCalls;
    options.rateSeconds = command.rateSeconds;
    DemoGateway gateway(options);
    QString reason;
    if (!gateway.start(&reason)) {
        printError(reason);
        return static_cast<int>(ExitStatus::Usage);
    }
    // Plain values, one a line: scripts read them.
    std::printf("%s\n%s\n%s\n", qPrintable(gateway.url().toString()), qPrintable(gateway.userId()),
                qPrintable(gateway.accessToken()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace TokenDeck

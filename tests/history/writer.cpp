// SPDX-License-Identifier: GPL-3.0-or-later
// Another process that writes history, for tst_historyprocesses: history_writer FILE ACCOUNT LOADS STEP OFFSET TOKENS
// Records loads, each as loadNumber() makes it from its number, going on from the one that is kept. The number of each is
// said as soon as it is written; "fault" if one could not be. With TOKENDECK_TEST_SERVER, a server as toText() writes it,
// the file is the copy of a team's.
#include "history/writer.h"

#include "history/teamhistory.h"
#include "support/postgresserver.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace TokenDeck;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString &account = arguments.at(2);
    const int loads = arguments.at(3).toInt();
    const int step = arguments.at(4).toInt();
    int number = arguments.at(5).toInt();
    const int tokens = arguments.at(6).toInt();
    // Of its own file: a team's store answers with what others have written.
    if (const OpenedHistory own = openHistoryFile(arguments.at(1)); own.store) {
        if (const auto kept = own.store->snapshot(account, 0))
            number = numberOf(*kept) + step;
    }
    const QString server = qEnvironmentVariable("TOKENDECK_TEST_SERVER");
    const auto names = [](const QString &name) { return TeamAccount{name, {}}; };
    const OpenedHistory opened = server.isEmpty()
        ? openHistoryFile(arguments.at(1))
        : openTeamHistory(arguments.at(1), serverFromText(server), names, TeamHistory::Connecting::AtOnce);
    if (!opened.store || opened.fault) {
        std::printf("fault\n");
        return 1;
    }
    for (int i = 0; i < loads; ++i, number += step) {
        const bool isWritten = !opened.store->record(account, loadNumber(number, tokens))
            && !opened.store->record(QString(QStringLiteral("shared")), loadNumber(number, tokens));
        std::printf("%s %d\n", isWritten ? "wrote" : "fault", number);
        std::fflush(stdout);
    }
    if (!server.isEmpty()) {
        while (opened.store->tidyUp(historyStart + number * 900LL, {})) { }
        const auto *team = dynamic_cast<const TeamHistory *>(opened.store.get());
        if (const auto &fault = team->teamFault())
            std::printf("fault of the team's: %s\n", qPrintable(fault->detail));
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/historydata.h"

#include "history/teamhistory.h"
#include "support/postgresserver.h"

using namespace Qt::StringLiterals;
using namespace TokenDeck;

struct TestHistory::Place
{
    QTemporaryDir folder;
    std::optional<SqlServer> server;
};

TestHistory::TestHistory()
    : m_place(std::make_unique<Place>())
{
    if (qEnvironmentVariable("TOKENDECK_TEST_HISTORY") == "server"_L1) {
        static PostgresServer server;
        m_place->server = server.newDatabase();
    }
    open();
}

TestHistory::~TestHistory() = default;

void TestHistory::open()
{
    m_store.reset();
    if (m_place->server) {
        OpenedTeam opened = openTeamDatabase(*m_place->server);
        if (!opened.store)
            qFatal("%s", qPrintable(opened.fault->detail));
        m_store = std::move(opened.store);
        return;
    }
    OpenedHistory opened = openHistoryFile(path());
    if (!opened.store)
        qFatal("%s", qPrintable(opened.fault->detail));
    m_store = std::move(opened.store);
}

QString TestHistory::path() const
{
    return m_place->folder.filePath(u"kept/history.sqlite"_s);
}

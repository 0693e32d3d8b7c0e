// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportload.h"

#include "app/controller.h"
#include "history/outlookmaker.h"
#include "history/teamhistory.h"
#include "store/datafolder.h"
#include "tokens/fields.h"
#include "transfer/safefile.h"

#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

QString describe(const GatewayError &error)
{
    using Kind = GatewayError::Kind;
    const auto words = [&error]() -> QString {
        switch (error.kind) {
        case Kind::Unreachable: return u"the gateway cannot be reached"_s;
        case Kind::TimedOut: return u"no readable answer arrived in time"_s;
        case Kind::Tls:
            return error.certificate
                ? u"the gateway's certificate is not trusted; if it is the gateway's own, --ca-file "
                  "accepts it or its authority's"_s
                : u"no secure connection to the gateway"_s;
        case Kind::PlainHttp: return u"without https, others on the network could read the access token"_s;
        case Kind::Setup: return u"nothing was sent: the connection cannot be set up as configured"_s;
        case Kind::NoAccessToken: return u"there is no access token"_s;
        case Kind::RedirectedElsewhere:
            if (!error.betterAddress.isEmpty())
                return u"the gateway has another address, to which the credentials were not sent: use --gateway "
                       "%1"_s.arg(error.betterAddress.toString());
            return u"the address redirects to %1, to which the credentials were not sent"_s.arg(error.forwardedTo);
        case Kind::NotAGateway: return u"there is no gateway at this address"_s;
        case Kind::BlockedByFirewall: return u"a firewall or proxy in front of the gateway blocked the call"_s;
        case Kind::ProxyLogin: return u"something in front of the gateway requires its own login"_s;
        case Kind::LoginRefused: return u"the gateway refused the login: check the access token and the user id"_s;
        case Kind::Refused:
            return error.transient ? u"the gateway refused to list the tokens, though the login is correct"_s
                                   : u"the gateway refused to list the tokens"_s;
        case Kind::Forbidden: return u"this account is not allowed to list its tokens"_s;
        case Kind::RateLimited: return u"the gateway accepts no more calls for now"_s;
        case Kind::ServerFault: return u"the gateway reports an internal error"_s;
        case Kind::Unexpected: return u"the gateway gave an unexpected answer"_s;
        case Kind::BadReply: return u"the gateway's reply cannot be read"_s;
        case Kind::Incomplete: return u"the list is incomplete"_s;
        }
        Q_UNREACHABLE();
    };
    QString text = words();
    if (!error.message.isEmpty())
        text += u" (it says: %1)"_s.arg(error.message);
    if (!error.detail.isEmpty())
        text += u" [%1]"_s.arg(error.detail);
    return text;
}

QString whyNotWhole(const Inventory &inventory)
{
    const qint64 total = inventory.total().value_or(0);
    switch (inventory.completeness()) {
    case Completeness::Whole:
    case Completeness::Partial: break;
    case Completeness::Moving: return u"it kept changing while it was being read"_s;
    case Completeness::Faulty: return u"%1 of its rows have no readable ID"_s.arg(inventory.lostRows());
    case Completeness::Miscounted:
        return u"the gateway counts %1 tokens but sends %2"_s.arg(total).arg(inventory.tokenCount());
    case Completeness::Repeating:
        return u"the gateway sends the same %1 rows on every page; a cache in between may be serving old replies"_s.arg(
            inventory.tokenCount());
    case Completeness::TooLong:
        return u"it continues after %1 tokens; no more than that are read"_s.arg(inventory.tokenCount());
    }
    return u"%1 of %2 tokens were read"_s.arg(inventory.tokenCount()).arg(total);
}

/// How far all loads have come, in the line of a terminal.
class ProgressLine
{
public:
    explicit ProgressLine(size_t sources)
        : m_progress(sources)
    { }

    void take(size_t source, const LoadProgress &progress)
    {
        m_progress[source] = progress;
        show();
    }
    /// It no longer waits for anything.
    void end(size_t source) { m_progress[source].activity = LoadProgress::Activity::Reading; }

private:
    void show() const
    {
        qint64 loaded = 0;
        std::optional<qint64> total = 0;
        const LoadProgress *held = nullptr; // the one that waits longest
        for (const LoadProgress &each : m_progress) {
            loaded += each.loaded;
            total = total && each.total ? std::optional(*total + *each.total) : std::nullopt;
            if (each.activity != LoadProgress::Activity::Reading && (!held || each.pause > held->pause))
                held = &each;
        }
        QString text = u"%1 of %2 tokens"_s.arg(QString::number(loaded), total ? QString::number(*total) : u"?"_s);
        if (held)
            text += holdUp(*held);
        std::fprintf(stderr, "\r\033[K%s", qPrintable(text));
        std::fflush(stderr);
    }
    static QString holdUp(const LoadProgress &progress)
    {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(progress.pause).count();
        switch (progress.activity) {
        case LoadProgress::Activity::Reading: break;
        case LoadProgress::Activity::RateLimited: return u", waiting %1 s (rate limit)"_s.arg(seconds);
        case LoadProgress::Activity::Waiting: return u", no answer, retrying in %1 s"_s.arg(seconds);
        case LoadProgress::Activity::ReadingAgain: return u", the list changed, reloading"_s;
        }
        return {};
    }

    std::vector<LoadProgress> m_progress;
};

/// What must be known of what was read.
void printWarnings(const GatewaySession &session, const QString &inFront)
{
    const Inventory &inventory = session.inventory();
    const FieldCounts unknown = inventory.unknownFields();
    for (size_t i = 0; i < fieldCount; ++i) {
        if (unknown[i] > 0)
            printError(
                inFront
                % u"warning: %1 not understood in %2 rows"_s.arg(fieldName(static_cast<Field>(i))).arg(unknown[i]));
    }
    if (belongsToOthers(inventory, session.access().userId))
        printError(inFront
                   % u"warning: none of these tokens belongs to user %1: the gateway ignores the user id, or shows "
                     "everyone's tokens to an administrator"_s.arg(session.access().userId));
    if (const qint64 offset = session.clockOffset())
        printError(inFront
                   % u"warning: the gateway's clock is %1 s %2 this computer's; the gateway's clock decides what has "
                     "expired"_s.arg(QString::number(qAbs(offset)), offset > 0 ? u"ahead of"_s : u"behind"_s));
}

/// A source an account.
std::vector<ExportSource> openSources(const std::vector<Account> &accounts, bool asksForAccounts)
{
    std::vector<ExportSource> sources;
    const Settings settings;
    for (const Account &account : accounts) {
        GatewayAccess access = gatewayAccess(account.profile, account.accessToken, settings);
        access.account = static_cast<TokenId::Account>(sources.size());
        sources.push_back(
            {account.name, account.inFront, account.profile.id,
             account.profile.id.isEmpty() ? QString() : historyOf(account.profile),
             std::make_unique<GatewaySession>(access, dialectOf(account.profile), Loader::Mode::Everything)});
        sources.back().session->setAsksForAccount(asksForAccounts);
    }
    return sources;
}

/// Whether every source can be asked, as it is set up; says what keeps one from it.
bool canAskAll(const std::vector<ExportSource> &sources)
{
    bool all = true;
    for (const ExportSource &source : sources) {
        if (const auto &fault = source.session->setupFault()) {
            printError(source.inFront % describe(*fault));
            all = false;
        }
    }
    return all;
}

/// Loads all whole lists at once, and waits for all of them.
void loadAll(std::vector<ExportSource> &sources)
{
    const bool terminal = isatty(STDERR_FILENO) == 1;
    ProgressLine line(sources.size());
    QEventLoop loop;
    size_t ended = 0;
    const auto end = [&](size_t source) {
        line.end(source);
        if (++ended == sources.size())
            loop.quit();
    };
    for (size_t i = 0; i < sources.size(); ++i) {
        const GatewaySession *session = sources[i].session.get();
        if (terminal)
            QObject::connect(session, &GatewaySession::progressed, &loop,
                             [shown = &line, i](const LoadProgress &progress) { shown->take(i, progress); });
        QObject::connect(session, &GatewaySession::loaded, &loop, [end, i] { end(i); });
        QObject::connect(session, &GatewaySession::failed, &loop, [&sources, i, end](const GatewayError &error) {
            sources[i].error = error;
            end(i);
        });
    }
    for (const ExportSource &source : sources)
        source.session->refresh();
    if (ended < sources.size())
        loop.exec();
    if (terminal)
        std::fprintf(stderr, "\r\033[K");
}

/// Keeps with the profiles what was found out, and not what options made of them.
void keepDialects(const std::vector<ExportSource> &sources)
{
    Settings settings;
    for (const ExportSource &source : sources) {
        if (const auto stored = settings.profile(source.profile))
            saveDialect(settings, *stored, source.session->dialect());
    }
}

/// What stands against a team's history.
QString describe(const HistoryFault &fault)
{
    switch (fault.kind) {
    case HistoryFault::Kind::TeamNewer: return u"it is of a newer version of TokenDeck (%1)"_s.arg(fault.detail);
    case HistoryFault::Kind::TeamClock: return u"this computer's clock is not the database's (%1)"_s.arg(fault.detail);
    default: return fault.detail;
    }
}

} // namespace

std::vector<ExportSource> loadSources(const AccountsCommand &command, bool asksForAccounts, bool asksForCalls)
{
    std::vector<ExportSource> sources = openSources(findAccounts(command), asksForAccounts);
    if (!canAskAll(sources))
        return {};
    for (const ExportSource &source : sources)
        source.session->setAsksForCalls(asksForCalls);
    if (!sources.empty())
        loadAll(sources);
    if (command.account.gateway.isEmpty())
        keepDialects(sources);
    return sources;
}

void awaitSite(const ExportSource &source)
{
    const GatewaySession *session = source.session.get();
    QEventLoop loop;
    QObject::connect(session, &GatewaySession::siteStatusChanged, &loop, &QEventLoop::quit);
    QObject::connect(session, &GatewaySession::accountFactsChanged, &loop, &QEventLoop::quit);
    QObject::connect(session, &GatewaySession::booksOfUseChanged, &loop, &QEventLoop::quit);
    while (session->awaitsSiteStatus() || session->awaitsAccountFacts() || session->awaitsBooksOfUse())
        loop.exec();
}

OpenedHistory openHistory(const Settings &settings, HistoryUse use)
{
    const QString file = historyFile(settings.historyFolder());
    auto team = teamServer(settings.teamSettings(), {});
    if (!settings.keepsHistory() || (use == HistoryUse::Read && !team && !QFile::exists(file)))
        return {};
    if (team)
        team->password = readTeamPassword();
    OpenedHistory history = team ? openTeamHistory(file, *team, teamAccountOf, TeamHistory::Connecting::AtOnce)
                                 : openHistoryFile(file);
    if (!history.fault)
        return history;
    switch (history.fault->kind) {
    case HistoryFault::Kind::Damaged:
        printError(u"warning: the history was damaged and is kept as %1; a new one has been started"_s.arg(
            history.fault->otherPath));
        break;
    case HistoryFault::Kind::Newer:
        if (use == HistoryUse::Write)
            printError(u"warning: %1 is of a newer version; nothing is added to it"_s.arg(file));
        break;
    case HistoryFault::Kind::Unusable:
    case HistoryFault::Kind::NotWritten:
        printError(u"warning: %1 cannot be opened; nothing of earlier loads is known"_s.arg(file));
        break;
    case HistoryFault::Kind::TeamUnreachable:
    case HistoryFault::Kind::TeamNewer:
    case HistoryFault::Kind::TeamClock:
        printError(u"warning: the team's history cannot be used: "_s % describe(*history.fault));
        break;
    }
    return history;
}

OutlookPointer makeOutlook(const ExportSource &source, HistoryStore *history)
{
    const GatewaySession &session = *source.session;
    const OutlookQuestion question{
        .account = source.history,
        .inventory = session.inventory(),
        .facts = session.accountFacts(),
        .books = session.booksOfUse(),
        .time = session.inventory().readTime(),
        .dollar = session.siteStatus().currency.quotaPerUnit().value_or(0),
    };
    return std::make_shared<const AccountOutlook>(makeOutlook(source.history.isEmpty() ? nullptr : history, question));
}

bool writeOutput(const QString &file, const QByteArray &bytes)
{
    std::optional<QString> fault;
    if (file != "-"_L1) {
        fault = writeFileAtomically(file, bytes);
    } else {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) || out.write(bytes) != bytes.size()
            || !out.flush())
            fault = out.errorString();
    }
    if (fault)
        printError(u"%1: %2"_s.arg(file, *fault));
    return !fault;
}

ExitStatus judgeLoad(const ExportSource &source, bool allowIncomplete)
{
    const Inventory &inventory = source.session->inventory();
    if (source.error) {
        printError(source.inFront % describe(*source.error));
        const ExitStatus status = exitStatus(source.error->kind);
        if (!allowIncomplete || status == ExitStatus::LoginRefused || inventory.tokenCount() == 0)
            return status;
    } else if (!inventory.isWhole()) {
        printError(source.inFront % u"the list is incomplete: "_s % whyNotWhole(inventory));
    }
    printWarnings(*source.session, source.inFront);
    return inventory.isWhole() || allowIncomplete ? ExitStatus::Whole : ExitStatus::NotWhole;
}

} // namespace TokenDeck

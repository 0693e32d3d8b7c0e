// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/controller.h"
#include "findings/findingsindex.h"
#include "gateway/gatewaysession.h"
#include "query/filter.h"
#include "query/keyquery.h"
#include "tokens/fields.h"
#include "transfer/safefile.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
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

void showProgress(const LoadProgress &progress)
{
    QString text = u"%1 of %2 tokens"_s.arg(QString::number(progress.loaded),
                                            progress.total ? QString::number(*progress.total) : u"?"_s);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(progress.pause).count();
    if (progress.activity == LoadProgress::Activity::RateLimited)
        text += u", waiting %1 s (rate limit)"_s.arg(seconds);
    else if (progress.activity == LoadProgress::Activity::Waiting)
        text += u", no answer, retrying in %1 s"_s.arg(seconds);
    else if (progress.activity == LoadProgress::Activity::ReadingAgain)
        text += u", the list changed, reloading"_s;
    std::fprintf(stderr, "\r\033[K%s", qPrintable(text));
    std::fflush(stderr);
}

std::optional<QString> writeToStandardOutput(const QByteArray &bytes)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) || out.write(bytes) != bytes.size()
        || !out.flush())
        return out.errorString();
    return std::nullopt;
}

/// The masks of the key in the first line of standard input; none if there is no key. The key itself is overwritten.
QList<MaskedKey> readMasks()
{
    // Unbuffered, for what a buffer keeps cannot be overwritten.
    std::array<char, 64 * 1024> bytes{};
    size_t length = 0;
    bool ended = false;
    while (!ended && length < bytes.size()) {
        const ssize_t got = ::read(STDIN_FILENO, bytes.data() + length, bytes.size() - length);
        if (got < 0 && errno == EINTR)
            continue;
        ended = got <= 0
            || std::find(bytes.data() + length, bytes.data() + length + got, '\n') != bytes.data() + length + got;
        length += got > 0 ? static_cast<size_t>(got) : 0;
    }
    const QByteArrayView line(bytes.data(), std::find(bytes.data(), bytes.data() + length, '\n'));
    QString text = QString::fromUtf8(line);
    const QStringView key = QStringView(text).trimmed();
    constexpr qsizetype shortest = 5; // of fewer characters a mask shows none
    const bool prefixed = key.startsWith("sk-"_L1, Qt::CaseInsensitive);
    QList<MaskedKey> masks;
    if (ended && key.size() - (prefixed ? 3 : 0) >= shortest)
        masks = masksOf(key);
    explicit_bzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    explicit_bzero(bytes.data(), bytes.size());
    return masks;
}

QString describe(const FilterError &error)
{
    using Kind = FilterError::Kind;
    const auto words = [kind = error.kind]() -> QString {
        switch (kind) {
        case Kind::MissingTerm: return u"a search term is missing"_s;
        case Kind::MissingValue: return u"a value is missing"_s;
        case Kind::MissingField: return u"there is no field in front of the comparison"_s;
        case Kind::UnknownField: return u"there is no such field (put a plain word in quotes)"_s;
        case Kind::UnknownValue: return u"the field has no such value"_s;
        case Kind::OperatorNotAllowed: return u"this operator does not apply here"_s;
        case Kind::BadNumber: return u"not a number"_s;
        case Kind::TwoReadings: return u"ambiguous"_s;
        case Kind::BadAmount: return u"not a quota amount"_s;
        case Kind::BadPercentage: return u"not a percentage"_s;
        case Kind::BadTime: return u"not a time span or date"_s;
        case Kind::BadAddress: return u"not an IP address"_s;
        case Kind::UnclosedQuote: return u"the closing quote is missing"_s;
        case Kind::UnclosedParenthesis: return u"the closing parenthesis is missing"_s;
        case Kind::UnopenedParenthesis: return u"there is no parenthesis to close"_s;
        case Kind::TooDeep: return u"too many nested parentheses or negations"_s;
        }
        Q_UNREACHABLE();
    };
    QString text = u"--filter: at character %1: %2"_s.arg(error.position + 1).arg(words());
    if (!error.what.isEmpty())
        text += u": '%1'"_s.arg(error.what);
    if (!error.expected.isEmpty())
        text += u" (expected: %1)"_s.arg(error.expected.join(u", "_s));
    return text;
}

int write(const Inventory &inventory, const Currency &currency, qint64 clockOffset, const ExportCommand &command,
          const Filter &filter, const QList<MaskedKey> &masks)
{
    const Settings settings;
    ExportOptions options = command.options;
    options.now = QDateTime::currentSecsSinceEpoch() + clockOffset;
    FilterContext context{.now = options.now, .currency = currency, .thresholds = settings.thresholds()};
    if (!filter.isEmpty() || options.columns.contains(ExportColumn(DerivedColumn::Findings))) {
        const FindingContext findings{
            .now = options.now, .thresholds = context.thresholds, .rules = settings.findingRules()};
        context.findings = std::make_shared<const FindingsIndex>(inventory, findings);
        options.findings = context.findings->context();
    }
    std::vector<const Token *> tokens;
    qint64 unknown = 0;
    qint64 masked = 0;
    inventory.forEach([&](qsizetype, const Token &token) {
        if (command.findsKey && !masks.contains(token.key))
            return;
        ++masked;
        const Verdict verdict = filter.judge(token, context);
        if (verdict == Verdict::Yes)
            tokens.push_back(&token);
        unknown += verdict == Verdict::Unknown;
    });
    if (unknown > 0)
        printError(
            u"warning: %1 tokens match neither the filter nor its opposite: the values that decide are unknown"_s.arg(
                unknown));
    if (command.findsKey && masked == 0)
        printError(u"no token has this key's mask"_s);
    else if (command.findsKey && masked > 1)
        printError(u"%1 tokens have this key's mask"_s.arg(masked));
    if (command.findsKey && masked > 0 && tokens.empty())
        printError(u"--filter leaves out every token with this key's mask"_s);
    const QByteArray bytes = exportTokens(tokens, options);
    const auto fault = command.output == "-"_L1 ? writeToStandardOutput(bytes)
                                                : writeFileAtomically(command.output, bytes);
    if (fault)
        return failed(u"%1: %2"_s.arg(command.output, *fault));
    return static_cast<int>(inventory.isWhole() ? ExitStatus::Whole : ExitStatus::NotWhole);
}

/// Loads the whole list, and tells a terminal how far it has come; why it ended, if not by itself.
std::optional<GatewayError> load(GatewaySession &session)
{
    const bool terminal = isatty(STDERR_FILENO) == 1;
    std::optional<GatewayError> error;
    QEventLoop loop;
    if (terminal)
        QObject::connect(&session, &GatewaySession::progressed, &loop, showProgress);
    QObject::connect(&session, &GatewaySession::loaded, &loop, &QEventLoop::quit);
    QObject::connect(&session, &GatewaySession::failed, &loop, [&](const GatewayError &failure) {
        error = failure;
        loop.quit();
    });
    session.refresh();
    loop.exec();
    if (terminal)
        std::fprintf(stderr, "\r\033[K");
    return error;
}

/// What must be known of what was read.
void printWarnings(const GatewaySession &session)
{
    const Inventory &inventory = session.inventory();
    const FieldCounts unknown = inventory.unknownFields();
    for (size_t i = 0; i < fieldCount; ++i) {
        if (unknown[i] > 0)
            printError(
                u"warning: %1 not understood in %2 rows"_s.arg(fieldName(static_cast<Field>(i))).arg(unknown[i]));
    }
    if (belongsToOthers(inventory, session.access().userId))
        printError(u"warning: none of these tokens belongs to user %1: the gateway ignores the user id, or shows "
                   "everyone's tokens to an administrator"_s.arg(session.access().userId));
    if (const qint64 offset = session.clockOffset())
        printError(u"warning: the gateway's clock is %1 s %2 this computer's; the gateway's clock decides what has "
                   "expired"_s.arg(QString::number(qAbs(offset)), offset > 0 ? u"ahead of"_s : u"behind"_s));
}

} // namespace

int runExport(const ExportCommand &command)
{
    const auto parsed = Filter::parse(command.filter);
    if (const auto *error = std::get_if<FilterError>(&parsed))
        return failed(describe(*error));
    QList<MaskedKey> masks;
    if (command.findsKey) {
        masks = readMasks();
        if (masks.isEmpty())
            return failed(u"--find-key: the first line of standard input is no key of 5 characters or more"_s);
    }

    const auto found = findAccount(command.account);
    if (const QString *fault = std::get_if<QString>(&found))
        return failed(*fault);
    const Account &account = std::get<Account>(found);

    GatewaySession session(gatewayAccess(account.profile, account.accessToken), dialectOf(account.profile),
                           Loader::Mode::Everything);
    const std::optional<GatewayError> error = load(session);
    if (!command.account.profile.isEmpty() && command.account.gateway.isEmpty()) {
        Settings settings; // and not what options made of the profile
        if (const auto stored = settings.profileNamed(command.account.profile))
            saveDialect(settings, *stored, session.dialect());
    }
    const Inventory &inventory = session.inventory();
    if (error) {
        printError(describe(*error));
        const ExitStatus status = exitStatus(error->kind);
        if (!command.allowIncomplete || status == ExitStatus::LoginRefused || inventory.tokenCount() == 0)
            return static_cast<int>(status);
    } else if (!inventory.isWhole()) {
        printError(u"the list is incomplete: "_s + whyNotWhole(inventory));
    }
    printWarnings(session);
    if (!inventory.isWhole() && !command.allowIncomplete)
        return failed(u"nothing was written; --allow-incomplete writes what there is"_s, ExitStatus::NotWhole);
    // What a dollar is in a filter is for the site to say.
    if (!command.filter.isEmpty() && session.awaitsSiteStatus()) {
        QEventLoop loop;
        QObject::connect(&session, &GatewaySession::siteStatusChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const auto &filter = std::get<Filter>(parsed);
    const Currency &currency = session.siteStatus().currency;
    if (const QString money = filter.unknownMoney(currency); !money.isEmpty())
        return failed(
            u"--filter: the site does not report what %1 is worth (GET /api/status); use quota units, such as "
            "remaining<500000"_s.arg(money == "$"_L1 ? u"a dollar"_s : QString(money + u'1')),
            ExitStatus::Gateway);
    return write(inventory, currency, session.clockOffset(), command, filter, masks);
}

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/controller.h"
#include "app/exportload.h"
#include "findings/findingsindex.h"
#include "query/filter.h"
#include "query/keyquery.h"

#include <QDateTime>
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

/// What filters and findings are asked with, of all sources together.
FilterContext filterContext(const std::vector<ExportSource> &sources, bool asksBesides)
{
    const Settings settings;
    const OpenedHistory history = asksBesides ? openHistory(settings, HistoryUse::Read) : OpenedHistory();
    QList<AccountInfo> accounts;
    QList<Inventory> inventories;
    for (const ExportSource &source : sources) {
        const GatewaySession &session = *source.session;
        accounts.append({session.access().account, source.name, session.siteStatus().currency, session.accountFacts(),
                         asksBesides ? makeOutlook(source, history.store.get()) : nullptr});
        inventories.append(session.inventory());
    }
    FilterContext context{.now = QDateTime::currentSecsSinceEpoch(), .thresholds = settings.thresholds()};
    context.accounts = std::make_shared<const Accounts>(std::move(accounts));
    context.currency = context.accounts->common();
    if (asksBesides) {
        context.findings = std::make_shared<const FindingsIndex>(Inventory::joined(inventories),
                                                                 FindingContext{.now = context.now,
                                                                                .thresholds = context.thresholds,
                                                                                .rules = settings.findingRules(),
                                                                                .accounts = context.accounts});
    }
    return context;
}

/// Whether it matters what sites and accounts report beside their lists.
bool asksBesides(const ExportCommand &command)
{
    QList<ExportColumn> columns = useExportColumns();
    columns.append(DerivedColumn::Findings);
    return !command.filter.isEmpty() || std::ranges::any_of(columns, [&command](ExportColumn column) {
        return command.options.columns.contains(column);
    });
}

/// What is written of a source.
struct Choice
{
    std::vector<const Token *> tokens = {};
    qint64 masked = 0; ///< that have the key's mask, whether the filter leaves them in or not
    qint64 now = 0;
    FindingContext findings = {};
};

/// As of a moment of its gateway's clock.
Choice choose(const ExportSource &source, const ExportCommand &command, const Filter &filter, FilterContext context,
              const QList<MaskedKey> &masks)
{
    context.now += source.session->clockOffset();
    Choice choice{.now = context.now};
    if (context.findings)
        choice.findings = context.findings->context();
    choice.findings.now = context.now;
    qint64 unknown = 0;
    source.session->inventory().forEach([&](qsizetype, const Token &token) {
        if (command.findsKey && !masks.contains(token.key))
            return;
        ++choice.masked;
        const Verdict verdict = filter.judge(token, context);
        if (verdict == Verdict::Yes)
            choice.tokens.push_back(&token);
        unknown += verdict == Verdict::Unknown;
    });
    if (unknown > 0)
        printError(source.inFront
                   % u"warning: %1 tokens match neither the filter nor its opposite: the values that decide are "
                     "unknown"_s.arg(unknown));
    return choice;
}

int write(const std::vector<ExportSource> &sources, const ExportCommand &command, const Filter &filter,
          const QList<MaskedKey> &masks)
{
    ExportOptions options = command.options;
    const FilterContext context = filterContext(sources, asksBesides(command));
    std::vector<Choice> choices;
    qint64 masked = 0;
    qsizetype chosen = 0;
    bool isWhole = true;
    for (const ExportSource &source : sources) {
        options.gateways.insert(source.session->access().account, source.name);
        const Choice &choice = choices.emplace_back(choose(source, command, filter, context, masks));
        masked += choice.masked;
        chosen += static_cast<qsizetype>(choice.tokens.size());
        isWhole = isWhole && source.session->inventory().isWhole();
    }
    if (command.findsKey && masked == 0)
        printError(u"no token has this key's mask"_s);
    else if (command.findsKey && masked > 1)
        printError(u"%1 tokens have this key's mask"_s.arg(masked));
    if (command.findsKey && masked > 0 && chosen == 0)
        printError(u"--filter leaves out every token with this key's mask"_s);
    std::vector<ExportSection> sections;
    sections.reserve(choices.size());
    for (const Choice &choice : choices)
        sections.push_back({choice.tokens, choice.now, choice.findings});
    const QByteArray bytes = exportTokens(sections, options);
    if (!writeOutput(command.output, bytes))
        return static_cast<int>(ExitStatus::Usage);
    return static_cast<int>(isWhole ? ExitStatus::Whole : ExitStatus::NotWhole);
}

/// What a dollar is in a filter is for the site to say.
ExitStatus judgeMoney(const ExportSource &source, const Filter &filter)
{
    const QString money = filter.unknownMoney(source.session->siteStatus().currency);
    if (money.isEmpty())
        return ExitStatus::Whole;
    printError(source.inFront
               % u"--filter: the site does not report what %1 is worth (GET /api/status); use quota units, such as "
                 "remaining<500000"_s.arg(money == "$"_L1 ? u"a dollar"_s : QString(money + u'1')));
    return ExitStatus::Gateway;
}

} // namespace

int runExport(const ExportCommand &command)
{
    if (command.useDays)
        return runUseExport(command);
    const auto parsed = Filter::parse(command.filter);
    if (const auto *error = std::get_if<FilterError>(&parsed))
        return failed(describe(*error));
    QList<MaskedKey> masks;
    if (command.findsKey) {
        masks = readMasks();
        if (masks.isEmpty())
            return failed(u"--find-key: the first line of standard input is no key of 5 characters or more"_s);
    }

    const std::vector<ExportSource> sources = loadSources(command, asksBesides(command));
    if (sources.empty())
        return static_cast<int>(ExitStatus::Usage);
    const auto &filter = std::get<Filter>(parsed);
    ExitStatus worst = ExitStatus::Whole;
    for (const ExportSource &source : sources) {
        ExitStatus status = judgeLoad(source, command.allowIncomplete);
        if (status == ExitStatus::Whole && asksBesides(command)) {
            awaitSite(source);
            status = judgeMoney(source, filter);
        }
        worst = worse(worst, status);
    }
    if (worst == ExitStatus::Whole)
        return write(sources, command, filter, masks);
    if (worst == ExitStatus::NotWhole && !command.allowIncomplete)
        printError(u"nothing was written; --allow-incomplete writes what there is"_s);
    else if (sources.size() > 1)
        printError(u"nothing was written"_s);
    return static_cast<int>(worst);
}

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace TokenDeck {

namespace {

using Kind = GatewayError::Kind;
using Action = ErrorText::Action;

struct KindText
{
    Kind kind;
    const char *headline; ///< %1: where a redirect leads, or the HTTP status
    const char *advice;   ///< none for what incompleteText() knows more of
    Action action;
};

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::ErrorText)

public:
    static constexpr auto kinds = std::to_array<KindText>({
        {Kind::Unreachable, QT_TR_NOOP("The gateway cannot be reached."),
         QT_TR_NOOP("Check the network and the gateway's address."), Action::Retry},
        {Kind::TimedOut, QT_TR_NOOP("No readable answer arrived in time."),
         QT_TR_NOOP("The gateway may be busy; a longer timeout can be set in the settings."), Action::Retry},
        {Kind::Tls, QT_TR_NOOP("No secure connection to the gateway."),
         QT_TR_NOOP("Nothing was sent. Check whether the server supports https at this address and port."),
         Action::Settings},
        {Kind::PlainHttp, QT_TR_NOOP("The access token would be sent without encryption."),
         QT_TR_NOOP("Nothing was sent. Use https://, or allow this in the profile's settings."), Action::Settings},
        {Kind::Setup, QT_TR_NOOP("The connection cannot be set up as configured."),
         QT_TR_NOOP("Nothing was sent. Check the proxy and the certificate file."), Action::Settings},
        {Kind::NoAccessToken, QT_TR_NOOP("An access token is required."),
         QT_TR_NOOP("Nothing was sent. Without a system keychain you are asked for it at each start."),
         Action::Settings},
        {Kind::RedirectedElsewhere, QT_TR_NOOP("The gateway's address redirects to %1"),
         QT_TR_NOOP("The credentials were not sent there. If the gateway has moved, enter its new address."),
         Action::Settings},
        {Kind::NotAGateway, QT_TR_NOOP("There is no gateway at this address."),
         QT_TR_NOOP("Something answers there, but not with a token list. Check the address and its path."),
         Action::Settings},
        {Kind::BlockedByFirewall, QT_TR_NOOP("A firewall or proxy in front of the gateway blocked the call."),
         QT_TR_NOOP("It answered with its own page. Ask whoever runs the gateway to allow this program."),
         Action::Retry},
        {Kind::ProxyLogin, QT_TR_NOOP("Something in front of the gateway requires its own login."),
         QT_TR_NOOP(
             "The answer came from a proxy or another site, not from the gateway. Check the address and the network's "
             "proxy."),
         Action::Settings},
        {Kind::LoginRefused, QT_TR_NOOP("The gateway refused the login."),
         QT_TR_NOOP("Check the access token and the user ID."), Action::Settings},
        {Kind::Refused, QT_TR_NOOP("The gateway refused to list the tokens."),
         QT_TR_NOOP("It does not say whether the login is the reason."), Action::Retry},
        {Kind::Forbidden, QT_TR_NOOP("This account is not allowed to list its tokens."),
         QT_TR_NOOP("Ask whoever runs the gateway."), Action::Settings},
        {Kind::RateLimited, QT_TR_NOOP("The gateway accepts no more calls for now."),
         QT_TR_NOOP("Too many calls within a few minutes. Try again later."), Action::Retry},
        {Kind::ServerFault, QT_TR_NOOP("The gateway reports an internal error."),
         QT_TR_NOOP("Try again; if it persists, ask whoever runs the gateway."), Action::Retry},
        {Kind::Unexpected, QT_TR_NOOP("The gateway gave an unexpected answer (HTTP %1)."),
         QT_TR_NOOP("Try again; if it persists, ask whoever runs the gateway."), Action::Retry},
        {Kind::BadReply, QT_TR_NOOP("The gateway's reply cannot be read."),
         QT_TR_NOOP("It may be an unsupported kind of gateway."), Action::Retry},
        {Kind::Incomplete, QT_TR_NOOP("The list is incomplete."), nullptr, Action::Retry},
    });
};

static_assert(std::ranges::adjacent_find(ErrorWords::kinds, std::ranges::greater_equal{}, &KindText::kind)
                      == ErrorWords::kinds.end()
                  && ErrorWords::kinds.size() == static_cast<size_t>(Kind::Incomplete) + 1,
              "every kind in its place");

/// What is known besides the kind may say more.
std::optional<ErrorText> particularText(const GatewayError &error)
{
    if (error.kind == Kind::Tls && error.certificate)
        return ErrorText{
            ErrorWords::tr("The gateway's certificate is not trusted."),
            ErrorWords::tr("Nothing was sent. Test the connection in the settings to see the certificate."),
            Action::Settings};
    if (error.kind == Kind::RedirectedElsewhere && !error.betterAddress.isEmpty())
        return ErrorText{ErrorWords::tr("The gateway has another address: %1")
                             .arg(error.betterAddress.toDisplayString(QUrl::RemoveUserInfo)),
                         ErrorWords::tr("The credentials were not sent there."), Action::UseBetterAddress};
    return std::nullopt;
}

} // namespace

ErrorText errorText(const GatewayError &error)
{
    if (const auto particular = particularText(error))
        return *particular;
    const KindText &text = ErrorWords::kinds[static_cast<size_t>(error.kind)];
    QString headline = ErrorWords::tr(text.headline);
    if (error.kind == Kind::RedirectedElsewhere)
        headline = headline.arg(error.forwardedTo);
    else if (error.kind == Kind::Unexpected)
        headline = headline.arg(error.httpStatus);
    QString advice = text.advice ? ErrorWords::tr(text.advice) : QString();
    if (error.kind == Kind::Refused && error.transient)
        advice = ErrorWords::tr("The login is correct: the problem is on the gateway's side. Try again later.");
    return {headline, advice, text.action};
}

QString incompleteText(const Inventory &inventory)
{
    const QLocale locale;
    switch (inventory.completeness()) {
    case Completeness::Whole:
    case Completeness::Partial: return {};
    case Completeness::Moving:
        return ErrorWords::tr("It kept changing while it was being read: tokens may be missing here.");
    case Completeness::Faulty:
        return ErrorWords::tr("%Ln row(s) have no readable ID and are missing here.", nullptr,
                              static_cast<int>(qMin<qint64>(inventory.lostRows(), INT_MAX)));
    case Completeness::Miscounted:
        return ErrorWords::tr("The gateway counts %1 tokens but sends %2. Ask whoever runs it where the others are.")
            .arg(locale.toString(inventory.total().value_or(0)), locale.toString(inventory.tokenCount()));
    case Completeness::Repeating:
        return ErrorWords::tr(
            "The gateway sends the same rows on every page. A cache between it and this computer may be serving old "
            "replies.");
    case Completeness::TooLong:
        return ErrorWords::tr("It continues after %1 tokens; no more than that are read.")
            .arg(locale.toString(inventory.tokenCount()));
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck

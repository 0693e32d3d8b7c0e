// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace TokenDeck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::ErrorText)
};

} // namespace

ErrorText errorText(const GatewayError &error)
{
    using Kind = GatewayError::Kind;
    using Action = ErrorText::Action;
    switch (error.kind) {
    case Kind::Unreachable:
        return {Words::tr("The gateway cannot be reached."), Words::tr("Check the network and the gateway's address."),
                Action::Retry};
    case Kind::TimedOut:
        return {Words::tr("No answer that can be read came in time."),
                Words::tr("The gateway may be busy; a longer time-out can be set in the settings."), Action::Retry};
    case Kind::Tls:
        if (error.certificate)
            return {Words::tr("The gateway's certificate is not trusted."),
                    Words::tr("Nothing was sent. Test the connection in the settings to see the certificate."),
                    Action::Settings};
        return {Words::tr("No secure connection to the gateway."), Words::tr("Nothing was sent."), Action::Settings};
    case Kind::PlainHttp:
        return {Words::tr("The access token would cross the network without encryption."),
                Words::tr("Nothing was sent. Use https://, or allow this in the profile's settings."),
                Action::Settings};
    case Kind::Setup:
        return {Words::tr("The connection cannot be set up as the settings say."),
                Words::tr("Nothing was sent. Check the proxy and the certificate file."), Action::Settings};
    case Kind::RedirectedElsewhere:
        if (!error.betterAddress.isEmpty())
            return {Words::tr("The gateway has another address: %1")
                        .arg(error.betterAddress.toDisplayString(QUrl::RemoveUserInfo)),
                    Words::tr("The credentials have not been sent there."), Action::UseBetterAddress};
        return {Words::tr("The gateway's address forwards to %1").arg(error.forwardedTo),
                Words::tr("The credentials go nowhere else. If the gateway has moved, enter its new address."),
                Action::Settings};
    case Kind::NotAGateway:
        return {Words::tr("There is no gateway at this address."),
                Words::tr("Something answers there, but not with a token list. Check the address and its path."),
                Action::Settings};
    case Kind::BlockedByFirewall:
        return {Words::tr("A firewall or proxy in front of the gateway blocked the call."),
                Words::tr("It answered with a page of its own. Ask who runs the gateway to let this program through."),
                Action::Retry};
    case Kind::ProxyLogin:
        return {Words::tr("Something in front of the gateway wants a login of its own."),
                Words::tr("The answer is a proxy's or another site's, not the gateway's. Check the address and the "
                          "network's proxy."),
                Action::Settings};
    case Kind::LoginRefused:
        return {Words::tr("The gateway refused the login."), Words::tr("Check the access token and the user ID."),
                Action::Settings};
    case Kind::Refused:
        return {Words::tr("The gateway refused to list the tokens."),
                error.mayPass ? Words::tr("The login is right: the fault is the gateway's. Try again a little later.")
                              : Words::tr("Whether that is because of the login, it does not say."),
                Action::Retry};
    case Kind::Forbidden:
        return {Words::tr("This account may not list its tokens."), Words::tr("Ask who runs the gateway."),
                Action::Settings};
    case Kind::RateLimited:
        return {Words::tr("The gateway takes no more calls for now."),
                Words::tr("Too many came within a few minutes. Try again a little later."), Action::Retry};
    case Kind::ServerFault:
        return {Words::tr("The gateway reports a fault of its own."),
                Words::tr("Try again; if it stays, ask who runs the gateway."), Action::Retry};
    case Kind::Unexpected:
        return {Words::tr("The gateway gave an answer that was not expected (HTTP %1).").arg(error.httpStatus),
                Words::tr("Try again; if it stays, ask who runs the gateway."), Action::Retry};
    case Kind::BadReply:
        return {Words::tr("The gateway's reply cannot be read."),
                Words::tr("It may be of a kind that is not known here."), Action::Retry};
    case Kind::Incomplete:
        return {Words::tr("The list is not whole."),
                {}, // incompleteText() knows more
                Action::Retry};
    }
    Q_UNREACHABLE();
}

QString incompleteText(const Inventory &inventory)
{
    const QLocale locale;
    switch (inventory.completeness()) {
    case Completeness::Whole:
    case Completeness::Partial: return {};
    case Completeness::Moving: return Words::tr("It changed each time while it was read: tokens may be missing here.");
    case Completeness::Faulty:
        return Words::tr("%n row(s) have no identity that can be read, and are missing here.", nullptr,
                         static_cast<int>(qMin<qint64>(inventory.lostRows(), INT_MAX)));
    case Completeness::Miscounted:
        return Words::tr("The gateway counts %1 tokens and sends %2. Ask who runs it where the others are.")
            .arg(locale.toString(inventory.total().value_or(0)), locale.toString(inventory.tokenCount()));
    case Completeness::Repeating:
        return Words::tr("The gateway sends the same rows on every page. A cache between it and this computer may keep "
                         "old replies.");
    case Completeness::TooLong:
        return Words::tr("It goes on after %1 tokens, which is as far as it is read.")
            .arg(locale.toString(inventory.tokenCount()));
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway with faults, to be tried by hand.
#include "families/families.h"
#include "gateway/faulty/faultyserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

QString explainFaults()
{
    QString text = u"A gateway of made-up tokens on loopback that answers some calls with a fault.\n\n"
                   "NAME:PAGE:TIMES strikes at that page (from 1, however the gateway counts; 0: at every page) and "
                   "so many times (0: for ever). Faults:\n"_s;
    for (const NamedFault &fault : namedFaults())
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(fault.name), -18).arg(QString::fromUtf8(fault.what));
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(explainFaults());
    parser.addHelpOption();
    parser.addOptions(
        {{u"family"_s, u"new-api, new-api-2025, one-hub, one-api or documented"_s, u"family"_s, u"new-api"_s},
         {u"tokens"_s, u"How many tokens there are"_s, u"count"_s, u"500"_s},
         {u"port"_s, u"0: any that is free"_s, u"number"_s, u"0"_s},
         {u"fault"_s, u"Which fault strikes where"_s, u"NAME:PAGE:TIMES"_s}});
    parser.process(application);

    FaultyOptions options;
    const auto family = familyFromId(parser.value(u"family"_s));
    const auto fault = parser.isSet(u"fault"_s) ? Fault::parse(parser.value(u"fault"_s).toUtf8()) : Fault();
    if (!family || !fault) {
        std::fprintf(stderr, "faulty: no such family or fault; see --help\n");
        return 1;
    }
    options.family = *family;
    options.tokens = parser.value(u"tokens"_s).toLongLong();
    options.port = parser.value(u"port"_s).toUShort();
    FaultyServer server(options);
    server.setFault(*fault);
    std::printf("address       %s\nuser id       %s\naccess token  %s\nCtrl+C ends it.\n",
                server.url().toEncoded().constData(), qPrintable(FaultyServer::userId()),
                FaultyServer::accessToken().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to its first rows where one token of the list has a hostile text, and where the same
// bytes stand in a member that nobody reads.
#include "suite.h"

#include "demo/demoreply.h"
#include "demo/httpserver.h"

#include <QThread>
#include <QUrlQuery>

#include <algorithm>
#include <atomic>
#include <limits>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

constexpr qint64 tokens = 1'000;
constexpr qint64 pageRows = 100;
constexpr qint64 clock = 1'795'464'000;

enum class Kind : quint8 { Plain, Marks, Name, Ips, Models };
constexpr Kind hostileKinds[]{Kind::Marks, Kind::Name, Kind::Ips, Kind::Models};

void makeHostile(DemoToken &token, Kind kind, qint64 share)
{
    const auto list = [](qint64 count, const QString &entry) {
        QStringList entries;
        for (qint64 i = 0; i < count; ++i)
            entries.append(entry.arg(i / 65'536).arg(i / 256 % 256).arg(i % 256));
        return entries;
    };
    switch (kind) {
    case Kind::Plain: break;
    case Kind::Marks: token.name = u"a"_s + u"\u0301"_s.repeated(500'000 / share); break; // two bytes each
    case Kind::Name: token.name = u"a"_s.repeated(1'000'000 / share); break;
    case Kind::Ips: token.allowedIps = list(80'000 / share, u"10.%1.%2.%3"_s).join(u'\n'); break;
    case Kind::Models:
        token.modelLimitsEnabled = true;
        token.modelNames = list(150'000 / share, u"model-%1.%2.%3"_s);
        break;
    }
}

/// A list by HTTP on loopback, in a thread of its own; what it is of can change between loads.
class HostileGateway
{
public:
    /// @p share: texts are so many times shorter.
    explicit HostileGateway(qint64 share)
    {
        for (qint64 first = 0; first < tokens; first += pageRows)
            m_pages.append(page(first, Kind::Plain, share));
        for (const Kind kind : hostileKinds)
            m_firstPages[kind] = page(0, kind, share);
        for (const Kind kind : hostileKinds) {
            QByteArray padded = m_pages.first();
            const QByteArray padding(std::max<qsizetype>(0, m_firstPages[kind].size() - padded.size()), 'a');
            padded.insert(padded.indexOf("\"name\""), "\"padding\":\"" + padding + "\",");
            m_paddedPages[kind] = padded;
        }
        auto *server = new HttpServer([this](const HttpRequest &request) { return answer(request); }, [] {}, 0);
        if (!server->listen(QHostAddress::LocalHost))
            qFatal("%s", qPrintable(server->errorString()));
        m_port = server->serverPort();
        server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
        m_thread.start();
    }

    ~HostileGateway()
    {
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(HostileGateway)

    /// Milliseconds to the first rows of a list of this kind, or of one with the same bytes elsewhere.
    [[nodiscard]] double startWith(Kind kind, bool padded)
    {
        m_kind = kind;
        m_padded = padded;
        return started({u"gateway"_s, u"http://127.0.0.1:%1"_s.arg(m_port)});
    }

private:
    static QByteArray page(qint64 first, Kind kind, qint64 share)
    {
        DemoPage page{Family::NewApi, first / pageRows + 1, pageRows, tokens, {}};
        for (qint64 row = first; row < first + pageRows; ++row)
            page.tokens.push_back(demoToken(tokens - row, {clock, tokens}));
        makeHostile(page.tokens.front(), kind, share);
        return demoPageReply(page);
    }

    [[nodiscard]] HttpResponse answer(const HttpRequest &request) const
    {
        HttpResponse response;
        const qint64 number = std::max(1, QUrlQuery(request.target).queryItemValue(u"p"_s).toInt());
        if (request.target.path() == "/api/status"_L1)
            response.body = demoStatusReply(Family::NewApi, 500'000);
        else if (request.target.path() != "/api/token/"_L1)
            response.status = 404;
        else if (number == 1)
            response.body = (m_padded ? m_paddedPages : m_firstPages).at(m_kind);
        else if (number <= m_pages.size())
            response.body = m_pages.at(number - 1);
        else
            response.body = demoPageReply({Family::NewApi, number, pageRows, tokens, {}});
        return response;
    }

    QList<QByteArray> m_pages;
    std::map<Kind, QByteArray> m_firstPages;
    std::map<Kind, QByteArray> m_paddedPages;
    quint16 m_port = 0;
    std::atomic<Kind> m_kind = Kind::Marks;
    std::atomic<bool> m_padded = false;
    QThread m_thread;
};

struct Starts
{
    double hostile = 0;
    double padded = 1;
};

/// Starts differ by more than what is told apart here: several, in turn, make one measurement.
Starts starts(HostileGateway &gateway, Kind kind, int times)
{
    Starts fastest{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    for (int i = 0; i < times; ++i) {
        fastest.hostile = std::min(fastest.hostile, gateway.startWith(kind, false));
        fastest.padded = std::min(fastest.padded, gateway.startWith(kind, true));
    }
    return fastest;
}

} // namespace

void addHostile(bool small)
{
    // Both sides are measured together, and the worst of the kinds counts.
    auto worst = std::make_shared<Starts>();
    add("start-hostile", tokens, Side::Ours, [worst, small] {
        HostileGateway gateway(small ? 100 : 1);
        *worst = {};
        for (const Kind kind : hostileKinds) {
            const Starts these = starts(gateway, kind, small ? 1 : 7);
            if (these.hostile / these.padded > worst->hostile / worst->padded)
                *worst = these;
        }
        return worst->hostile;
    });
    add("start-hostile", tokens, Side::Other, [worst] { return worst->padded; });
}

} // namespace Bench

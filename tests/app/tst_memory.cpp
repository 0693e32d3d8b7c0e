// SPDX-License-Identifier: GPL-3.0-or-later
// What of whole keys and of the access token can be read in the memory of the program's process while its window shows
// a list.
#include "app/controller.h"
#include "support/scriptedserver.h"
#include "support/testca.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <future>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace TokenDeck;

namespace {

constexpr int tokens = 1'000;
constexpr qsizetype keyLength = 48;
const QByteArray accessToken = "TOKabcdefgh+SECRETxyz/==";

QByteArray inUtf16(const QByteArray &text)
{
    const QString wide = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

QString memoryFile(qint64 process)
{
    return u"/proc/%1/mem"_s.arg(process);
}

bool canRead(qint64 process)
{
    const int memory = open(qPrintable(memoryFile(process)), O_RDONLY | O_CLOEXEC);
    if (memory >= 0)
        close(memory);
    return memory >= 0;
}

/// Calls f(bytes) for each part of a process's memory that can be read.
template <typename Function>
void forEachPart(qint64 process, Function f)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    const int memory = open(qPrintable(memoryFile(process)), O_RDONLY | O_CLOEXEC);
    if (!maps.open(QIODevice::ReadOnly) || memory < 0)
        qFatal("the memory of a child process cannot be read here");
    constexpr quint64 most = quint64{1} << 30;
    std::vector<char> part;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QList<QByteArray> ends = words.constFirst().split('-');
        if (words.size() < 2 || !words.at(1).startsWith('r') || ends.size() != 2)
            continue;
        const quint64 begin = ends.at(0).toULongLong(nullptr, 16);
        const quint64 size = ends.at(1).toULongLong(nullptr, 16) - begin;
        if (size > most)
            continue;
        part.resize(size);
        const ssize_t count = pread(memory, part.data(), size, static_cast<off_t>(begin));
        if (count > 0)
            f(QByteArray::fromRawData(part.data(), count));
    }
    close(memory);
}

/// What this program does as a child of itself: shows a list, refreshes it, says so, and stays.
int runRefreshing(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir home;
    Settings settings(home.filePath(u"settings.ini"_s));
    Workspace workspace;
    MainWindow window(workspace);
    Controller controller(settings, workspace, window);
    GatewayAccess access;
    access.baseUrl = QUrl(QString::fromLocal8Bit(argv[2]));
    access.userId = u"7"_s;
    access.accessToken = qgetenv("TOKENDECK_ACCESS_TOKEN");
    // Neither is it kept where it came from.
    char *place = std::getenv("TOKENDECK_ACCESS_TOKEN");
    explicit_bzero(place, std::strlen(place));
    int loads = 0;
    QObject::connect(&workspace, &Workspace::loadEnded, &window, [&] {
        constexpr int wanted = 3;
        if (++loads < wanted)
            return QMetaObject::invokeMethod(&window, &MainWindow::refreshRequested, Qt::QueuedConnection), void();
        std::puts("refreshed");
        std::fflush(stdout);
    });
    window.show();
    controller.openAccount(access, u"probe"_s);
    return QApplication::exec();
}

struct Found
{
    QSet<QByteArray> keys;
    QSet<QByteArray> names;
    qsizetype accessTokens = 0;
};

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsNoKeys_data();
    void holdsNoKeys();

private:
    QByteArray rows(int from, int to) const;
    Found search(qint64 process) const;

    QList<QByteArray> m_keys;
};

void TestMemory::initTestCase()
{
    constexpr QByteArrayView letters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QRandomGenerator random(11);
    for (int i = 0; i < tokens; ++i) {
        QByteArray key;
        for (qsizetype c = 0; c < keyLength; ++c)
            key += letters[random.bounded(static_cast<int>(letters.size()))];
        m_keys.append(key);
    }
}

/// Rows from the one numbered @p from down to before @p to.
QByteArray TestMemory::rows(int from, int to) const
{
    QByteArray all;
    for (int id = from; id > qMax(0, to); --id) {
        all += (all.isEmpty() ? "" : ",") + QByteArray(R"({"id":)") + QByteArray::number(id) + R"(,"name":"probe-)"
            + QByteArray::number(id) + R"(","key":")" + m_keys.at(id - 1)
            + R"(","status":1,"unlimited_quota":true,"allow_ips":"","model_limits":"","subnet":""})";
    }
    return all;
}

Found TestMemory::search(qint64 process) const
{
    // In one pass, by the two and then the eight bytes that a key begins with.
    QHash<QByteArray, QByteArray> sought;
    std::vector<bool> begins(1 << 16);
    const auto beginning = [](const char *bytes) {
        return static_cast<quint16>(static_cast<uchar>(bytes[0]) | static_cast<uchar>(bytes[1]) << 8);
    };
    for (const QByteArray &key : m_keys) {
        for (const QByteArray &spelling : {key, inUtf16(key)}) {
            sought.insert(spelling.first(8), spelling);
            begins[beginning(spelling.constData())] = true;
        }
    }
    const QByteArray probe = inUtf16("probe-");
    Found found;
    forEachPart(process, [&](const QByteArray &memory) {
        for (qsizetype at = 0; at + 8 <= memory.size(); ++at) {
            if (!begins[beginning(memory.constData() + at)])
                continue;
            const auto key = sought.constFind(QByteArray::fromRawData(memory.constData() + at, 8));
            if (key != sought.constEnd() && QByteArrayView(memory).sliced(at).startsWith(QByteArrayView(*key)))
                found.keys.insert(*key);
        }
        for (qsizetype at = memory.indexOf(probe); at >= 0; at = memory.indexOf(probe, at + 1)) {
            QByteArray number;
            for (qsizetype digit = at + probe.size(); digit < memory.size() && isdigit(memory[digit]); digit += 2)
                number += memory[digit];
            if (!number.isEmpty())
                found.names.insert(number);
        }
        found.accessTokens += memory.count(accessToken) + memory.count(inUtf16(accessToken));
    });
    return found;
}

void TestMemory::holdsNoKeys_data()
{
    QTest::addColumn<QByteArray>("paging");
    QTest::addColumn<bool>("compressed");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<bool>("refreshed");
    for (const char *paging : {"items", "array", "everything"}) {
        QTest::addRow("%s", paging) << QByteArray(paging) << false << false << false;
        QTest::addRow("%s, compressed", paging) << QByteArray(paging) << true << false << false;
        QTest::addRow("%s, TLS", paging) << QByteArray(paging) << false << true << false;
        QTest::addRow("%s, refreshed", paging) << QByteArray(paging) << false << false << true;
    }
}

void TestMemory::holdsNoKeys()
{
    QFETCH(QByteArray, paging);
    QFETCH(bool, compressed);
    QFETCH(bool, secure);
    QFETCH(bool, refreshed);
    TestCa ca;
    const auto answer = [&](const ScriptedServer::Request &request) {
        if (!request.target.startsWith("/api/token/"))
            return ScriptedServer::reply(404, "{}");
        const int page = request.parameter("p").toInt();
        QByteArray body;
        if (paging == "items") {
            const int from = tokens - 100 * (qMax(1, page) - 1);
            body = R"({"success":true,"data":{"items":[)" + rows(from, from - 100) + R"(],"total":1000}})";
        } else if (paging == "array") {
            const int from = tokens - 100 * page;
            body = R"({"success":true,"data":[)" + rows(from, from - 100) + "]}";
        } else {
            body = R"({"success":true,"data":{"items":[)" + rows(tokens, 0) + R"(],"total":1000}})";
        }
        if (!compressed)
            return ScriptedServer::reply(200, body);
        return ScriptedServer::reply(200, qCompress(body).sliced(4), "application/json",
                                     "Content-Encoding: deflate\r\n");
    };
    ScriptedServer server(answer, secure ? std::optional(ca.server()) : std::nullopt);

    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOKENDECK_ACCESS_TOKEN"_s, QString::fromLatin1(accessToken));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"minimal"_s); // a window that nobody sees, and that stays
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    program.setProcessEnvironment(environment);
    if (refreshed)
        program.start(QCoreApplication::applicationFilePath(), {u"--refreshing"_s, server.url().toString()});
    else
        program.start(QStringLiteral(TOKENDECK_PROGRAM),
                      {u"--gateway"_s, server.url().toString(), u"--user-id"_s, u"7"_s, u"--ca-file"_s, ca.file()});
    QVERIFY(program.waitForStarted());
    QByteArray said;
    if (refreshed)
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains("refreshed"), 30'000);
    if (!canRead(program.processId())) {
        program.kill();
        program.waitForFinished();
        QSKIP("the system does not let a process read its child's memory");
    }

    // A child of this program has this file's constant besides, as a literal and as a byte array.
    const qsizetype expected = refreshed ? 3 : 1;
    // Names tell that the list is there, and that this search finds what there is.
    Found found;
    const bool clean = QTest::qWaitFor(
        [&] {
            // The server answers meanwhile.
            auto searched = std::async(std::launch::async, [&] { return search(program.processId()); });
            if (!QTest::qWaitFor([&] { return searched.wait_for(0s) == std::future_status::ready; }, 60'000))
                qFatal("the search does not end");
            found = searched.get();
            return found.names.size() == tokens && found.keys.isEmpty() && found.accessTokens <= expected;
        },
        60'000);
    program.kill();
    program.waitForFinished();
    QVERIFY2(clean,
             qPrintable(u"%1 of %2 keys, %3 names, %4 access tokens"_s.arg(found.keys.size())
                            .arg(tokens)
                            .arg(found.names.size())
                            .arg(found.accessTokens)));
}

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--refreshing")
        return runRefreshing(argc, argv);
    const QCoreApplication application(argc, argv);
    TestMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_memory.moc"

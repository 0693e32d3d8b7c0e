// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed from thread to thread, or works in several, without an event loop: made for the thread sanitizer
// (tests/threads/run), and a test of the answers everywhere.
#include "findings/findingsindex.h"
#include "gateway/pagedecoder.h"
#include "history/outlookmaker.h"
#include "query/filter.h"
#include "query/searchtext.h"
#include "support/testtokens.h"
#include "table/tokenorders.h"
#include "tokens/inventory.h"
#include "tokens/secret.h"
#include "transfer/export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <barrier>
#include <semaphore>
#include <thread>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 now = 700; // within the times of random tokens

/// Enough for sorting, searching and exporting to take threads of their own.
constexpr int manyTokens = 60'000;

const Inventory &inventory()
{
    static const Inventory made = Inventory::fromTokens(randomTokens(manyTokens, 7), Family::NewApi, 100);
    return made;
}

/// work(0) and work(1) side by side.
template <typename Work>
void inTwoThreads(Work work)
{
    std::barrier begin(2);
    std::thread other([&] {
        begin.arrive_and_wait();
        work(1);
    });
    begin.arrive_and_wait();
    work(0);
    other.join();
}

/// Qt 6.8 opens databases only where there is an application.
class Application
{
private:
    int m_count = 1;
    std::array<char, 2> m_name{'t', '\0'};
    std::array<char *, 2> m_arguments{m_name.data(), nullptr};
    QCoreApplication m_application{m_count, m_arguments.data()};
};

} // namespace

class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsTheSameTokensTwice();
    void sortsWhileTheInventoryGrows();
    void selectsFromOneSearchText();
    void endsASearchThatNobodyWaitsFor();
    void exportsTwiceAtOnce();
    void judgesAndReadsOneIndex();
    void copiesOneSecret();
    void decodesTheSameReply();
    void decodesWhatOthersReadAlready();
    void keepsWhatOthersRead();
    void makesOneFile();
};

void TestThreads::sortsTheSameTokensTwice()
{
    std::array<TokenOrders, 2> orders{TokenOrders(inventory(), now, QLocale::c()),
                                      TokenOrders(inventory(), now, QLocale::c())};
    for (const Column column : {Column::Name, Column::Remaining, Column::Status, Column::Group}) {
        std::array<TokenOrders::Order, 2> made;
        inTwoThreads([&](size_t i) { made[i] = orders[i].ascending(column); });
        QCOMPARE(*made[0], *made[1]);
    }
}

/// As the arranger sorts a copy while the loader takes in pages.
void TestThreads::sortsWhileTheInventoryGrows()
{
    Inventory growing(Family::NewApi, 100);
    qsizetype next = 0;
    const auto grow = [&](qsizetype pages) {
        for (; pages > 0; --pages, ++next)
            growing.setPage(next, inventory().page(next));
    };
    grow(100);
    TokenOrders orders(growing, now, QLocale::c());
    for (int turn = 0; turn < 4; ++turn) {
        const Inventory copy = growing;
        inTwoThreads([&](size_t i) {
            if (i == 0)
                grow(100);
            else
                orders.grow(copy);
            if (i == 1)
                static_cast<void>(orders.ascending(Column::Name));
        });
        QCOMPARE(orders.ascending(Column::Name)->size(), static_cast<size_t>(copy.tokenCount()));
    }
}

void TestThreads::selectsFromOneSearchText()
{
    SearchText text;
    text.update(inventory());
    const FilterContext context{now, Currency::raw(500'000), {}};
    const auto filter = std::get<Filter>(Filter::parse(u"prod | ünter | is:usable ip:10.0.0.3"_s));
    std::array<Selection, 2> found;
    inTwoThreads([&](size_t i) { found[i] = filter.select(inventory(), text, context, nullptr); });
    QVERIFY(!found[0].matches.empty());
    QCOMPARE(found[0].matches, found[1].matches);
    QCOMPARE(found[0].unknown, found[1].unknown);
}

void TestThreads::endsASearchThatNobodyWaitsFor()
{
    SearchText text;
    text.update(inventory());
    const auto filter = std::get<Filter>(Filter::parse(u"a9 | 12"_s));
    const auto current = std::make_shared<std::atomic<quint64>>(1);
    inTwoThreads([&](size_t i) {
        if (i == 0)
            static_cast<void>(filter.select(inventory(), text, {}, nullptr, Ticket(current, 1)));
        else
            ++*current;
    });
    QCOMPARE(*current, 2u);
}

void TestThreads::exportsTwiceAtOnce()
{
    const std::vector<const Token *> tokens = inventory().tokens();
    ExportOptions options;
    options.now = now;
    options.columns.append(DerivedColumn::Findings);
    std::array<QByteArray, 2> written;
    inTwoThreads([&](size_t i) {
        QBuffer buffer(&written[i]);
        if (buffer.open(QIODevice::WriteOnly) && !exportTokens(tokens, options, buffer))
            written[i].clear();
    });
    QVERIFY(written[0].size() > manyTokens);
    QCOMPARE(written[0], written[1]);
    QCOMPARE(written[0], exportTokens(tokens, options));
}

void TestThreads::judgesAndReadsOneIndex()
{
    FindingContext context;
    context.now = now;
    std::array<std::shared_ptr<const FindingsIndex>, 2> made;
    inTwoThreads([&](size_t i) { made[i] = std::make_shared<const FindingsIndex>(inventory(), context); });
    std::array<qsizetype, 2> different{};
    inTwoThreads([&](size_t i) { // both read both
        for (qsizetype row = 0; row < inventory().rowCount(); ++row)
            different[i] += made[0]->at(row) == made[1]->at(row) ? 0 : 1;
    });
    QCOMPARE(different[0] + different[1], 0);
}

/// The last of its copies overwrites it, wherever that is.
void TestThreads::copiesOneSecret()
{
    for (int turn = 0; turn < 200; ++turn) {
        auto secret = std::make_unique<const Secret>(QByteArray("dG9rZW4rc2VjcmV0"));
        std::array<bool, 2> same{};
        std::thread other([&same, copy = *secret] { same[1] = copy == Secret("dG9rZW4rc2VjcmV0"); });
        same[0] = secret->bytes() == "dG9rZW4rc2VjcmV0";
        secret.reset();
        other.join();
        QVERIFY(same[0] && same[1]);
    }
}

/// Identities that are texts lie in one table.
void TestThreads::decodesTheSameReply()
{
    QByteArray rows;
    for (int i = 0; i < 500; ++i)
        rows += QByteArray(i > 0 ? "," : "") + "{\"uuid\":\"u-" + QByteArray::number(i)
            + "\",\"key\":\"sk-abcdefghijkl\"}";
    const QByteArray reply = "{\"success\":true,\"data\":[" + rows + "]}";
    std::array<std::vector<Token>, 2> read;
    inTwoThreads([&](size_t i) {
        PageDecoder decoder;
        DecodeResult result = decoder.decode(reply);
        if (auto *page = std::get_if<DecodedPage>(&result))
            read[i] = std::move(page->tokens);
    });
    QCOMPARE(read[0].size(), 500u);
    QVERIFY(read[0] == read[1]);
    QCOMPARE(read[0].back().id().toString(), u"u-499"_s);
}

/// Texts share their memory with those that are made of later rows.
void TestThreads::decodesWhatOthersReadAlready()
{
    constexpr int pages = 200;
    std::counting_semaphore<pages> handed(0);
    std::array<std::vector<Token>, pages> read;
    std::thread other([&] {
        PageDecoder decoder;
        for (int page = 0; page < pages; ++page) {
            QByteArray rows;
            for (int i = 0; i < 20; ++i) {
                const QByteArray id = QByteArray::number(page * 20 + i + 1);
                rows += QByteArray(i > 0 ? "," : "") + R"({"id":)" + id + R"(,"name":"token )" + id
                    + R"(","group":"vip","model_limits":"gpt-)" + id + R"("})";
            }
            DecodeResult result = decoder.decode("{\"success\":true,\"data\":[" + rows + "]}");
            if (auto *decoded = std::get_if<DecodedPage>(&result))
                read[static_cast<size_t>(page)] = std::move(decoded->tokens);
            handed.release();
        }
    });
    bool isGood = true;
    for (std::vector<Token> &tokens : read) {
        handed.acquire();
        isGood = isGood && tokens.size() == 20;
        for (Token &token : tokens) {
            const QString id = token.id().toString();
            isGood = isGood && token.name == u"token "_s + id && token.models == u"gpt-"_s + id;
            token.name += u'!';
        }
        tokens.clear();
    }
    other.join();
    QVERIFY(isGood);
}

/// Each with a store of its own over one file, as two processes have it: what is recorded is read by others meanwhile.
void TestThreads::keepsWhatOthersRead()
{
    const Application application;
    const QTemporaryDir folder;
    const std::vector<Token> tokens = randomTokens(500, 8);
    const Inventory kept = Inventory::fromTokens(tokens, Family::NewApi, 100);
    std::array<QString, 2> faults;
    inTwoThreads([&](size_t i) {
        const OpenedHistory history = openHistoryFile(folder.filePath(u"history.sqlite"_s));
        if (!history.store || history.fault) {
            faults[i] = u"not opened: "_s + (history.fault ? history.fault->detail : QString());
            return;
        }
        for (qint64 load = 1; faults[i].isEmpty() && load <= 5; ++load) {
            const QString account = QString::number(i);
            const qint64 time = 1'795'651'200 + load * 3'600;
            if (const auto fault = history.store->record(account, {.inventory = kept, .time = time}))
                faults[i] = u"not recorded: "_s + fault->detail;
            const AccountOutlook outlook = makeOutlook(
                history.store.get(), {.account = account, .inventory = kept, .time = time, .dollar = 500'000});
            if (!outlook.hasHistory || !history.store->snapshot(account, 0))
                faults[i] += u" not read: "_s + QString::number(load);
        }
    });
    QCOMPARE(faults[0], QString());
    QCOMPARE(faults[1], QString());
}

void TestThreads::makesOneFile()
{
    const Application application;
    const QTemporaryDir folder;
    for (int file = 0; file < 10; ++file) {
        std::array<bool, 2> good{};
        inTwoThreads([&](size_t i) {
            const OpenedHistory history = openHistoryFile(folder.filePath(QString::number(file)));
            good[i] = history.store && !history.fault;
        });
        QVERIFY(good[0] && good[1]);
    }
}

QTEST_APPLESS_MAIN(TestThreads)
#include "tst_threads.moc"

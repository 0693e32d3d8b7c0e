// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding, exporting, and what a token weighs.
#include "suite.h"

#include "gateway/pagedecoder.h"
#include "query/searchtext.h"
#include "table/tokenorders.h"
#include "transfer/export.h"
#include "transfer/safefile.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

double bytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

/// Bytes that one token takes, with every order and all that searching needs.
double tokenBytes(qint64 tokens)
{
    const double before = bytesInUse();
    Inventory inventory(Family::NewApi, 100);
    {
        PageDecoder decoder;
        const QList<QByteArray> pages = demoPages(tokens);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            auto page = std::get<DecodedPage>(decoder.decode(pages.at(i)));
            inventory.setPage(i, std::make_shared<const std::vector<Token>>(std::move(page.tokens)));
        }
    }
    inventory.setCompleteness(Completeness::Whole);
    TokenOrders orders(inventory, 1'795'464'000);
    for (const Column column : allColumns())
        static_cast<void>(orders.ascending(column));
    SearchText text;
    text.update(inventory);
    return (bytesInUse() - before) / static_cast<double>(tokens);
}

QList<QByteArray> &pagesToDecode(qint64 tokens)
{
    static QList<QByteArray> pages = demoPages(tokens);
    return pages;
}

const QTemporaryDir &folder()
{
    static const QTemporaryDir made;
    return made;
}

QByteArray exported(qint64 tokens)
{
    const Inventory inventory = demoInventory(tokens);
    ExportOptions options;
    options.now = 1'795'464'000;
    return exportTokens(inventory.tokens(), options);
}

void write(const std::function<bool(QIODevice &)> &produce)
{
    if (const auto fault = writeFileAtomically(folder().filePath(u"tokens.csv"_s), produce))
        qFatal("%s", qPrintable(*fault));
}

} // namespace

void addFiles(qint64 tokens)
{
    add("decode", tokens, Side::Ours, [tokens] {
        PageDecoder decoder;
        const QList<QByteArray> &pages = pagesToDecode(tokens);
        qsizetype rows = 0;
        const double taken = milliseconds([&] {
            for (const QByteArray &page : pages)
                rows += std::get<DecodedPage>(decoder.decode(page)).rows;
        });
        if (rows != tokens)
            qFatal("not every row was read");
        return taken;
    });
    add("decode", tokens, Side::Other, [tokens] {
        const QList<QByteArray> &pages = pagesToDecode(tokens);
        return milliseconds([&] {
            for (const QByteArray &page : pages) {
                if (QJsonDocument::fromJson(page).isNull())
                    qFatal("not JSON");
            }
        });
    });

    constexpr int files = 5;
    addPair(
        "csv", tokens,
        [tokens] {
            const Inventory inventory = demoInventory(tokens);
            ExportOptions options;
            options.now = 1'795'464'000;
            return fastestOf(files, [&] {
                return milliseconds([&] {
                    write([&](QIODevice &device) { return exportTokens(inventory.tokens(), options, device); });
                });
            });
        },
        [tokens] {
            const QByteArray bytes = exported(tokens);
            return fastestOf(files, [&] {
                return milliseconds(
                    [&] { write([&](QIODevice &device) { return device.write(bytes) == bytes.size(); }); });
            });
        });

    add("memory", tokens, Side::Ours, [tokens] { return tokenBytes(tokens); });
    add("memory", tokens, Side::Other, [tokens] {
        qsizetype bytes = 0;
        for (const QByteArray &page : pagesToDecode(tokens))
            bytes += page.size();
        return static_cast<double>(bytes) / static_cast<double>(tokens);
    });
}

} // namespace Bench

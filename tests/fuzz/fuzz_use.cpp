// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a reply to one of the calls that ask what was used, or for the log of calls; the first says which. What is no
// reply adds nothing, what is read twice is the same, texts are bounded, and an outlook can be made of it.
#include "fuzz/harness.h"
#include "gateway/calllog.h"
#include "gateway/usereply.h"
#include "history/outlookmaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

constexpr qsizetype maxText = 501;
constexpr qint64 now = 1'800'000'000;
constexpr UseQuestion question{now - lengthOf(UseWindow::Month), now, 0};

bool isShort(const QString &text)
{
    return text.size() <= maxText;
}

void isFit(const BooksOfUse &books)
{
    for (const auto &window : books.windows) {
        if (!window)
            continue;
        for (const QList<ModelUse> &uses : window->tokens) {
            require(!uses.isEmpty()
                        && std::ranges::all_of(
                            uses, [](const ModelUse &use) { return isShort(use.model) && isShort(use.group); }),
                    "names are short");
        }
    }
    if (books.hours)
        require(std::ranges::is_sorted(*books.hours, {}, &HourUse::time), "hours are in order");
    if (books.days)
        require(std::ranges::is_sorted(*books.days, {}, &DayUse::day), "days are in order");
}

void makesAnOutlook(const BooksOfUse &books)
{
    Token token;
    token.setId(1);
    token.usedQuota = 5;
    token.remainQuota = 5;
    const AccountOutlook outlook = makeOutlook(nullptr,
                                               {.inventory = Inventory::fromTokens({token}, Family::NewApi),
                                                .facts = {.balance = 1'000},
                                                .books = std::make_shared<const BooksOfUse>(books),
                                                .time = now,
                                                .dollar = 500'000});
    require(std::ranges::is_sorted(outlook.days, {}, &ModelDay::day), "days are in order");
    require(outlook.mostUsed.size() <= 12, "a ranking is short");
}

void readsLog(const QByteArray &body)
{
    const auto page = readCallLog(body, 0);
    if (!page)
        return;
    require(page->calls.size() <= page->rows, "calls are rows");
    for (const LoggedCall &call : page->calls)
        require(isShort(call.model) && isShort(call.tokenName) && isShort(call.address), "texts are short");
    require(readCallLog(body, 0)->calls == page->calls, "what is read twice is the same");
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr int calls = 7;
    const int which = data[0] % calls;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (which == 5) {
        readsLog(body);
        return 0;
    }
    if (which == 6) {
        require(readUseSum(body) == readUseSum(body), "what is read twice is the same");
        return 0;
    }
    const auto call = static_cast<AccountCall>(static_cast<int>(AccountCall::UseOfDay) + which);
    BooksOfUse books;
    if (!readUseReply(call, body, question, books)) {
        require(books == BooksOfUse(), "what is no reply adds nothing");
        return 0;
    }
    isFit(books);
    makesAnOutlook(books);
    BooksOfUse again;
    require(readUseReply(call, body, question, again) && again == books, "what is read twice is the same");
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the reply of /api/status: its texts are short and plain, its currency can be counted with, and a number is
// the same number in quotation marks.
#include "fuzz/harness.h"
#include "gateway/sitestatus.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

bool isLine(const QString &text)
{
    return text == text.simplified()
        && std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

void isFit(const SiteStatus &status)
{
    require(status.name.size() <= 501 && isLine(status.name), "a name is one short line");
    require(status.version.size() <= 501 && isLine(status.version), "a version is one short line");
    const auto perUnit = status.currency.quotaPerUnit();
    require(!perUnit || (*perUnit >= 1 && *perUnit <= 1'000'000'000), "a dollar is a sensible number of units");
    require(status.currency.isRaw() || perUnit, "money needs to know what a dollar is");
    for (const Wide quota : {Wide(0), Wide(-1), Wide(123'456'789), Wide(1) << 93}) {
        const QString shown = status.currency.format(quota, QLocale::c());
        require(shown.size() <= 120 && isLine(shown), "an amount is a short line");
        require(status.currency.formatShort(quota, QLocale::c()).size() <= shown.size(), "a short amount is no longer");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::optional<SiteStatus> status = parseSiteStatus(body);
    if (!status)
        return 0;
    isFit(*status);
    const QByteArray mark("\xef\xbb\xbf");
    if (body.contains(mark)) // Qt finds members by names without it, but keeps it in them
        return 0;
    const auto marked = parseSiteStatus(mark + body);
    require(marked && marked->currency == status->currency, "a byte order mark means nothing");
    QJsonObject reply = QJsonDocument::fromJson(body).object();
    QJsonObject told = reply.value("data"_L1).toObject();
    for (const QString &name : told.keys()) {
        const QJsonValue value = told.value(name);
        if (value.isDouble())
            told[name] = QString::fromLatin1(QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
    }
    reply["data"_L1] = told;
    const auto inQuotes = parseSiteStatus(QJsonDocument(reply).toJson());
    require(inQuotes && inQuotes->currency == status->currency, "numbers in quotation marks are numbers");
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export.h"

#include "tokens/fields.h"
#include "tokens/limits.h"
#include "tokens/statuses.h"

#include <QDateTime>
#include <QFileDevice>

#include <algorithm>
#include <array>
#include <future>
#include <iterator>
#include <memory>
#include <thread>
#include <vector>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Has the disk begin with what was written, where that can be asked for: a file that is to be safe when it takes its
/// place waits for the disk at its end, and the next rows are made meanwhile.
void beginWriteBack([[maybe_unused]] QIODevice &device)
{
#ifdef Q_OS_LINUX
    if (auto *file = qobject_cast<QFileDevice *>(&device); file && file->handle() >= 0)
        static_cast<void>(sync_file_range(file->handle(), 0, 0, SYNC_FILE_RANGE_WRITE)); // only to be quicker
#endif
}

/// Has the processor fetch what tokens to come are made of: half of the time would go by waiting for the memory of
/// their names and lists.
void prefetch(std::span<const Token *const> next)
{
    if (next.size() > 8) {
        __builtin_prefetch(next[8]);
        __builtin_prefetch(&next[8]->name);
    }
    if (next.size() > 4) {
        __builtin_prefetch(next[4]->name.constData());
        __builtin_prefetch(&next[4]->models.text());
    }
    if (next.size() > 2)
        __builtin_prefetch(next[2]->models.text().constData());
}

QString safeName(QStringView name)
{
    constexpr qsizetype longest = 60;
    QString safe;
    for (const char32_t c : name.toUcs4()) {
        const bool mark = QChar::category(c) <= QChar::Mark_Enclosing;
        const bool kept = QChar::isLetterOrNumber(c) || mark || c == u'_' || c == u'.';
        if (!kept && safe.endsWith(u'-'))
            continue;
        if (safe.size() >= longest)
            break;
        if (kept)
            safe += QChar::fromUcs4(c);
        else
            safe += u'-';
    }
    // No hidden file, no "..", and no name whose end another system would drop.
    const auto isEdge = [](QChar c) { return c == u'-' || c == u'.'; };
    while (!safe.isEmpty() && isEdge(safe.back()))
        safe.chop(1);
    while (!safe.isEmpty() && isEdge(safe.front()))
        safe.remove(0, 1);
    return safe;
}

} // namespace

QString exportColumnId(ExportColumn column)
{
    if (const auto *field = std::get_if<Field>(&column))
        return fieldName(*field);
    switch (std::get<DerivedColumn>(column)) {
    case DerivedColumn::Id: return u"id"_s;
    case DerivedColumn::EffectiveStatus: return u"effective_status"_s;
    case DerivedColumn::Findings: return u"findings"_s;
    case DerivedColumn::Gateway: return u"gateway"_s;
    case DerivedColumn::UsedDay: return u"used_24h"_s;
    case DerivedColumn::UsedWeek: return u"used_7d"_s;
    case DerivedColumn::UsedMonth: return u"used_30d"_s;
    case DerivedColumn::EmptyTime: return u"empty_time"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExportColumn> exportColumnFromId(QStringView id)
{
    QList<ExportColumn> columns = defaultExportColumns() + useExportColumns();
    columns.append({DerivedColumn::Findings, DerivedColumn::Gateway});
    for (const ExportColumn &column : std::as_const(columns)) {
        if (exportColumnId(column) == id)
            return column;
    }
    return std::nullopt;
}

QList<ExportColumn> defaultExportColumns()
{
    QList<ExportColumn> columns{DerivedColumn::Id};
    for (const FieldInfo &info : fieldInfos) {
        if (info.isExported)
            columns.append(info.field);
        if (info.field == Field::Status)
            columns.append(DerivedColumn::EffectiveStatus);
    }
    return columns;
}

QList<ExportColumn> useExportColumns()
{
    return {DerivedColumn::UsedDay, DerivedColumn::UsedWeek, DerivedColumn::UsedMonth, DerivedColumn::EmptyTime};
}

QString exportFormatId(ExportFormat format)
{
    return format == ExportFormat::Csv ? u"csv"_s : u"json"_s;
}

std::optional<ExportFormat> exportFormatFromId(QStringView id)
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        if (exportFormatId(format) == id)
            return format;
    }
    return std::nullopt;
}

TokenSerializer::TokenSerializer(const ExportOptions &options, Part part)
    : m_options(options)
    , m_judge(options.findings)
    , m_table(m_buffer)
    , m_json(m_buffer)
{
    for (const ExportColumn column : m_options.columns)
        m_names.append(exportColumnId(column).toLatin1());
    if (m_options.format == ExportFormat::Json) {
        part == Part::Beginning ? m_json.beginArray() : m_json.continueArray();
        return;
    }
    if (part == Part::Continuation)
        return;
    if (m_options.byteOrderMark)
        m_buffer.append("\xef\xbb\xbf");
    for (const ExportColumn column : m_options.columns)
        m_table.text(exportColumnId(column));
    m_table.endRow();
}

/// Writes a member of a token, by its type.
template <typename Writer>
struct TokenSerializer::ValueWriter
{
    Writer &writer;
    const Token &token;
    FieldInfo::Kind kind;

    void operator()(qint64 Token::*member) const
    {
        const qint64 value = token.*member;
        if (kind == FieldInfo::Kind::Expiry && value == Token::neverExpires)
            return writer.null();
        // What no calendar shows is not never: it is the gateway's number.
        const bool isTime = kind == FieldInfo::Kind::Time || (kind == FieldInfo::Kind::Expiry && isInCalendar(value));
        isTime ? writer.time(value) : writer.integer(value);
    }
    void operator()(qint32 Token::*member) const { writer.integer(token.*member); }
    void operator()(bool Token::*member) const { writer.boolean(token.*member); }
    void operator()(QString Token::*member) const { writer.text(token.*member); }
    void operator()(SharedText Token::*member) const
    {
        if (kind != FieldInfo::Kind::Limits)
            return writer.text((token.*member).text());
        member == &Token::models ? list(token.models, modelSeparators, forEachWrittenModel)
                                 : list(token.ips, ipSeparators, forEachWrittenIp);
    }
    void operator()(MaskedKey Token::*member) const
    {
        std::array<char16_t, MaskedKey::longest> room;
        writer.text((token.*member).toString(room));
    }

private:
    void list(const QString &written, std::string_view separators,
              void (*forEachPart)(const Token &, const std::function<void(QStringView)> &)) const
    {
        if constexpr (requires { writer.plainList(written, separators); }) {
            if (writer.plainList(written, separators)) // most are, and are spared the splitting
                return;
        }
        writer.beginList();
        forEachPart(token, [this](QStringView part) { writer.listPart(part); });
        writer.endList();
    }
};

template <typename Writer>
void writeUse(Writer &writer, std::optional<qint64> quota)
{
    quota ? writer.integer(*quota) : writer.null();
}

template <typename Writer>
void TokenSerializer::writeCell(Writer &writer, ExportColumn column, const Token &token)
{
    if (const auto *field = std::get_if<Field>(&column)) {
        const FieldInfo &info = fieldInfo(*field);
        token.knows(*field) ? std::visit(ValueWriter<Writer>{writer, token, info.kind}, info.member) : writer.null();
        return;
    }
    switch (std::get<DerivedColumn>(column)) {
    case DerivedColumn::Id:
        return token.id().isText() ? writer.text(token.id().toString()) : writer.integer(token.id().value());
    case DerivedColumn::EffectiveStatus: return writer.word(statusInfo(effectiveStatus(token, m_options.now)).id);
    case DerivedColumn::Findings:
        writer.beginList();
        m_judge.rules(token).forEach([&writer](FindingRule rule) { writer.listPart(findingId(rule)); });
        return writer.endList();
    case DerivedColumn::Gateway: {
        const auto name = m_options.gateways.constFind(token.id().account());
        return name != m_options.gateways.cend() ? writer.text(*name) : writer.null();
    }
    case DerivedColumn::UsedDay: return writeUse(writer, outlookOf(token).used(UseWindow::Day));
    case DerivedColumn::UsedWeek: return writeUse(writer, outlookOf(token).used(UseWindow::Week));
    case DerivedColumn::UsedMonth: return writeUse(writer, outlookOf(token).used(UseWindow::Month));
    case DerivedColumn::EmptyTime: {
        const TokenOutlook &outlook = outlookOf(token);
        return outlook.emptyTime != 0 ? writer.time(outlook.emptyTime) : writer.null();
    }
    }
    Q_UNREACHABLE();
}

const TokenOutlook &TokenSerializer::outlookOf(const Token &token) const
{
    static const TokenOutlook none;
    const AccountsPointer &accounts = m_options.findings.accounts;
    return accounts ? accounts->of(token).outlookOf(token.id()) : none;
}

void TokenSerializer::append(const Token &token)
{
    if (m_options.format != ExportFormat::Json) {
        for (const ExportColumn column : m_options.columns)
            writeCell(m_table, column, token);
        m_table.endRow();
        return;
    }
    m_json.beginObject();
    for (qsizetype i = 0; i < m_options.columns.size(); ++i) {
        m_json.name(m_names.at(i));
        writeCell(m_json, m_options.columns.at(i), token);
    }
    m_json.endObject();
}

void TokenSerializer::finish()
{
    if (m_options.format == ExportFormat::Json)
        m_json.endArray();
}

QByteArray exportTokens(std::span<const Token *const> tokens, const ExportOptions &options)
{
    TokenSerializer serializer(options);
    for (const Token *token : tokens) {
        if (token)
            serializer.append(*token);
    }
    serializer.finish();
    return serializer.take();
}

QByteArray exportTokens(std::span<const ExportSection> sections, const ExportOptions &options)
{
    using Part = TokenSerializer::Part;
    // Nothing continues before there is a token.
    auto writer = std::make_unique<TokenSerializer>(options);
    bool hasTokens = false;
    QByteArray bytes;
    for (const ExportSection &section : sections) {
        ExportOptions own = options;
        own.now = section.now;
        own.findings = section.findings;
        writer = std::make_unique<TokenSerializer>(own, hasTokens ? Part::Continuation : Part::Beginning);
        for (const Token *token : section.tokens) {
            if (token)
                writer->append(*token);
            hasTokens |= token != nullptr;
        }
        if (hasTokens)
            bytes += writer->take();
    }
    writer->finish();
    return bytes + writer->take();
}

bool exportTokens(std::span<const Token *const> tokens, const ExportOptions &options, QIODevice &device)
{
    std::vector<const Token *> present;
    std::ranges::copy_if(tokens, std::back_inserter(present), [](const Token *token) { return token != nullptr; });

    // Each serializer makes every so many-th block; its memory serves for all of them.
    constexpr size_t blockTokens = 2'500;
    const size_t blocks = std::max<size_t>(1, (present.size() + blockTokens - 1) / blockTokens);
    const size_t abreast = std::min<size_t>(blocks, std::max(2u, std::thread::hardware_concurrency()) + 1);
    std::vector<std::unique_ptr<TokenSerializer>> serializers;
    std::vector<std::future<void>> made(abreast); // going, it waits for its threads
    const auto start = [&](size_t block) {
        made[block % abreast] = std::async(std::launch::async, [&, block] {
            const size_t last = std::min(present.size(), (block + 1) * blockTokens);
            for (size_t i = block * blockTokens; i < last; ++i) {
                prefetch(std::span(present).subspan(i, last - i));
                serializers[block % abreast]->append(*present[i]);
            }
            if (last == present.size())
                serializers[block % abreast]->finish();
        });
    };
    for (size_t i = 0; i < abreast; ++i) {
        using Part = TokenSerializer::Part;
        serializers.push_back(
            std::make_unique<TokenSerializer>(options, i == 0 ? Part::Beginning : Part::Continuation));
    }
    for (size_t block = 0; block < abreast; ++block)
        start(block);
    for (size_t block = 0; block < blocks; ++block) {
        made[block % abreast].wait();
        if (!serializers[block % abreast]->flush(device))
            return false;
        beginWriteBack(device);
        if (block + abreast < blocks)
            start(block + abreast);
    }
    return true;
}

bool TokenSerializer::flush(QIODevice &device)
{
    const bool taken = device.write(m_buffer.view().data(), m_buffer.size()) == m_buffer.size();
    m_buffer.clear();
    return taken;
}

QString suggestedFileName(QStringView profileName, const ExportExtent &extent, ExportFormat format, QDate date,
                          const QString &what)
{
    QString name = what;
    if (const QString profile = safeName(profileName); !profile.isEmpty())
        name += u'-' + profile;
    name += u'-' + date.toString(Qt::ISODate);
    if (extent.keptSince)
        name += u"-as-of-"_s + QDateTime::fromSecsSinceEpoch(*extent.keptSince).toString(u"yyyy-MM-dd-HHmm"_s);
    if (!extent.whole) {
        name += u"-incomplete-"_s + QString::number(extent.count);
        if (extent.total)
            name += u"-of-"_s + QString::number(*extent.total);
    }
    return name + u'.' + exportFormatId(format);
}

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "tokens/token.h"
#include "transfer/csvwriter.h"
#include "transfer/jsonwriter.h"

#include <QDate>
#include <QHash>
#include <QIODevice>
#include <QList>

#include <optional>
#include <span>
#include <variant>

namespace TokenDeck {

/// What a column of an export holds besides the fields of tokens.
enum class DerivedColumn : quint8 {
    Id,
    EffectiveStatus, ///< by name, at the time of the export
    Findings,        ///< by id, the worst first; not among the default columns
    Gateway,         ///< the name that the token's account has in ExportOptions; not among the default columns
    // From what is known over time of the accounts in the findings' context; not among the default columns.
    UsedDay, ///< in the last 24 hours, quota units
    UsedWeek,
    UsedMonth,
    EmptyTime, ///< when it is expected to be empty
};

/// A column of an export. Names are part of the file format.
using ExportColumn = std::variant<Field, DerivedColumn>;

enum class ExportFormat : quint8 { Csv, Json };

/// "effective_status" and the like.
[[nodiscard]] QString exportColumnId(ExportColumn column);
[[nodiscard]] std::optional<ExportColumn> exportColumnFromId(QStringView id);
/// Fields, ID and effective status.
[[nodiscard]] QList<ExportColumn> defaultExportColumns();
/// What is known over time: use in each window, and when a token will be empty.
[[nodiscard]] QList<ExportColumn> useExportColumns();

/// "csv", "json": the name on the command line and the end of a file's name.
[[nodiscard]] QString exportFormatId(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromId(QStringView id);

struct ExportOptions
{
    QList<ExportColumn> columns = defaultExportColumns();
    ExportFormat format = ExportFormat::Csv;
    qint64 now = 0;               ///< Unix seconds: the time that the effective status is of
    FindingContext findings = {}; ///< by what findings, use and forecasts are known, where they are columns
    bool byteOrderMark = false;   ///< before CSV, by which Excel knows UTF-8
    QHash<TokenId::Account, QString> gateways = {}; ///< what accounts are called, where the gateway is a column
};

/// Writes tokens one by one into a buffer of its own, for the caller to take. Raw values that another
/// program can use; a field that the gateway did not report is empty, in JSON null. It has no access to whole keys.
class TokenSerializer
{
public:
    enum class Part : quint8 {
        Beginning,    ///< with the header, or what the format begins with
        Continuation, ///< of what another one wrote, with a token at least
    };
    explicit TokenSerializer(const ExportOptions &options, Part part = Part::Beginning);
    Q_DISABLE_COPY_MOVE(TokenSerializer)

    void append(const Token &token);
    void finish();

    /// What was written since the last time.
    [[nodiscard]] QByteArray take() { return m_buffer.take(); }
    /// Writes that to @p device; false if that fails.
    [[nodiscard]] bool flush(QIODevice &device);

private:
    template <typename Writer>
    struct ValueWriter;
    template <typename Writer>
    void writeCell(Writer &writer, ExportColumn column, const Token &token);
    [[nodiscard]] const TokenOutlook &outlookOf(const Token &token) const;

    const ExportOptions m_options;
    QList<QByteArray> m_names;
    ByteBuffer m_buffer;
    FindingJudge m_judge;
    CsvWriter m_table;
    JsonWriter m_json;
};

/// Null pointers are passed over.
[[nodiscard]] QByteArray exportTokens(std::span<const Token *const> tokens, const ExportOptions &options);

/// The same in pieces, made in several threads while earlier ones are written; false once @p device does not take one,
/// with the reason in its error string.
[[nodiscard]] bool exportTokens(std::span<const Token *const> tokens, const ExportOptions &options, QIODevice &device);

/// Tokens that are exported by a clock and findings of their own: those of one gateway in a file of several.
struct ExportSection
{
    std::span<const Token *const> tokens; ///< null pointers are passed over
    qint64 now = 0;                       ///< in place of those of the file's options
    FindingContext findings = {};
};

/// One file of all sections, in their order. Of none, a file without tokens.
[[nodiscard]] QByteArray exportTokens(std::span<const ExportSection> sections, const ExportOptions &options);

/// How much of a gateway's inventory an export holds or was chosen from.
struct ExportExtent
{
    bool whole = false;
    qint64 count = 0;                     ///< tokens that were read
    std::optional<qint64> total = {};     ///< tokens that there are, as the gateway says
    std::optional<qint64> keptSince = {}; ///< they were read then, Unix seconds, and kept since
};

/// "tokens-work-2026-11-23.csv", "tokens-work-2026-11-23-as-of-2026-11-20-1730.csv" or
/// "tokens-work-2026-11-23-incomplete-300-of-2570.csv": a name without anything that a file system or a shell minds,
/// whatever the profile is called. @p what: what is in it, in place of tokens.
[[nodiscard]] QString suggestedFileName(QStringView profileName, const ExportExtent &extent, ExportFormat format,
                                        QDate date, const QString &what = QStringLiteral("tokens"));

} // namespace TokenDeck

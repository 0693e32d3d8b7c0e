// SPDX-License-Identifier: GPL-3.0-or-later
// The bench suite: tests/bench/run [--json FILE] [--small] [--only NAMES] [--repetitions TIMES]
#include "suite.h"

#include "app/commands.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// What the suite is to tell.
constexpr const char *allNames[]{"sort-number",
                                 "sort-time",
                                 "sort-name",
                                 "sort-name-again",
                                 "filter-set",
                                 "filter-narrow",
                                 "filter-clear",
                                 "load-hold",
                                 "load",
                                 "load-counted",
                                 "sort-counting",
                                 "hold-counting",
                                 "load-ten",
                                 "first-of-ten",
                                 "sort-number-ten",
                                 "sort-name-ten",
                                 "filter-set-ten",
                                 "filter-gateway",
                                 "decode",
                                 "csv",
                                 "memory",
                                 "start-window",
                                 "start-rows",
                                 "start-kept",
                                 "start-hostile",
                                 "history-size-daily",
                                 "history-size-all",
                                 "history-series",
                                 "history-fastest",
                                 "history-record",
                                 "history-snapshot"};

struct Row
{
    QByteArray name;
    qint64 size = 0;
    std::vector<double> ours;
    std::vector<double> other;
};

QByteArray unitOf(const QByteArray &name)
{
    return name == "memory" ? "bytes" : name.startsWith("history-size-") ? "MB" : "ms";
}

/// Faster is more, where aims are told so; elsewhere the share of the other that is needed.
bool isSpeedUp(const QByteArray &name)
{
    return (name.startsWith("sort-") && name != "sort-counting") || name.startsWith("filter-");
}

/// Gathers what google's library measures into one row a comparison.
class Reporter : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type != Run::RT_Iteration)
                continue;
            const QList<QByteArray> parts = QByteArray::fromStdString(run.run_name.function_name).split('/');
            take(parts.at(0), parts.at(1).toLongLong(), parts.at(2) == "ours", run.counters.at("value").value);
        }
    }

    void take(const QByteArray &name, qint64 size, bool ours, double value)
    {
        auto row = std::ranges::find_if(rows,
                                        [&](const Row &known) { return known.name == name && known.size == size; });
        if (row == rows.end())
            row = rows.insert(rows.end(), Row{name, size, {}, {}});
        (ours ? row->ours : row->other).push_back(value);
        std::fprintf(stderr, "%s %lld %s: %.2f\n", name.constData(), static_cast<long long>(size),
                     ours ? "ours" : "other", value);
    }

    std::vector<Row> rows;
};

void printTable(const std::vector<Row> &rows)
{
    std::printf("%-18s %9s %12s %12s %-5s  %s\n", "name", "size", "ours", "other", "unit", "ratio");
    for (const Row &row : rows) {
        const double ours = Bench::median(row.ours);
        const double other = Bench::median(row.other);
        const bool speedUp = isSpeedUp(row.name);
        std::printf("%-18s %9lld %12.2f %12.2f %-5s  %.2f%s\n", row.name.constData(), static_cast<long long>(row.size),
                    ours, other, unitOf(row.name).constData(), speedUp ? other / ours : ours / other,
                    speedUp ? " x faster" : "");
    }
}

/// Whether every comparison was made, both sides of it.
bool isComplete(const std::vector<Row> &rows)
{
    bool complete = true;
    for (const QByteArray name : allNames) {
        const auto compared = [&name](const Row &row) {
            return row.name == name && !row.ours.empty() && !row.other.empty();
        };
        if (std::ranges::none_of(rows, compared)) {
            std::fprintf(stderr, "%s was not measured\n", name.constData());
            complete = false;
        }
    }
    return complete;
}

bool writeJson(const std::vector<Row> &rows, const QString &path)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(QJsonObject{{u"name"_s, QString::fromLatin1(row.name)},
                                 {u"size"_s, row.size},
                                 {u"ours"_s, Bench::median(row.ours)},
                                 {u"other"_s, Bench::median(row.other)},
                                 {u"unit"_s, QString::fromLatin1(unitOf(row.name))}});
    }
    QFile file(path);
    const QByteArray bytes = QJsonDocument(array).toJson(QJsonDocument::Indented);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc >= 3 && std::strcmp(argv[1], "--started") == 0)
        return Bench::runStarted(argc, argv);

    const QApplication application(argc, argv);
    TokenDeck::prepareWindows();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s, u"write the medians there"_s, u"file"_s);
    const QCommandLineOption small(u"small"_s, u"few tokens, once: for correctness only"_s);
    const QCommandLineOption only(u"only"_s, u"what matches this regular expression"_s, u"names"_s);
    const QCommandLineOption repetitions(u"repetitions"_s, u"how often each is measured"_s, u"times"_s, u"5"_s);
    parser.addOptions({json, small, only, repetitions});
    parser.addHelpOption();
    parser.process(application);

    const bool few = parser.isSet(small);
    Bench::addStart();
    Bench::addHostile(few);
    Bench::addFiles(few ? 1'000 : 100'000);
    Bench::addLoad(few ? 1'000 : 10'000, few ? 3'000 : 100'000, few ? 3'000 : 1'000'000);
    Bench::addGateways(few ? 300 : 10'000);
    Bench::addTable(few ? QList<qint64>{3'000} : QList<qint64>{1'000, 10'000, 100'000, 1'000'000});
    Bench::addTableOfTen(few ? 3'000 : 1'000'000);
    Bench::addHistory(few ? 100 : 10'000, few ? 40 : 365);
    Bench::addHistorySnapshot(few ? 1'000 : 100'000);

    QByteArrayList options{"bench", "--benchmark_repetitions=" + (few ? "1"_ba : parser.value(repetitions).toLatin1()),
                           "--benchmark_filter=" + (parser.isSet(only) ? parser.value(only).toLatin1() : "."_ba)};
    std::vector<char *> arguments;
    for (QByteArray &option : options)
        arguments.push_back(option.data());
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::ClearRegisteredBenchmarks(); // what they hold must not outlive the application
    printTable(reporter.rows);
    if (parser.isSet(json) && !writeJson(reporter.rows, parser.value(json))) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(parser.value(json)));
        return 1;
    }
    return reporter.rows.empty() || (!parser.isSet(only) && !isComplete(reporter.rows)) ? 1 : 0;
}

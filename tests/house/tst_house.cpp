// SPDX-License-Identifier: GPL-3.0-or-later
// How the house is built (docs/architecture.md), read from its sources: which room knows which, and how long files and
// functions are.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDir top(QStringLiteral(TOKENDECK_SOURCE_DIR));

/// The rooms, and those that each may know; what these know may be known, too.
const QHash<QString, QStringList> rooms{
    {u"work"_s, {}},
    {u"tokens"_s, {}},
    {u"usage"_s, {u"tokens"_s}},
    {u"families"_s, {u"usage"_s}},
    {u"history"_s, {u"families"_s, u"work"_s}},
    {u"findings"_s, {u"families"_s}},
    {u"query"_s, {u"findings"_s, u"work"_s}},
    {u"insight"_s, {u"query"_s}},
    {u"gateway"_s, {u"families"_s, u"work"_s}},
    {u"table"_s, {u"insight"_s}},
    {u"transfer"_s, {u"findings"_s}},
    {u"watch"_s, {u"findings"_s, u"history"_s, u"transfer"_s, u"work"_s}},
    {u"store"_s, {u"query"_s, u"gateway"_s, u"watch"_s}},
    {u"workspace"_s, {u"table"_s, u"gateway"_s, u"history"_s}},
    {u"demo"_s, {u"families"_s}},
    {u"desktop"_s, {}},
    {u"ui/charts"_s, {}},
    {u"ui/common"_s, {u"workspace"_s, u"store"_s, u"transfer"_s, u"ui/charts"_s}},
    {u"ui/accounts"_s, {u"ui/common"_s}},
    {u"ui/table"_s, {u"ui/common"_s}},
    {u"ui/details"_s, {u"ui/table"_s}},
    {u"ui/filter"_s, {u"ui/common"_s}},
    {u"ui/overview"_s, {u"ui/common"_s}},
    {u"ui/dialogs"_s, {u"ui/table"_s}},
    {u"ui/preferences"_s, {u"ui/common"_s, u"translations"_s}},
    {u"ui/window"_s,
     {u"ui/accounts"_s, u"ui/dialogs"_s, u"ui/details"_s, u"ui/filter"_s, u"ui/overview"_s, u"ui/preferences"_s,
      u"translations"_s}},
    {u"app"_s, {u"ui/window"_s, u"demo"_s, u"desktop"_s, u"resources"_s, u"translations"_s}},
    {u"resources"_s, {}},
    {u"translations"_s, {}},
};

struct Source
{
    QString path; ///< below the top folder
    QStringList lines;
};

QList<Source> sources()
{
    QList<Source> found;
    for (const QString &folder : {u"app"_s, u"src"_s, u"ui"_s}) {
        QDirIterator files(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            found.append({top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return found;
}

/// "src/tokens/token.h" and "tokens/token.h" are of "tokens", "ui/charts/chart.h" of "ui/charts".
QString roomOf(QString path)
{
    if (path.startsWith("src/"_L1))
        path = path.sliced(4);
    const QStringList parts = path.split(u'/');
    return parts.first() == "ui"_L1 ? QString(parts.at(0) + u'/' + parts.at(1)) : parts.first();
}

QStringList included(const Source &source, const QString &pattern)
{
    const QRegularExpression include(u"^#include "_s + pattern);
    QStringList found;
    for (const QString &line : source.lines) {
        if (const auto match = include.match(line); match.hasMatch())
            found.append(match.captured(1));
    }
    return found;
}

QSet<QString> allKnown(const QString &room)
{
    QSet<QString> known{room};
    for (const QString &direct : rooms.value(room))
        known.unite(allKnown(direct));
    return known;
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsKnowOnlyThoseBelow();
    void screensKnowNoNetwork();
    void libraryKnowsNoWidgets();
    void filesAreShort();
    void functionsAreShort();
    void additionsTouchFewPlaces_data();
    void additionsTouchFewPlaces();
};

void TestHouse::roomsKnowOnlyThoseBelow()
{
    const QList<Source> all = sources();
    QVERIFY(all.size() > 150);
    QStringList wrong;
    for (const Source &source : all) {
        const QString room = roomOf(source.path);
        if (!rooms.contains(room))
            wrong.append(source.path + u" is in no room"_s);
        const QSet<QString> known = allKnown(room);
        for (const QString &header : included(source, u"\"([^\"]+/[^\"]+)\""_s)) {
            if (!known.contains(roomOf(header)))
                wrong.append(source.path + u" includes "_s + header);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Neither directly nor through any header that is included.
void TestHouse::screensKnowNoNetwork()
{
    QHash<QString, Source> headers;
    for (const Source &source : sources()) {
        if (source.path.endsWith(".h"_L1))
            headers.insert(source.path.startsWith("src/"_L1) ? source.path.sliced(4) : source.path, source);
    }
    const QRegularExpression network(u"^Q(Network|Ssl|Tcp|Udp|Abstract.*Socket|Local(Socket|Server))"_s);
    QStringList wrong;
    for (const Source &source : sources()) {
        if (!source.path.startsWith("ui/"_L1))
            continue;
        QStringList open{source.path};
        QSet<QString> seen;
        QList<Source> reached{source};
        while (!reached.isEmpty()) {
            const Source next = reached.takeLast();
            for (const QString &header : included(next, u"<(Q[^>]+)>"_s)) {
                if (network.match(header).hasMatch())
                    wrong.append(source.path + u" reaches "_s + header + u" through "_s + next.path);
            }
            for (const QString &header : included(next, u"\"([^\"]+)\""_s)) {
                if (headers.contains(header) && !seen.contains(header)) {
                    seen.insert(header);
                    reached.append(headers.value(header));
                }
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouse::libraryKnowsNoWidgets()
{
    const QRegularExpression widgets(
        u"^Q(Widget|Application$|MainWindow|.*Dialog|.*View$|.*Button|Label|Menu|Layout)"_s);
    QStringList wrong;
    for (const Source &source : sources()) {
        if (!source.path.startsWith("src/"_L1))
            continue;
        for (const QString &header : included(source, u"<(Q[^>]+)>"_s)) {
            if (widgets.match(header).hasMatch() && !header.startsWith("QString"_L1) && !header.startsWith("QLatin1"_L1)
                && !header.startsWith("QByteArray"_L1))
                wrong.append(source.path + u" includes "_s + header);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouse::filesAreShort()
{
    constexpr qsizetype longest = 400;
    QStringList wrong;
    for (const Source &source : sources()) {
        const qsizetype lines = source.lines.size() - 1;
        if (lines > longest)
            wrong.append(source.path + u": "_s + QString::number(lines));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Functions at the margin of a file, as the formatter lays them out, from brace to brace.
void TestHouse::functionsAreShort()
{
    constexpr qsizetype longest = 60;
    QStringList wrong;
    for (const Source &source : sources()) {
        qsizetype open = -1;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const QString &line = source.lines.at(i);
            if (line == "{"_L1)
                open = i;
            // A class or a table ends with a semicolon.
            if (line == "}"_L1 && open >= 0) {
                if (i - open - 1 > longest)
                    wrong.append(u"%1:%2: %3"_s.arg(source.path).arg(open + 1).arg(i - open - 1));
                open = -1;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouse::additionsTouchFewPlaces_data()
{
    QTest::addColumn<int>("most"); // beside a file of its own, and texts in a table of theirs
    QTest::newRow("column") << 2;
    QTest::newRow("gateway-field") << 4;
    QTest::newRow("filter-field") << 2;
    QTest::newRow("finding") << 2;
    QTest::newRow("card") << 1;
    QTest::newRow("chart") << 2;
    QTest::newRow("family") << 3;
}

/// What it takes to add one more of a kind: changes/NAME.diff, which still applies.
void TestHouse::additionsTouchFewPlaces()
{
    QFETCH(int, most);
    QFile diff(top.filePath(u"tests/house/changes/%1.diff"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QVERIFY(diff.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(diff.readAll()).split(u'\n');
    QString path;
    QString text;
    bool isNew = false;
    int places = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).startsWith("--- "_L1)) {
            path = lines.at(i + 1).sliced(6);
            isNew = lines.at(i) == "--- /dev/null"_L1;
            QFile file(top.filePath(path));
            QVERIFY2(isNew || file.open(QIODevice::ReadOnly), qPrintable(path));
            text = isNew ? QString() : QString::fromUtf8(file.readAll());
        }
        if (!lines.at(i).startsWith("@@"_L1) || isNew)
            continue;
        QString before;
        for (qsizetype j = i + 1;
             j < lines.size() && !lines.at(j).startsWith("@@"_L1) && !lines.at(j).startsWith("diff "_L1); ++j) {
            if (lines.at(j).startsWith(u' ') || lines.at(j).startsWith(u'-'))
                before += lines.at(j).sliced(1) + u'\n';
        }
        QVERIFY2(text.contains(before), qPrintable(path + u" has changed:\n"_s + before));
        places += path.endsWith("text.cpp"_L1) ? 0 : 1;
    }
    QVERIFY(places > 0);
    QVERIFY2(places <= most, qPrintable(QString::number(places)));
}

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"

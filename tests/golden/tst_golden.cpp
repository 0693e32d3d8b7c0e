// SPDX-License-Identifier: GPL-3.0-or-later
// What the recorded lists of tests/data look like on screen, as text: a change of what is said anywhere shows as a diff
// of tests/golden/NAME.txt. With TOKENDECK_UPDATE_GOLDEN=1 in the environment these files are written anew.
#include "gateway/pagedecoder.h"
#include "resources/resources.h"
#include "support/analysis.h"
#include "support/testtokens.h"
#include "table/accessmodel.h"
#include "table/tokentablemodel.h"
#include "translations/translations.h"
#include "ui/charts/chart.h"
#include "ui/details/detailspane.h"
#include "ui/overview/cards.h"
#include "ui/overview/overview.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

/// Unix seconds. The lists are looked at when some of their tokens have expired and others are about to.
constexpr qint64 sundayMorning = 1'795'330'800;    // 2026-11-22 07:00:00 UTC
constexpr qint64 wednesdayEvening = 1'795'629'600; // 2026-11-25 18:00:00 UTC

QString onOneLine(QString text)
{
    for (const auto end : {QChar::ParagraphSeparator, QChar::LineSeparator, QChar::LineFeed})
        text.replace(end, u" ⏎ "_s);
    return text.replace(QChar(0x202f), u' '); // newer Qt writes it before PM
}

QString withoutMarkup(const QString &text)
{
    return QTextDocumentFragment::fromHtml(text).toPlainText();
}

/// "text  [more]", "text  [=]" where they are the same.
QString withMore(const QString &text, const QString &more)
{
    if (more.isEmpty())
        return onOneLine(text);
    return QString(onOneLine(text) % u"  ["_s % (more == text ? u"="_s : onOneLine(more)) % u']');
}

QString withTip(const QString &text, const QString &toolTip)
{
    return withMore(text, Qt::mightBeRichText(toolTip) ? withoutMarkup(toolTip) : toolTip);
}

QString labelText(const QLabel &label)
{
    return label.textFormat() == Qt::RichText ? withoutMarkup(label.text()) : label.text();
}

/// A recorded list, each token once, as a walk through its pages would keep them.
struct Recording
{
    Recording(const QString &folder, qint64 now)
        : text(now, Currency::money(u"$"_s, 1, 500'000), QLocale(u"en_US"_s))
    {
        std::vector<Token> tokens;
        QSet<QString> ids;
        PageDecoder decoder;
        const QDir pages(QStringLiteral(TOKENDECK_TEST_DATA "/") + folder);
        for (const QString &name : pages.entryList({u"page-*.json"_s}, QDir::Files, QDir::Name)) {
            const auto page = std::get<DecodedPage>(decoder.decode(testData(folder + u'/' + name)));
            if (family == Family::Unknown)
                family = page.family;
            for (const Token &token : page.tokens) {
                if (const QString id = token.id().toString(); !ids.contains(id)) {
                    ids.insert(id);
                    tokens.push_back(token);
                }
            }
        }
        inventory = Inventory::fromTokens(tokens, family);
        FilterContext context;
        context.now = now;
        context.currency = text.currency();
        analysis = std::make_shared<const Analysis>(analyse(inventory, context, FindingRules::all()));
    }

    Family family = Family::Unknown;
    Inventory inventory;
    TokenText text;
    std::shared_ptr<const Analysis> analysis;
};

/// Every cell, with its tool tip, why a call would be refused, and what the details say.
QStringList tokensOf(const Recording &recording)
{
    TokenTableModel model;
    model.setPageRows(TokenTableModel::allRows);
    model.setText(recording.text);
    auto arrangement = std::make_shared<Arrangement>();
    arrangement->inventory = recording.inventory;
    model.setArrangement(arrangement);
    model.setFindings(recording.analysis->findings);

    DetailsPane pane;
    QSet<const QWidget *> titles;
    for (const QFormLayout *form : pane.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row)
            titles.insert(form->itemAt(row, QFormLayout::LabelRole)->widget());
    }
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Token &token = *model.token(row);
        lines.append({QString(), u"== Token %1"_s.arg(recording.text.id(token))});
        for (const Column column : allColumns()) {
            const QModelIndex cell = model.index(row, static_cast<int>(column));
            lines.append(QString(columnInfo(column).title).leftJustified(13)
                         + withTip(cell.data().toString(), cell.data(Qt::ToolTipRole).toString()));
        }
        const AccessQuestion question{u"gpt-5.4"_s, IpAddress::parse(u"203.0.113.7"), recording.text.now()};
        const AccessAnswer answer = canCall(token, question.model, question.address, question.now);
        for (const AccessReason reason : answer.reasons)
            lines.append(u"May not call gpt-5.4 from 203.0.113.7: "_s
                         + onOneLine(accessReasonText(reason, token, question, recording.text)));
        lines.append(u"-- Details"_s);
        pane.showToken(token, recording.text, recording.analysis->findings->context());
        for (const QWidget *part : pane.findChildren<QWidget *>()) {
            if (!part->isVisibleTo(&pane) || titles.contains(part))
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(part)) {
                const QString title = label->accessibleDescription();
                const QString shown = withTip(labelText(*label), label->toolTip());
                lines.append(title.isEmpty() ? shown : QString(title % u": "_s % shown));
            } else if (const auto *list = qobject_cast<const LimitsList *>(part)) {
                for (int entry = 0; entry < list->model()->rowCount(); ++entry) {
                    QStringList columns;
                    for (int column = 0; column < list->model()->columnCount(); ++column)
                        columns.append(onOneLine(list->model()->index(entry, column).data().toString()));
                    lines.append(u"  - "_s + columns.join(u": "_s));
                }
            }
        }
    }
    return lines;
}

QStringList cardsOf(const Recording &recording)
{
    Cards cards;
    cards.setSummary(recording.analysis->summary, std::nullopt, recording.text);
    QSignalSpy asked(&cards, &Cards::queryRequested);
    QStringList lines{QString(), u"== Cards"_s};
    for (Card *card : cards.findChildren<Card *>()) {
        asked.clear();
        card->click();
        const QString query = asked.isEmpty() ? u"leads nowhere"_s : asked.at(0).at(0).toString();
        lines.append(card->accessibleName() % u" ("_s % onOneLine(card->accessibleDescription()) % u") → "_s % query);
    }
    return lines;
}

/// Every mark; of 90 days, those that say another thing than the day before.
QStringList overviewOf(const Recording &recording)
{
    Overview overview;
    overview.resize(1'200, 900);
    overview.setAnalysis(recording.analysis, recording.text);
    overview.show();
    QCoreApplication::processEvents();
    QSignalSpy asked(&overview, &Overview::queryRequested);
    QStringList lines{QString(), u"== Overview"_s};
    QSet<QString> titles;
    for (const Chart *chart : overview.findChildren<Chart *>())
        titles.insert(chart->title());
    for (QWidget *part : overview.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(part);
            label && label->isVisible() && !titles.contains(label->text()))
            lines.append(onOneLine(labelText(*label)));
        auto *chart = qobject_cast<Chart *>(part);
        if (!chart)
            continue;
        lines.append(u"-- "_s + chart->title());
        QString before;
        int alike = 0;
        const auto endRun = [&lines, &alike] {
            if (alike > 0)
                lines.append(u"  … and %1 more"_s.arg(alike));
            alike = 0;
        };
        for (int index = 0; index < chart->markCount(); ++index) {
            const ChartMark &mark = chart->mark(index);
            asked.clear();
            chart->activate(index);
            const QString says = withMore(mark.value, mark.explanation);
            if (says == before && chart->markCount() >= Summary::calendarDays) {
                ++alike;
                continue;
            }
            endRun();
            before = says;
            const QString query = asked.isEmpty() ? u"leads nowhere"_s : asked.at(0).at(0).toString();
            lines.append(QString(u"  "_s % onOneLine(mark.label) % u": "_s % says % u" → "_s % query));
        }
        endRun();
    }
    return lines;
}

/// The first lines that differ, as diff shows them; empty if none does.
QString difference(const QStringList &golden, const QStringList &shown)
{
    constexpr qsizetype longest = 40; // lines, of one difference
    constexpr qsizetype maxLines = 30;
    QStringList lines;
    qsizetype a = 0;
    qsizetype b = 0;
    while ((a < golden.size() || b < shown.size()) && lines.size() < maxLines) {
        if (a < golden.size() && b < shown.size() && golden.at(a) == shown.at(b)) {
            ++a;
            ++b;
            continue;
        }
        // To where both go on alike, by the fewest lines.
        qsizetype gone = golden.size() - a;
        qsizetype come = shown.size() - b;
        for (qsizetype apart = 1; apart <= longest; ++apart) {
            for (qsizetype i = 0; i <= apart; ++i) {
                if (apart < gone + come && a + i < golden.size() && b + apart - i < shown.size()
                    && golden.at(a + i) == shown.at(b + apart - i)) {
                    gone = i;
                    come = apart - i;
                }
            }
        }
        lines.append(u"line %1:"_s.arg(a + 1));
        for (qsizetype i = 0; i < qMin(gone, longest); ++i)
            lines.append(u"- "_s + golden.at(a + i));
        for (qsizetype i = 0; i < qMin(come, longest); ++i)
            lines.append(u"+ "_s + shown.at(b + i));
        a += gone;
        b += come;
    }
    return lines.join(u'\n');
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItSaid_data();
    void saysWhatItSaid();
    void showsWhatDiffers();
};

void TestGolden::initTestCase()
{
    qputenv("TZ", "UTC");
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void TestGolden::saysWhatItSaid_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<qint64>("now");
    for (const char *name : {"new-api", "new-api-2025", "one-hub", "one-api"})
        QTest::newRow(name) << QString::fromLatin1(name) << sundayMorning;
    for (const char *name : {"chatapi", "donehub", "laisky", "veloera", "zrnewapi"})
        QTest::newRow(name) << QString(u"forks/"_s + QString::fromLatin1(name)) << wednesdayEvening;
}

void TestGolden::saysWhatItSaid()
{
    QFETCH(const QString, folder);
    QFETCH(const qint64, now);
    const Recording recording(folder, now);
    QStringList shown{u"%1: %2 tokens of %3, at %4"_s.arg(folder)
                          .arg(recording.inventory.tokenCount())
                          .arg(familyName(recording.family), recording.text.exactTime(now))};
    shown += cardsOf(recording) + overviewOf(recording) + tokensOf(recording);
    for (QString &line : shown)
        line = QString(u'|' + line).trimmed().sliced(1); // no blanks at ends of lines
    QFile file(QStringLiteral(TOKENDECK_TEST_DATA "/../golden/") + folder.section(u'/', -1) + u".txt"_s);
    if (qEnvironmentVariable("TOKENDECK_UPDATE_GOLDEN") == u"1"_s) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shown.join(u'\n').toUtf8() + '\n');
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QStringList golden = QString::fromUtf8(file.readAll()).split(u'\n');
    QVERIFY(golden.takeLast().isEmpty());
    const QString differs = difference(golden, shown);
    QVERIFY2(differs.isEmpty(), qPrintable(QString(file.fileName() + u'\n' + differs)));
}

void TestGolden::showsWhatDiffers()
{
    const QStringList golden{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QCOMPARE(difference(golden, golden), QString());
    QCOMPARE(difference(golden, {u"a"_s, u"x"_s, u"c"_s, u"d"_s}), u"line 2:\n- b\n+ x"_s);
    QCOMPARE(difference(golden, {u"a"_s, u"b"_s, u"x"_s, u"y"_s, u"c"_s, u"d"_s}), u"line 3:\n+ x\n+ y"_s);
    QCOMPARE(difference(golden, {u"a"_s, u"d"_s, u"e"_s}), u"line 2:\n- b\n- c\nline 5:\n+ e"_s);
}

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"

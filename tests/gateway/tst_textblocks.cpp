// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/textblocks.h"

#include <QRandomGenerator>
#include <QTest>

#include <optional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestTextBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTextsThatStay();
    void keepsOnlyWhatIsAskedFor();
    void sharesMemory();
    void leavesOthersAsTheyAre();
};

namespace {

QString added(TextBlocks &blocks, const QString &text)
{
    const std::string utf8 = text.toStdString();
    return blocks.decode(utf8) == text ? blocks.keep() : u"decoded otherwise"_s;
}

/// Of up to @p longest characters of all lengths in UTF-8.
QString randomText(QRandomGenerator &random, int longest)
{
    static const QStringList pieces{u"a"_s,          u"gpt-4o-mini"_s, u"é"_s,          u"令牌"_s,
                                    u"\U0001F511"_s, u"\ufeff"_s,      QString(QChar())};
    const bool isPlain = random.bounded(2) == 0;
    const int length = random.bounded(longest);
    QString text;
    while (text.size() < length)
        text += isPlain ? pieces.first() : pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

} // namespace

/// Texts of any size, in blocks and apart, when all else is gone.
void TestTextBlocks::makesTextsThatStay()
{
    QRandomGenerator random(20);
    std::optional<TextBlocks> blocks(std::in_place);
    std::vector<std::pair<QString, QString>> made; // with what it is to be
    for (int i = 0; i < 5'000; ++i) {
        const QString text = randomText(random, i % 10 == 0 ? 3'000 : 60);
        made.emplace_back(added(*blocks, text), text);
    }
    blocks.reset();
    for (const auto &[text, expected] : made) {
        QCOMPARE(text, expected);
        QCOMPARE(text.constData()[text.size()], QChar()); // which others than Qt look for
    }
}

void TestTextBlocks::keepsOnlyWhatIsAskedFor()
{
    TextBlocks blocks;
    QCOMPARE(blocks.keep(), QString());
    const QString first = added(blocks, u"first"_s);
    QCOMPARE(blocks.decode("looked at"), u"looked at");
    QCOMPARE(blocks.decode(""), u"");
    QCOMPARE(blocks.keep(), QString());
    const QString second = added(blocks, u"second"_s);
    QCOMPARE(blocks.keep(), QString()); // once
    QCOMPARE(first, u"first"_s);
    QCOMPARE(second.constData(), first.constData() + first.size() + 1);
}

void TestTextBlocks::sharesMemory()
{
    TextBlocks blocks;
    const QString plain = added(blocks, u"plain"_s);
    const QString wide = added(blocks, u"令牌"_s);
    const QString next = added(blocks, u"next"_s);
    QCOMPARE(wide.constData(), plain.constData() + plain.size() + 1);
    QCOMPARE(next.constData(), wide.constData() + wide.size() + 1);
}

void TestTextBlocks::leavesOthersAsTheyAre()
{
    std::optional<TextBlocks> blocks(std::in_place);
    QString first = added(*blocks, u"first"_s);
    QString second = added(*blocks, u"second"_s);
    const QString third = added(*blocks, u"third"_s);
    first += u" and more than stands between it and the next"_s;
    second[0] = u'S';
    blocks.reset();
    QCOMPARE(first, u"first and more than stands between it and the next"_s);
    QCOMPARE(second, u"Second"_s);
    QCOMPARE(third, u"third"_s);
    // The last of a block may write over all of it.
    QString last = third;
    first = second = QString();
    last.prepend(u"the "_s).append(u" one"_s);
    last.squeeze();
    QCOMPARE(last, u"the third one"_s);
}

QTEST_GUILESS_MAIN(TestTextBlocks)

#include "tst_textblocks.moc"

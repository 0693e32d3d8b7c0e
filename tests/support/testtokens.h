// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/inventory.h"

#include <QFile>

#include <random>

/// A recorded reply, or other data of the tests.
inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(TOKENDECK_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return file.readAll();
}

/// Made-up tokens with every kind of value, the same for the same seed.
inline std::vector<TokenDeck::Token> randomTokens(int count, unsigned seed)
{
    using namespace TokenDeck;
    std::mt19937 random(seed);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const QStringList words{QStringLiteral("prod"), QStringLiteral("Über"), QStringLiteral("dev"), QStringLiteral("生产"),
                            QString(), QStringLiteral("a10"), QStringLiteral("a9"), QStringLiteral("PROD")};
    std::vector<Token> tokens;
    for (int i = 0; i < count; ++i) {
        Token token;
        token.id = count - i;
        if (below(4) == 0)
            token.id += 1'000'000 * (1 + below(3)) + i * 10;
        token.status = 1 + below(5);
        token.name = words.at(below(static_cast<int>(words.size())));
        token.group = words.at(below(4));
        token.key = MaskedKey::fromKey(QString(QString::number(random()) + QStringLiteral("abcdefgh")));
        token.createdTime = below(50);
        token.accessedTime = token.createdTime + below(20);
        token.expiredTime = below(3) == 0 ? -1 : below(2000) - 500;
        token.remainQuota = below(5) == 0 ? std::numeric_limits<qint64>::max() - below(2) : below(2000) - 100;
        token.usedQuota = below(100);
        token.unlimitedQuota = below(6) == 0;
        token.modelLimitsEnabled = below(2) == 0;
        token.models = words.at(below(4));
        token.ips = below(2) == 0 ? QString() : QStringLiteral("10.0.0.%1").arg(below(9));
        token.ipLimitsEnabled = !token.ips.isEmpty();
        if (below(10) == 0)
            token.setUnknown(static_cast<Field>(below(13)));
        tokens.push_back(token);
    }
    return tokens;
}

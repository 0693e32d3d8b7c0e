// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/families.h"
#include "tokens/inventory.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <random>
#include <vector>

/// A recorded reply, or other data of the tests.
inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(TOKENDECK_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return file.readAll();
}

/// All but Unknown.
inline const std::vector<TokenDeck::Family> knownFamilies = [] {
    std::vector<TokenDeck::Family> known;
    for (const TokenDeck::FamilyTraits &family : TokenDeck::families())
        known.push_back(family.family);
    return known;
}();

/// @p token as a gateway of @p family sent it.
inline TokenDeck::Token of(TokenDeck::Family family, TokenDeck::Token token)
{
    token.family = family;
    return token;
}

/// The moment that the tokens of the tables in tests/data are at, Unix seconds: 2027-01-15 08:00:00 UTC.
inline constexpr qint64 tableNow = 1'800'000'000;

/// In which no rule finds anything: enabled, used yesterday, expires in 100 days, 600,000 of 1,000,000 left, no limits.
inline TokenDeck::Token unremarkableToken(qint64 id = 1)
{
    constexpr qint64 day = 86'400;
    TokenDeck::Token token;
    token.setId(id);
    token.family = TokenDeck::Family::NewApi;
    token.status = 1;
    token.createdTime = tableNow - 30 * day;
    token.accessedTime = tableNow - day;
    token.expiredTime = tableNow + 100 * day;
    token.remainQuota = 600'000;
    token.usedQuota = 400'000;
    return token;
}

/// The plain token with what a row of a table in tests/data changes: times in seconds from tableNow.
inline TokenDeck::Token tokenOf(const QJsonObject &row)
{
    using namespace Qt::StringLiterals;
    using namespace TokenDeck;
    const QHash<QString, Field> fields{{u"status"_s, Field::Status},
                                       {u"expired"_s, Field::ExpiredTime},
                                       {u"remain"_s, Field::RemainQuota},
                                       {u"unlimited"_s, Field::UnlimitedQuota},
                                       {u"created"_s, Field::CreatedTime},
                                       {u"accessed"_s, Field::AccessedTime},
                                       {u"used"_s, Field::UsedQuota},
                                       {u"group"_s, Field::Group},
                                       {u"ips"_s, Field::Ips},
                                       {u"models"_s, Field::Models}};
    Token token = unremarkableToken();
    for (auto it = row.begin(); it != row.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        if (key == "id"_L1)
            token.setId(value.toInteger());
        else if (key == "name"_L1)
            token.name = value.toString();
        else if (key == "group"_L1)
            token.group = value.toString();
        else if (key == "status"_L1)
            token.status = value.toInt();
        else if (key == "created"_L1)
            token.createdTime = tableNow + value.toInteger();
        else if (key == "accessed"_L1)
            token.accessedTime = tableNow + value.toInteger();
        else if (key == "expires"_L1)
            token.expiredTime = value.isString() ? Token::neverExpires : tableNow + value.toInteger();
        else if (key == "expires_at"_L1)
            token.expiredTime = value.toInteger();
        else if (key == "remain"_L1)
            token.remainQuota = value.toInteger();
        else if (key == "used"_L1)
            token.usedQuota = value.toInteger();
        else if (key == "unlimited"_L1)
            token.unlimitedQuota = value.toBool();
        else if (key == "models"_L1)
            token.models = value.toString();
        else if (key == "models_on"_L1)
            token.modelLimitsEnabled = value.toBool();
        else if (key == "ips"_L1)
            token.ips = value.toString();
        else if (key == "unknown"_L1)
            token.setUnknown(fields.value(value.toArray().first().toString()));
        else if (key != "ips_on"_L1)
            qFatal("a table of tokens: what is %s?", qPrintable(key));
    }
    token.ipLimitsEnabled = row.value(u"ips_on"_s).toBool(!token.ips.isEmpty());
    return token;
}

/// Made-up tokens with every kind of value, the same for the same seed.
inline std::vector<TokenDeck::Token> randomTokens(int count, unsigned seed)
{
    using namespace TokenDeck;
    std::mt19937 random(seed);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const QStringList words{
        QStringLiteral("prod"), QStringLiteral("Über"), QStringLiteral("dev"), QStringLiteral("生产"), QString(),
        QStringLiteral("a10"),  QStringLiteral("a9"),   QStringLiteral("PROD")};
    std::vector<Token> tokens;
    for (int i = 0; i < count; ++i) {
        Token token;
        token.family = Family::NewApi;
        token.setId(count - i);
        if (below(4) == 0)
            token.setId(count - i + 1'000'000 * (1 + below(3)) + i * 10);
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

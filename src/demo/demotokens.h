// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace TokenDeck {

/// A made-up token as a gateway's database would hold it, whole throwaway key included.
struct DemoToken
{
    qint64 id = 0;
    qint64 userId = 1;
    QString key; ///< 48 characters, no "sk-"; a function of the id, good for nothing
    int status = 1;
    QString name;
    qint64 createdTime = 0; ///< Unix seconds, like all times here
    qint64 accessedTime = 0;
    qint64 expiredTime = -1;
    qint64 remainQuota = 0; ///< quota units
    qint64 usedQuota = 0;
    bool unlimitedQuota = false;
    bool modelLimitsEnabled = false;
    QStringList models; ///< an element may begin with a blank: a mistake that owners make
    QString allowIps;   ///< an entry a line
    QString group;
};

/// The same token for the same @p id and @p now, always: a million of them cost no memory. Looks like a company's:
/// teams and environments, with some expiring, expired yet enabled, exhausted, unlimited, unrestricted or disabled.
/// The lowest ids hold what is rare and odd.
[[nodiscard]] DemoToken demoToken(qint64 id, qint64 now);

} // namespace TokenDeck

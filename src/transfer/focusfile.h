// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/money.h"
#include "usage/booksofuse.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace TokenDeck {

/// What a token, or where the books do not tell tokens apart an account, used of a model on a day.
struct UseCharge
{
    QString gateway = {}; ///< its name
    QString account = {}; ///< the user's id there
    qint64 from = 0;      ///< Unix seconds
    qint64 to = 0;        ///< the first one after it
    qint64 monthFrom = 0; ///< likewise, of the month that the day is of
    qint64 monthTo = 0;
    QString token = {};
    QString tokenName = {};
    QString model = {};
    QString group = {};
    UseSum use = {};
    qint64 quotaPerDollar = 500'000; ///< quota units that make a US dollar
};

/// Amounts of quota in US dollars as a decimal, exact up to twelve digits behind the point, half away from zero beyond.
[[nodiscard]] QString dollarsOf(Wide quota, qint64 quotaPerDollar);

/// A CSV file with columns of the FOCUS specification 1.2 (focus.finops.org), and own ones that begin with x_; columns that
/// no gateway can fill are left out.
[[nodiscard]] QByteArray focusFile(const QList<UseCharge> &charges, bool byteOrderMark);

} // namespace TokenDeck

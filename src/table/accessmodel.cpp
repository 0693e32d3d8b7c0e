// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/accessmodel.h"

#include "families/families.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::AccessText)
};

QString expiredText(const Token &token, const TokenText &text)
{
    if (token.knows(Field::ExpiredTime) && token.isExpiredAt(text.now()))
        return Words::tr("It has expired (%1).").arg(text.expires(token));
    return Words::tr("The gateway has marked it as expired.");
}

QString exhaustedText(const Token &token, const TokenText &text)
{
    if (token.knows(Field::Status) && token.status == 4)
        return Words::tr("The gateway has marked it as exhausted.");
    return Words::tr("Its quota has run out: %1 remaining.").arg(text.remaining(token));
}

QString modelText(const Token &token, const AccessQuestion &question)
{
    const ModelLimits limits = readModelLimits(token);
    if (limits.effect == ModelLimits::Effect::NothingAllowed)
        return Words::tr("Its model limits are enabled but empty: no model may be called.");
    const QString entries = shownText(limits.entries.first(qMin(limits.entries.size(), maxShown)).join(u", "_s));
    return question.model.isEmpty()
        ? Words::tr("Its model limits contain no possible model name: %1").arg(entries)
        : Words::tr("“%1” is not in its model limits: %2").arg(shownText(question.model), entries);
}

QString addressText(const Token &token, const AccessQuestion &question)
{
    const IpLimits limits = readIpLimits(token);
    QStringList entries;
    for (const IpEntry &entry : limits.entries.first(qMin(limits.entries.size(), maxShown)))
        entries.append(entry.text);
    const QString list = shownText(entries.join(u", "_s));
    if (limits.effect == IpLimits::Effect::NobodyByMistake)
        return Words::tr("Its IP limits, as %1 reads them, allow no one: %2").arg(familyName(token.family), list);
    if (question.address && allows(limits, *question.address) == Verdict::No && !limits.denied.isEmpty()
        && limits.effect == IpLimits::Effect::AllBut)
        return Words::tr("%1 is among its denied addresses: %2")
            .arg(question.address->toString(), shownText(token.ips.beside()));
    return Words::tr("%1 is outside its IP limits: %2")
        .arg(question.address ? question.address->toString() : QString(), list);
}

/// Why a call is refused, or why it cannot be told, in a word or two, for a list: "expired".
QString accessReasonWord(AccessReason reason)
{
    switch (reason) {
    case AccessReason::Disabled: return Words::tr("disabled");
    case AccessReason::Expired: return Words::tr("expired");
    case AccessReason::Exhausted: return Words::tr("exhausted");
    case AccessReason::UsedUp: return Words::tr("used up");
    case AccessReason::StatusUnknown: return Words::tr("unknown status");
    case AccessReason::ModelNotAllowed: return Words::tr("model not in its limits");
    case AccessReason::AddressNotAllowed: return Words::tr("address outside its limits");
    case AccessReason::FieldUnknown: return Words::tr("not reported");
    case AccessReason::RuleUnknown: return Words::tr("rule unknown");
    }
    Q_UNREACHABLE();
}

} // namespace

QString accessReasonText(AccessReason reason, const Token &token, const AccessQuestion &question, const TokenText &text)
{
    switch (reason) {
    case AccessReason::Disabled: return Words::tr("It is disabled.");
    case AccessReason::Expired: return expiredText(token, text);
    case AccessReason::Exhausted: return exhaustedText(token, text);
    case AccessReason::UsedUp:
        return Words::tr("Its call limit, or its quota for the current time window, is used up.");
    case AccessReason::StatusUnknown: return Words::tr("Its status is %1, which gateways refuse.").arg(token.status);
    case AccessReason::ModelNotAllowed: return modelText(token, question);
    case AccessReason::AddressNotAllowed: return addressText(token, question);
    case AccessReason::FieldUnknown: return Words::tr("The gateway has not reported everything that this depends on.");
    case AccessReason::RuleUnknown: return Words::tr("How this gateway reads such limits is unknown.");
    }
    Q_UNREACHABLE();
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const Token &shown = token(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::Name: return m_text.name(shown);
    case Column::Key: return shown.knows(Field::Key) ? shown.key.toString() : TokenText::unknown();
    case Column::Group: return m_text.group(shown);
    case Column::Why: {
        QStringList words;
        const AccessAnswer answer = canCall(shown, m_question.model, m_question.address, m_question.now);
        for (const AccessReason reason : answer.reasons)
            words.append(accessReasonWord(reason));
        return words.join(u", "_s);
    }
    }
    Q_UNREACHABLE();
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Name");
    case Column::Key: return tr("Key");
    case Column::Group: return tr("Group");
    case Column::Why: return tr("Reason");
    }
    Q_UNREACHABLE();
}

void AccessModel::setAnswer(const Inventory &inventory, const AccessQuestion &question, std::vector<quint32> rowsShown,
                            const TokenText &text)
{
    beginResetModel();
    m_inventory = inventory;
    m_question = question;
    m_rows = std::move(rowsShown);
    m_text = text;
    endResetModel();
}

int AccessModel::rowOf(TokenId id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](quint32 row) { return m_inventory.at(row)->id() == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QStringList AccessModel::reasons(int row) const
{
    QStringList sentences;
    const Token &asked = token(row);
    const AccessAnswer answer = canCall(asked, m_question.model, m_question.address, m_question.now);
    for (const AccessReason reason : answer.reasons)
        sentences.append(accessReasonText(reason, asked, m_question, m_text));
    return sentences;
}

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/accessmodel.h"

#include "families/families.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::AccessText)
};

QString expiredText(const Token &token, const TokenText &text)
{
    if (token.knows(Field::ExpiredTime) && token.isExpiredAt(text.now()))
        return AccessWords::tr("It has expired (%1).").arg(text.expires(token));
    return AccessWords::tr("The gateway has marked it as expired.");
}

QString exhaustedText(const Token &token, const TokenText &text)
{
    if (token.knows(Field::Status) && token.status == 4)
        return AccessWords::tr("The gateway has marked it as exhausted.");
    return AccessWords::tr("Its quota has run out: %1 remaining.").arg(text.remaining(token));
}

QString modelText(const Token &token, const AccessQuestion &question)
{
    const ModelLimits limits = readModelLimits(token);
    if (limits.effect == ModelLimits::Effect::NothingAllowed)
        return AccessWords::tr("Its model limits are enabled but empty: no model may be called.");
    const QString entries = shownText(limits.entries.first(qMin(limits.entries.size(), maxShown)).join(u", "_s));
    return question.model.isEmpty()
        ? AccessWords::tr("Its model limits contain no possible model name: %1").arg(entries)
        : AccessWords::tr("“%1” is not in its model limits: %2").arg(shownText(question.model), entries);
}

QString addressText(const Token &token, const AccessQuestion &question)
{
    const IpLimits limits = readIpLimits(token);
    QStringList entries;
    for (const IpEntry &entry : limits.entries.first(qMin(limits.entries.size(), maxShown)))
        entries.append(entry.text);
    const QString list = shownText(entries.join(u", "_s));
    if (limits.effect == IpLimits::Effect::NobodyByMistake)
        return AccessWords::tr("Its IP limits, as %1 reads them, allow no one: %2").arg(familyName(token.family), list);
    if (question.address && allows(limits, *question.address) == Verdict::No && !limits.denied.isEmpty()
        && limits.effect == IpLimits::Effect::AllBut)
        return AccessWords::tr("%1 is among its denied addresses: %2")
            .arg(question.address->toString(), shownText(token.ips.beside()));
    return AccessWords::tr("%1 is outside its IP limits: %2")
        .arg(question.address ? question.address->toString() : QString(), list);
}

QString modelGoneText(const Token &token, const AccessQuestion &question, const TokenText &text)
{
    const QString group = token.group.isEmpty() ? AccessWords::tr("the user's own group") : text.group(token);
    return question.model.isEmpty()
        ? AccessWords::tr("The gateway offers no model that it may call in its group (%1).").arg(group)
        : AccessWords::tr("The gateway does not offer “%1” in its group (%2).").arg(shownText(question.model), group);
}

QString balanceText(const Token &token, const AccessQuestion &question, const TokenText &text)
{
    const AccountFacts &facts = question.accounts->of(token).facts;
    if (facts.subscription && facts.subscription->isAlone)
        return AccessWords::tr("The account pays by subscription only, and none is active.");
    return AccessWords::tr("The account's balance is %1: the gateway refuses every call.")
        .arg(text.amountOf(token.id().account(), facts.balance.value_or(0)));
}

/// Why a call is refused, or why it cannot be told, in a word or two, for a list: "expired".
QString accessReasonWord(AccessReason reason)
{
    switch (reason) {
    case AccessReason::Disabled: return AccessWords::tr("disabled");
    case AccessReason::Expired: return AccessWords::tr("expired");
    case AccessReason::Exhausted: return AccessWords::tr("exhausted");
    case AccessReason::UsedUp: return AccessWords::tr("used up");
    case AccessReason::StatusUnknown: return AccessWords::tr("unknown status");
    case AccessReason::AddressNotAllowed: return AccessWords::tr("address outside its limits");
    case AccessReason::GroupGone: return AccessWords::tr("group gone");
    case AccessReason::ModelNotAllowed: return AccessWords::tr("model not in its limits");
    case AccessReason::ModelGone: return AccessWords::tr("model not offered");
    case AccessReason::NoBalance: return AccessWords::tr("no balance");
    case AccessReason::FieldUnknown: return AccessWords::tr("not reported");
    case AccessReason::RuleUnknown: return AccessWords::tr("rule unknown");
    case AccessReason::GroupUnknown: return AccessWords::tr("group not listed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString accessReasonText(AccessReason reason, const Token &token, const AccessQuestion &question, const TokenText &text)
{
    switch (reason) {
    case AccessReason::Disabled: return AccessWords::tr("It is disabled.");
    case AccessReason::Expired: return expiredText(token, text);
    case AccessReason::Exhausted: return exhaustedText(token, text);
    case AccessReason::UsedUp:
        return AccessWords::tr("Its call limit, or its quota for the current time window, is used up.");
    case AccessReason::StatusUnknown:
        return AccessWords::tr("Its status is %1, which gateways refuse.").arg(token.status);
    case AccessReason::AddressNotAllowed: return addressText(token, question);
    case AccessReason::GroupGone:
        return AccessWords::tr("Its group, %1, is not among those the account may use.").arg(text.group(token));
    case AccessReason::ModelNotAllowed: return modelText(token, question);
    case AccessReason::ModelGone: return modelGoneText(token, question, text);
    case AccessReason::NoBalance: return balanceText(token, question, text);
    case AccessReason::FieldUnknown:
        return AccessWords::tr("The gateway has not reported everything that this depends on.");
    case AccessReason::RuleUnknown: return AccessWords::tr("How this gateway reads such limits is unknown.");
    case AccessReason::GroupUnknown:
        return AccessWords::tr(
                   "Its group, %1, is not among the public ones: the gateway does not report whether it exists.")
            .arg(text.group(token));
    }
    Q_UNREACHABLE();
}

QStringList priceTexts(const AccessQuestion &question, const TokenText &text)
{
    QStringList texts;
    for (const AccountInfo &account : question.accounts ? question.accounts->all() : QList<AccountInfo>()) {
        const auto models = account.facts.models.value_or(QMap<QString, AccountModel>());
        const auto price = models.value(question.model).price;
        if (!price)
            continue;
        const auto dollars = [&text](double amount) {
            constexpr double micros = 1'000'000;
            return Currency::dollars(static_cast<qint64>(micros)).format(std::llround(amount * micros), text.locale());
        };
        const QString name = shownText(question.model);
        const QString sentence = price->isPerCall
            ? AccessWords::tr("“%1” costs %2 a call, times the ratio of the token's group.")
                  .arg(name, dollars(price->input))
            : AccessWords::tr("“%1” costs %2 per million tokens in and %3 out, times the ratio of the token's group.")
                  .arg(name, dollars(price->input), dollars(price->output));
        texts.append(question.accounts->all().size() > 1 ? QString(shownText(account.name) % u": "_s % sentence)
                                                         : sentence);
    }
    return texts;
}

QStringList missingTexts(const Inventory &inventory, const AccountsPointer &accounts)
{
    QStringList texts;
    const QList<InventorySource> sources = inventory.sources();
    for (const InventorySource &source : sources) {
        const AccountInfo account = accounts ? accounts->of(source.account) : AccountInfo();
        if (sources.size() > 1 && account.name.isEmpty())
            continue; // nothing of it is here
        const AccountFacts &facts = account.facts;
        QStringList missing;
        if (!facts.balance)
            missing.append(AccessWords::tr("the balance"));
        if (!facts.groups && traits(source.family).rows != RowFormat::OneApi)
            missing.append(AccessWords::tr("groups"));
        if (!facts.models)
            missing.append(AccessWords::tr("models"));
        if (missing.isEmpty())
            continue;
        const QString what = missing.join(u", "_s);
        texts.append(
            sources.size() > 1
                ? AccessWords::tr("Not reported by %1, and not considered: %2.").arg(shownText(account.name), what)
                : AccessWords::tr("Not reported by the gateway, and not considered: %1.").arg(what));
    }
    texts.append(AccessWords::tr("Rate limits are not visible here."));
    return texts;
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
    case Column::Gateway: return m_text.gateway(shown);
    case Column::Why: {
        QStringList words;
        const AccessAnswer answer = m_question.answer(shown);
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
    case Column::Gateway: return tr("Gateway");
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
    const AccessAnswer answer = m_question.answer(asked);
    for (const AccessReason reason : answer.reasons)
        sentences.append(accessReasonText(reason, asked, m_question, m_text));
    return sentences;
}

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/forkfields.h"

#include "gateway/jsonvalues.h"

namespace TokenDeck {

void ForkFields::read(RowField field, simdjson::ondemand::value &value, std::string &room)
{
    const auto number = [&](std::optional<qint64> &into) {
        into = exactInteger(value.raw_json_token());
        quotaRuleUnknown |= !into && !isNull(value);
    };
    switch (field) {
    case RowField::AllowIpsEnabled: {
        bool on = false;
        ipSwitch = !readSwitch(value, on) ? Switch::NotUnderstood : on ? Switch::On : Switch::Off;
        break;
    }
    case RowField::BlockIps:
        if (std::string_view text; readTextOrNull(value, text, room))
            blockedIps = toQString(text);
        else
            ipSwitch = Switch::NotUnderstood;
        break;
    case RowField::TotalUsageLimit: number(usageLimit); break;
    case RowField::TotalUsageCount: number(usageCount); break;
    case RowField::QuotaType: number(quotaType); break;
    case RowField::WindowQuota: number(windowQuota); break;
    case RowField::WindowUsedQuota: number(windowUsed); break;
    default: break;
    }
}

bool ForkFields::apply(Token &token) const
{
    if (ipSwitch == Switch::Off)
        token.ipLimitsEnabled = false;
    if (!blockedIps.trimmed().isEmpty())
        token.ips = SharedText(token.ips.text(), blockedIps);

    bool unknown = quotaRuleUnknown;
    if (usageLimit.value_or(0) > 0) {
        token.isUsedUp = usageCount.value_or(0) >= *usageLimit;
        unknown |= !usageCount;
    }
    constexpr qint64 plain = 0;
    constexpr qint64 window = 2;
    if (quotaType == window && windowQuota && windowUsed)
        token.isUsedUp |= *windowQuota > 0 && *windowUsed >= *windowQuota;
    else if (quotaType && quotaType != plain)
        unknown = true;
    if (unknown && !token.isUsedUp)
        token.setUnknown(Field::UnlimitedQuota);
    return ipSwitch != Switch::NotUnderstood;
}

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/family.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

QString familyId(Family family)
{
    switch (family) {
    case Family::Unknown: return {};
    case Family::NewApi: return u"new-api"_s;
    case Family::NewApi2025: return u"new-api-2025"_s;
    case Family::OneHub: return u"one-hub"_s;
    case Family::OneApi: return u"one-api"_s;
    case Family::Documented: return u"documented"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Family> familyFromId(QStringView id)
{
    for (const Family family : knownFamilies) {
        if (familyId(family) == id)
            return family;
    }
    return std::nullopt;
}

QString familyName(Family family)
{
    switch (family) {
    case Family::Unknown: return {};
    case Family::NewApi: return u"New API"_s;
    case Family::NewApi2025: return u"New API (2025)"_s;
    case Family::OneHub: return u"One Hub"_s;
    case Family::OneApi: return u"One API"_s;
    case Family::Documented: return u"New API (documented service)"_s;
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck

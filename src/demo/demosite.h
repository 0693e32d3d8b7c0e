// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

namespace TokenDeck {

/// A group that the demo's account may use.
struct DemoGroup
{
    QString name;
    QString description;
    double ratio = 1;     ///< by which prices are multiplied
    bool isPublic = true; ///< otherwise One Hub tells nobody of it, and lets its tokens through all the same
};

/// A model that the demo gateway serves, in every group.
struct DemoModel
{
    QLatin1StringView name;
    QLatin1StringView vendor;
    double inputRatio = 0;      ///< 1 is $2 per million prompt tokens
    double completionRatio = 1; ///< what a completion token costs, in prompt tokens
    double callPrice = 0;       ///< dollars a call; 0: it is paid by tokens
};

/// All groups that the demo's tokens are of, but the one that was removed. @p odd: those of the odd tokens, too.
[[nodiscard]] QList<DemoGroup> demoGroups(bool odd);
/// All models that the limits of the demo's tokens name, but those that were retired; and one that they do not name.
[[nodiscard]] QList<DemoModel> demoModels();

/// The group that a few tokens are still of, though the site has it no more.
[[nodiscard]] QString removedDemoGroup();
/// Models that the site has no more; the limits of a few tokens name nothing else.
[[nodiscard]] QStringList retiredDemoModels();

} // namespace TokenDeck

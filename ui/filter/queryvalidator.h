// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QValidator>

namespace TokenDeck {

/// Masks whole keys in a line edit for queries. QLineEdit takes over the masked text before it tells anybody of a
/// change, and forgets what could be undone: nothing that is kept or suggested ever sees a key.
class QueryValidator : public QValidator
{
    Q_OBJECT

public:
    using QValidator::QValidator;

    /// Every query is acceptable.
    State validate(QString &query, int &cursor) const override;
};

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QExplicitlySharedDataPointer>
#include <QSharedData>
#include <QString>

namespace TokenDeck {

/// A text that many tokens have in common, a pointer wide: in a list of 100,000 the fields of a token outweigh what is
/// in them. Copies share one text; thread-safe as QString is.
class SharedText
{
public:
    SharedText() = default;
    SharedText(const QString &text)
        : d(text.isEmpty() ? nullptr : new Data(text))
    { }

    [[nodiscard]] const QString &text() const
    {
        static const QString none;
        return d ? d->text : none;
    }
    operator const QString &() const { return text(); }

    [[nodiscard]] bool isEmpty() const { return !d; }
    void clear() { d.reset(); }

    /// Whether they are one in memory, which is a quick way to know that they are equal.
    [[nodiscard]] bool sharesWith(const SharedText &other) const { return d == other.d; }

    friend bool operator==(const SharedText &a, const SharedText &b) { return a.d == b.d || a.text() == b.text(); }
    friend bool operator==(const SharedText &a, const QString &b) { return a.text() == b; }

private:
    struct Data : QSharedData
    {
        explicit Data(const QString &shared)
            : text(shared)
        { }
        const QString text;
    };

    QExplicitlySharedDataPointer<const Data> d;
};

} // namespace TokenDeck

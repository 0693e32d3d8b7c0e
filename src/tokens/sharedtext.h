// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QExplicitlySharedDataPointer>
#include <QSharedData>
#include <QString>

#include <memory>

namespace TokenDeck {

/// A text that many tokens have in common, a pointer wide: in a list of 100,000 the fields of a token outweigh what is
/// in them. Copies share one text; thread-safe as QString is.
class SharedText
{
public:
    SharedText() = default;
    /// @p beside: another text, which few have.
    SharedText(const QString &text, const QString &beside = {})
        : d(text.isEmpty() && beside.isEmpty() ? nullptr : new Data(text, beside))
    { }

    [[nodiscard]] const QString &text() const
    {
        static const QString none;
        return d ? d->text : none;
    }
    operator const QString &() const { return text(); }
    [[nodiscard]] QString beside() const { return d && d->beside ? *d->beside : QString(); }
    [[nodiscard]] bool hasBeside() const { return d && d->beside; }

    [[nodiscard]] bool isEmpty() const { return !d || d->text.isEmpty(); }
    void clear() { d.reset(); }

    friend bool operator==(const SharedText &a, const SharedText &b)
    {
        return a.d == b.d || (a.text() == b.text() && a.beside() == b.beside());
    }
    friend bool operator==(const SharedText &a, const QString &b) { return a.text() == b; }

private:
    struct Data : QSharedData
    {
        Data(const QString &shared, const QString &more)
            : text(shared)
            , beside(more.isEmpty() ? nullptr : std::make_unique<const QString>(more))
        { }
        const QString text;
        const std::unique_ptr<const QString> beside;
    };

    QExplicitlySharedDataPointer<const Data> d;
};

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace TokenDeck {

/// An access token while the program runs: in one place that its copies share, which is in no core dump, is not swapped
/// out where the system allows that, and is overwritten with the last of them. A value; for any thread.
class Secret
{
public:
    Secret() = default;
    Secret(const QByteArray &bytes);
    Secret(const char *text)
        : Secret(QByteArray::fromRawData(text, static_cast<qsizetype>(qstrlen(text))))
    { }

    [[nodiscard]] bool isEmpty() const { return !d; }
    /// The bytes where they lie, valid as long as a copy of this lives; not to be kept.
    [[nodiscard]] QByteArray bytes() const;

    friend bool operator==(const Secret &a, const Secret &b) { return a.d == b.d || a.bytes() == b.bytes(); }

private:
    class Place;
    std::shared_ptr<const Place> d;
};

} // namespace TokenDeck

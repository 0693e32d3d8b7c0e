// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace TokenDeck {

/// Puts a secret on the clipboard, with the hints that make clipboard managers ignore it, and clears it again if it
/// is still there: after half a minute, and when this is destroyed. X11's primary selection is not touched.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr int secondsKept = 30;

    explicit ClipboardGuard(QObject *parent = nullptr);
    ~ClipboardGuard() override;

    void put(const QString &secret);
    /// How long a second is; shorter in tests.
    void setSecond(std::chrono::milliseconds second) { m_second.setInterval(second); }

Q_SIGNALS:
    /// @p seconds until it is cleared; 0: it has been.
    void secondsLeft(int seconds);
    /// Something else was copied meanwhile, and stays.
    void replaced();

private:
    [[nodiscard]] bool isStillThere() const;
    void clear();
    void count();

    QTimer m_second;
    int m_left = 0;
    QByteArray m_hash; // of what was put there; the text itself is not kept
};

} // namespace TokenDeck

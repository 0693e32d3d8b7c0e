// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace TokenDeck {

/// One window for each data folder and user: whoever is started second hands its request to the first, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @p folder: where settings are, by which programs are the same.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Hands the request to a program that runs already; false if there is none that takes it, and this is the first.
    [[nodiscard]] bool passOn(const QStringList &request);

Q_SIGNALS:
    /// Another program was started: its window is to be shown.
    void requested(const QStringList &request);

private:
    void listen();
    void receive();

    const QString m_name;
    QLocalServer m_server;
};

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sqlhistory.h"
#include "history/writer.h"

#include <QProcess>
#include <QSignalSpy>

#include <algorithm>
#include <optional>

/// Another process that writes history (writer.cpp).
class Writer
{
public:
    /// @p server: of the team's that the file is a copy of, as toText() writes it.
    Writer(const QString &path, const QString &account, int loads, int step, int offset, int tokens,
           const QString &server = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!server.isEmpty())
            environment.insert(QStringLiteral("TOKENDECK_TEST_SERVER"), server);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(TOKENDECK_WRITER),
                        {path, account, QString::number(loads), QString::number(step), QString::number(offset),
                         QString::number(tokens)});
        if (!m_process.waitForStarted())
            qFatal("no writer");
    }
    ~Writer() { kill(); }
    Q_DISABLE_COPY_MOVE(Writer)

    [[nodiscard]] bool ends()
    {
        QSignalSpy ended(&m_process, &QProcess::finished);
        return m_process.state() == QProcess::NotRunning || ended.wait(120'000);
    }
    /// Until it has said so many lines, or has ended.
    void waitForLines(int lines)
    {
        while (m_said.count('\n') < lines && m_process.waitForReadyRead(60'000))
            m_said += m_process.readAllStandardOutput();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QByteArray said() { return m_said += m_process.readAllStandardOutput(); }
    /// The last number that it wrote; nothing if it did not get as far.
    [[nodiscard]] std::optional<int> lastNumber()
    {
        const QList<QByteArray> lines = said().split('\n');
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            if (line->startsWith("wrote "))
                return line->sliced(6).toInt();
        }
        return std::nullopt;
    }
    [[nodiscard]] bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }

private:
    QProcess m_process;
    QByteArray m_said;
};

/// Whether all of an account's past is what the writer's loads come to, up to a number.
[[nodiscard]] inline QString wrongPast(TokenDeck::HistoryStore &store, const QString &account, int first, int last,
                                       int step, int tokens)
{
    std::vector<qint64> moments;
    for (int number = first; number <= last; number += step)
        moments.push_back(historyStart + number * 900LL);
    if (const std::vector<qint64> kept = store.moments(account, 100'000); kept != moments) {
        QStringList missing;
        for (const qint64 moment : moments) {
            if (!std::ranges::binary_search(kept, moment))
                missing.append(QString::number((moment - historyStart) / 900));
        }
        return QStringLiteral("%1 moments of %2 are there, and not the loads %3")
            .arg(QString::number(kept.size()), QString::number(moments.size()), missing.join(u' '));
    }
    for (int id = 1; id <= tokens; ++id) {
        std::vector<TokenDeck::UseSample> expected;
        for (int number = first; number <= last; number += step) {
            loadNumber(number, tokens).inventory.forEach([&](qsizetype, const TokenDeck::Token &token) {
                if (token.id() != TokenDeck::TokenId(id))
                    return;
                const TokenDeck::UseSample sample = TokenDeck::sampleOf(token, historyStart + number * 900LL);
                if (expected.empty() || expected.back().used != sample.used)
                    expected.push_back(sample);
            });
        }
        if (store.samples(account, id, 0, moments.back()) != expected)
            return QStringLiteral("the samples of token %1").arg(id);
    }
    return {};
}

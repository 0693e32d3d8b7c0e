// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controller.h"
#include "tests/support/gateways.h"
#include "ui/window/mainwindow.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

/// What loads are measured with.
namespace Bench {

/// A gateway for many measurements, started when first needed, and the requests that a load of it makes.
struct Source
{
    explicit Source(qint64 count)
        : tokens(count)
    { }

    void prepare();

    qint64 tokens;
    std::unique_ptr<TokenDeck::DemoGateway> gateway;
    QStringList requests;
};

/// The requests that a load makes, asked for by Qt's own means: the first alone, then four at a time.
class BareLoad
{
public:
    explicit BareLoad(const Source &source)
        : m_source(source)
    { }
    Q_DISABLE_COPY_MOVE(BareLoad)

    void start() { ask(); }
    [[nodiscard]] bool isDone() const { return m_answered == m_source.requests.size(); }

private:
    void ask();

    const Source &m_source;
    QNetworkAccessManager m_network;
    qsizetype m_next = 0;
    qsizetype m_answered = 0;
};

/// The program's window, with nothing open.
struct ProgramWindow
{
    QTemporaryDir folder;
    TokenDeck::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    TokenDeck::Workspace workspace;
    TokenDeck::MainWindow window{workspace};
    TokenDeck::Controller controller{settings, workspace, window};
};

} // namespace Bench

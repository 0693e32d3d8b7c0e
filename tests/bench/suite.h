// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/inventory.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <vector>

/// The parts of the bench suite. A comparison is ours against something that users know, on the same data in the same
/// run; both sides are measured the same number of times, and the medians are told.
namespace Bench {

enum class Side : quint8 { Ours, Other };

/// Registers one side of a comparison. @p measure answers one measurement, in the comparison's unit.
void add(const QByteArray &name, qint64 size, Side side, std::function<double()> measure);

/// Registers both sides, which are measured in turn: for what the machine's other guests disturb.
void addPair(const QByteArray &name, qint64 size, std::function<double()> ours, std::function<double()> other);

/// Milliseconds that @p work takes.
[[nodiscard]] double milliseconds(const std::function<void()> &work);
/// 0 if there are none.
[[nodiscard]] double median(std::vector<double> values);
/// Of what is short: on either side it takes up to twice as long for a while after the system has put two of its threads
/// on one core, and what the program costs is seen where that has not happened.
[[nodiscard]] double fastestOf(int times, const std::function<double()> &measure);
/// Runs the event loop until @p done, a minute at most.
void wait(const std::function<bool()> &done);

/// The demo gateway's tokens as they come out of the decoder; the last few are kept.
[[nodiscard]] TokenDeck::Inventory demoInventory(qint64 tokens);
/// The demo gateway's pages for so many tokens, as bytes.
[[nodiscard]] QList<QByteArray> demoPages(qint64 tokens);

void addTable(const QList<qint64> &sizes);
/// So many tokens of ten gateways together.
void addTableOfTen(qint64 tokens);
void addFiles(qint64 tokens);
void addLoad(qint64 tokens, qint64 heldTokens, qint64 countedTokens);
/// Of ten gateways, with so many tokens each.
void addGateways(qint64 tokens);
/// What is kept of so many tokens, each of which was used every day.
void addHistory(qint64 tokens, qint64 days);
void addHistorySnapshot(qint64 tokens);
void addStart();
/// @p small: with texts that harm nobody, once.
void addHostile(bool small);
/// Starts a copy of this program: milliseconds until it shows what it was started for ("window", "rows", "bare", or
/// "gateway" and its address). Meanwhile no event of this thread is handled.
[[nodiscard]] double started(const QStringList &what);
/// What a started copy of this program does instead of measuring.
[[nodiscard]] int runStarted(int argc, char **argv);

} // namespace Bench

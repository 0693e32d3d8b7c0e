// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "tokens/inventory.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <span>
#include <variant>

/// What comes of a load: a list, and how far it can be trusted, or an error.
using LoadOutcome = std::variant<TokenDeck::Completeness, TokenDeck::GatewayError::Kind>;

[[nodiscard]] QByteArray nameOf(const LoadOutcome &outcome);

/// What is to come of a load that meets a fault.
struct FaultRow
{
    enum class Trait : quint8 {
        Ordinary,
        Large,   ///< what it sends is to be looked at for the memory that it takes
        Silent,  ///< the load waits for its time-out
        Minutes, ///< the program waits for as long as it is asked to
        ByQt,    ///< versions of Qt differ in whether they take it or call it an error
        Headers, ///< ByQt, and those that take it take very long
    };

    const char *fault;
    LoadOutcome twice;                     ///< it strikes twice, at the third page
    LoadOutcome always;                    ///< it strikes each time, at the third page
    std::optional<LoadOutcome> everywhere; ///< it strikes every call; nothing: that is no fault
    Trait trait = Trait::Ordinary;

    [[nodiscard]] bool isByQt() const { return trait == Trait::ByQt || trait == Trait::Headers; }
    [[nodiscard]] bool isSlow() const { return trait == Trait::Silent || trait == Trait::Headers; }
};

/// In the order of namedFaults().
[[nodiscard]] std::span<const FaultRow> faultRows();

/// One load that meets a fault.
struct Strike
{
    QByteArray fault; ///< as Fault::parse() reads it
    std::optional<LoadOutcome> outcome;
};

inline constexpr qint64 strickenPage = 3;
/// Twice at that page, for ever at that page, and for ever at every page.
[[nodiscard]] std::array<Strike, 3> strikes(const FaultRow &row);
/// The row of a strike's fault.
[[nodiscard]] const FaultRow &rowOf(const QByteArray &fault);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/metrics.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// A label's value, between quotes.
QByteArray escaped(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\");
    bytes.replace('"', "\\\"");
    bytes.replace('\n', "\\n");
    return bytes;
}

class Writer
{
public:
    explicit Writer(const QList<GatewayMetrics> &gateways)
        : m_gateways(gateways)
    { }

    using Value = std::function<std::optional<qint64>(const GatewayMetrics &)>;

    void gauge(QByteArrayView name, QByteArrayView help, const Value &value)
    {
        begin(name, help);
        for (const GatewayMetrics &gateway : m_gateways) {
            if (const auto number = value(gateway))
                line(name, gateway, {}, *number);
        }
    }
    /// One line for each value of a label.
    template <typename Labels>
    void gauges(QByteArrayView name, QByteArrayView help, const Labels &labels)
    {
        begin(name, help);
        for (const GatewayMetrics &gateway : m_gateways) {
            if (gateway.isRead)
                labels(gateway, [&](const QByteArray &label, qint64 number) { line(name, gateway, label, number); });
        }
    }
    QByteArray end() { return m_bytes + "# EOF\n"; }

private:
    void begin(QByteArrayView name, QByteArrayView help)
    {
        m_bytes += "# TYPE " + name.toByteArray() + " gauge\n# HELP " + name.toByteArray() + ' ' + help.toByteArray()
            + '\n';
    }
    void line(QByteArrayView name, const GatewayMetrics &gateway, const QByteArray &label, qint64 number)
    {
        m_bytes += name.toByteArray() + "{gateway=\"" + escaped(gateway.gateway) + '"';
        if (!label.isEmpty())
            m_bytes += ',' + label;
        m_bytes += "} " + QByteArray::number(number) + '\n';
    }

    const QList<GatewayMetrics> &m_gateways;
    QByteArray m_bytes;
};

} // namespace

QByteArray openMetrics(const QList<GatewayMetrics> &gateways)
{
    Writer writer(gateways);
    const auto ifRead = [](auto member) {
        return [member](const GatewayMetrics &gateway) -> std::optional<qint64> {
            return gateway.isRead ? std::optional<qint64>(gateway.*member) : std::nullopt;
        };
    };
    const auto ifKnown = [](auto member) {
        return [member](const GatewayMetrics &gateway) {
            return gateway.isRead ? gateway.*member : std::optional<qint64>();
        };
    };
    writer.gauge("tokendeck_up", "Whether the whole list of tokens was read.",
                 [](const GatewayMetrics &gateway) -> std::optional<qint64> { return gateway.isRead; });
    writer.gauge("tokendeck_read_timestamp_seconds", "When the list was read.", ifRead(&GatewayMetrics::readTime));
    writer.gauges("tokendeck_tokens", "Tokens, by status.", [](const GatewayMetrics &gateway, const auto &tell) {
        for (size_t i = 0; i < statusCount; ++i)
            tell("status=\"" + QString(statusInfo(static_cast<EffectiveStatus>(i)).id).toLatin1() + '"',
                 gateway.tokens.at(i));
    });
    writer.gauges("tokendeck_alarms", "Tokens and accounts of which a rule holds.",
                  [](const GatewayMetrics &gateway, const auto &tell) {
                      for (const WatchRule rule : allWatchRules)
                          if (!isEvent(rule))
                              tell("rule=\"" + watchRuleId(rule).toLatin1() + '"',
                                   gateway.open.at(static_cast<size_t>(rule)));
                  });
    writer.gauge("tokendeck_balance_quota_units", "What the account has left.", ifKnown(&GatewayMetrics::balance));
    writer.gauge("tokendeck_used_quota_units", "What the account has used so far.", ifKnown(&GatewayMetrics::used));
    writer.gauge("tokendeck_quota_units_per_dollar", "Quota units that make a US dollar.",
                 ifKnown(&GatewayMetrics::quotaPerDollar));
    return writer.end();
}

} // namespace TokenDeck

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/callbudget.h"
#include "gateway/gatewayaccess.h"
#include "gateway/gatewayerror.h"
#include "gateway/redaction.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace TokenDeck {

/// The outcome of one call: a body that starts like a gateway's JSON, or an error.
struct GatewayReply
{
    QByteArray body;
    std::optional<GatewayError> error;
    std::optional<qint64> clockOffset = {}; ///< seconds that the gateway's clock is ahead of this computer's
    int status = 0;                         ///< HTTP; 0 if there was none
};

/// One HTTP request under way. A redirect is followed only to the same path of the same origin. Deletes itself after
/// finished(); destroying it aborts the request, and nothing is emitted.
class GatewayCall : public QObject
{
    Q_OBJECT

public:
    /// The largest reply taken, in bytes after decompression, and all that are under way together.
    static constexpr qint64 maxReply = 64 * 1024 * 1024;

    /// @p path: of the API, as it was asked for behind the gateway's address.
    GatewayCall(QNetworkReply *reply, const QString &path, const GatewayAccess &access, qint64 largest,
                std::shared_ptr<CallBudget> budget, QObject *parent);
    /// One that is not made: it ends with @p error.
    GatewayCall(const GatewayError &error, QObject *parent);
    ~GatewayCall() override;

    /// The longest until its connection is secure.
    void awaitTls(std::chrono::milliseconds timeout);
    void awaitTlsNoLonger();

Q_SIGNALS:
    void finished(const TokenDeck::GatewayReply &reply);
    /// Its time is over; Qt's thread may be busy reading, and know nothing of that yet.
    void gaveUp();
    /// Its connection, or another to the same place, is secure, or need not be: the request is on its way.
    void secured();

private:
    void checkLength();
    void checkSize();
    void judgeCertificate(const QList<QSslError> &errors);
    void take(QNetworkReply *reply);
    void heedTls();
    void giveUp();
    [[nodiscard]] QUrl redirectTarget() const;
    [[nodiscard]] std::optional<QUrl> nextStep() const;
    [[nodiscard]] GatewayError forwarded(const QUrl &target) const;
    void finish();
    [[nodiscard]] GatewayReply outcome();
    [[nodiscard]] std::optional<qint64> clockOffset() const;
    void noteWait(GatewayError &error);

    QPointer<QNetworkReply> m_reply;
    QString m_path;
    Redaction m_redaction;
    QByteArray m_trustedCertificate;
    std::optional<RefusedCertificate> m_refused;
    QTimer m_deadline;
    QTimer *m_tlsDeadline = nullptr; // where a secure connection is waited for
    qint64 m_largest = 0;
    std::shared_ptr<CallBudget> m_budget;
    CallBudget::Time m_sentAt;
    int m_redirects = 0;
    bool m_tooLarge = false;
    bool m_tooLate = false;
    bool m_awaitsTls = false;
};

} // namespace TokenDeck

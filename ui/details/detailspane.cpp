// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailspane.h"

#include "table/column.h"
#include "table/findingtext.h"
#include "ui/common/panel.h"
#include "ui/common/widgets.h"
#include "ui/details/iptext.h"
#include "ui/details/sumpane.h"
#include "ui/table/tokendelegate.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

/// A bar with what is left of the granted quota.
class ShareBar : public QWidget
{
public:
    using QWidget::QWidget;

    void setShare(std::optional<double> share, int lowPercent)
    {
        m_share = share;
        m_lowPercent = lowPercent;
        setVisible(share.has_value());
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {120, 10}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawShareBar(&painter, QRectF(rect()).adjusted(0, 1, 0, -1), m_share.value_or(0), m_lowPercent, palette());
    }

private:
    std::optional<double> m_share;
    int m_lowPercent = 0;
};

namespace {

/// Of a copy button: the whole of a list that is shown in part.
constexpr const char *wholeText = "whole-text";

void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    widget->setPalette(palette);
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_nothing(new QLabel(tr("Select a token to see its details."), this))
    , m_sums(new SumPane(this))
{
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);

    auto *host = new QWidget(this);
    host->setBackgroundRole(QPalette::Base);
    auto *hostLayout = new QVBoxLayout(host);
    hostLayout->setContentsMargins(14, 12, 14, 12);
    hostLayout->addWidget(m_nothing);
    hostLayout->addWidget(m_sums);
    hostLayout->addWidget(m_content);
    hostLayout->addStretch();
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->setContentsMargins(0, 40, 0, 0);
    keepMuted(m_nothing);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);

    buildHead(layout);
    buildRows(layout);
    buildUse(layout);
    m_models = list(tr("Model limits"), 1, layout);
    m_ips = list(tr("IP limits"), 2, layout);
    m_findingsHeading = heading({});
    layout->addWidget(m_findingsHeading);
    m_findingsText = noteLabel(m_content);
    m_findingsText->setTextFormat(Qt::RichText);
    m_findingsText->setAccessibleDescription(tr("Findings"));
    layout->addWidget(m_findingsText);
    auto *console = new QPushButton(tr("Open in Console"), m_content);
    console->setToolTip(tr("The gateway's token page in the browser, where tokens can be changed"));
    layout->addWidget(console, 0, Qt::AlignLeft);
    connect(console, &QPushButton::clicked, this, &DetailsPane::consoleRequested);
    setWidget(host);
    onPalette(this, [this] { updateColors(); });
    showNothing();
}

void DetailsPane::buildHead(QVBoxLayout *layout)
{
    m_name = noteLabel(m_content);
    m_name->setFont(titleFont(font()));
    m_name->setAccessibleDescription(tr("Name"));
    m_status = noteLabel(m_content);
    m_status->setAccessibleDescription(tr("Status"));
    layout->addWidget(m_name);
    layout->addWidget(m_status);

    m_key = noteLabel(m_content);
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_key->setAccessibleDescription(tr("Masked key"));
    m_key->setWordWrap(false);
    m_copyKey = iconButton(u"copy"_s, tr("Copy Masked Key"), m_content);
    m_copyKey->setAutoRaise(true);
    connect(m_copyKey, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(m_key->text()); });
    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(m_copyKey);
    layout->addLayout(keyRow);
}

void DetailsPane::buildRows(QVBoxLayout *layout)
{
    using T = const Token &;
    using X = const TokenText &;
    layout->addWidget(heading(tr("Overview")));
    std::vector<Row> overview{
        {tr("Gateway"), [](T t, X x) { return x.gateway(t); }, [](T t, X x) { return x.gateway(t); }}};
    for (const Column column : allColumns()) {
        const ColumnInfo &info = columnInfo(column);
        if (info.exact)
            overview.push_back({info.title, [&info](T t, X x) { return info.text({t, x.now()}, x); }, info.exact});
    }
    const auto known = [](Field field, T t, const QString &text) { return t.knows(field) ? text : QString(); };
    const auto userId = [known](T t, X) { return known(Field::UserId, t, QString::number(t.userId)); };
    overview.insert(
        overview.end(),
        {{tr("Group ratio"), [](T t, X x) { return x.groupRatio(t); }, [](T t, X x) { return x.groupDescription(t); }},
         {tr("Stored status"), [](T t, X x) { return x.storedStatus(t); },
          [known](T t, X) {
              return known(Field::Status, t,
                           tr("Gateways write \"expired\" and \"exhausted\" only when a token is next used."));
          }},
         {tr("User ID"),
          [](T t, X) { return t.knows(Field::UserId) ? QString::number(t.userId) : TokenText::unknown(); }, userId},
         {tr("Token ID"), [](T t, X x) { return x.id(t); }, [](T t, X) { return t.id().toString(); }}});
    m_overview = newForm(layout);
    addRows(m_overview, std::move(overview));

    layout->addWidget(heading(tr("Quota")));
    m_bar = new ShareBar(m_content);
    layout->addWidget(m_bar);
    addRows(newForm(layout),
            {{tr("Remaining"), [](T t, X x) { return x.remaining(t); },
              [known](T t, X x) { return known(Field::RemainQuota, t, x.units(t.remainQuota)); }},
             {tr("Used"), [](T t, X x) { return x.used(t); },
              [known](T t, X x) { return known(Field::UsedQuota, t, x.units(t.usedQuota)); }},
             {tr("Left"), [](T t, X x) { return x.quotaShare(t); },
              [known](T t, X) {
                  return known(Field::RemainQuota, t, tr("Of the granted quota: remaining and used together"));
              }}});
}

void DetailsPane::buildUse(QVBoxLayout *layout)
{
    layout->addWidget(heading(tr("Use")));
    m_use = new UsePane(m_content);
    layout->addWidget(m_use);
    connect(m_use, &UsePane::callsRequested, this, &DetailsPane::callsRequested);
    connect(m_use, &UsePane::savePictureRequested, this, &DetailsPane::savePictureRequested);
    // Going through the table row by row asks nothing.
    m_useTurn.setObjectName("useTurn"_L1);
    m_useTurn.setSingleShot(true);
    m_useTurn.setInterval(std::chrono::milliseconds(300));
    connect(&m_useTurn, &QTimer::timeout, this, [this] {
        if (m_content->isVisible())
            Q_EMIT useWanted();
    });
    onEvents(m_content, {QEvent::Show}, [this] { m_useTurn.start(); });
}

void DetailsPane::addRows(QFormLayout *form, std::vector<Row> rows)
{
    for (Row &row : rows) {
        auto *title = new QLabel(row.title, m_content);
        row.value = noteLabel(m_content);
        row.value->setAccessibleDescription(row.title);
        form->addRow(title, row.value);
        keepMuted(title);
        m_rows.push_back(std::move(row));
    }
}

QLabel *DetailsPane::heading(const QString &text)
{
    QLabel *label = headingLabel(text, m_content);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

DetailsPane::List DetailsPane::list(const QString &name, int columns, QVBoxLayout *into)
{
    List list{};
    auto *row = new QHBoxLayout;
    list.heading = heading(name);
    list.copy = iconButton(u"copy"_s, tr("Copy: %1").arg(name), m_content);
    list.copy->setAutoRaise(true);
    row->addWidget(list.heading, 1);
    row->addWidget(list.copy, 0, Qt::AlignBottom);
    into->addLayout(row);

    list.effect = noteLabel(m_content);
    into->addWidget(list.effect);

    list.entries = new LimitsList(name, columns, m_content);
    into->addWidget(list.entries);

    connect(list.copy, &QToolButton::clicked, this, [this, copyButton = list.copy, entries = list.entries] {
        const QString whole = copyButton->property(wholeText).toString();
        Q_EMIT copyRequested(entries->hasSelection() || whole.isEmpty() ? entries->text() : whole);
    });
    return list;
}

void DetailsPane::showOnly(const QWidget *part)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_nothing, m_sums, m_content})
        each->setVisible(each == part);
}

void DetailsPane::showNothing()
{
    showOnly(m_nothing);
}

void DetailsPane::showSum(const SelectionSum &sum, const TokenText &text)
{
    showOnly(m_sums);
    m_sums->showSum(sum, text);
}

void DetailsPane::showToken(const Token &token, const TokenText &text, const std::optional<FindingContext> &context,
                            const UseOfToken &use)
{
    showOnly(m_content);
    if (std::exchange(m_shown, token.id()) != token.id() || !m_useTurn.isActive())
        m_useTurn.start();
    m_use->showUse(token, text, use);
    m_name->setText(isolated(text.name(token)));
    m_name->setToolTip(shownTip(token.name));
    m_family = token.family;
    m_effective = effectiveStatus(token, text.now());
    const bool ending = m_effective == EffectiveStatus::Enabled && !token.expiresNever();
    m_status->setText(ending ? tr("%1 · expires %2").arg(text.status(token), text.expires(token)) : text.status(token));
    m_status->setToolTip(tr("Stored by the gateway as %1").arg(text.storedStatus(token)));
    m_key->setText(token.knows(Field::Key) ? token.key.toString() : TokenText::unknown());
    m_copyKey->setEnabled(!token.key.isEmpty());
    m_bar->setShare(remainingShare(token), (context ? context->thresholds : FilterThresholds()).lowPercent);
    m_overview->setRowVisible(0, text.tellsGateways());
    for (const Row &row : m_rows) {
        row.value->setText(isolated(row.shown(token, text)));
        const QString exact = row.exact(token, text);
        row.value->setToolTip(exact.isEmpty() ? tr("Not reported by the gateway, or in an unknown form.")
                                              : shownTip(exact));
    }

    // A list can be as long as a reply: no more of it is read and looked at here than takes a fraction of a frame.
    constexpr qsizetype maxList = 64 * 1024;
    bool modelsCut = false;
    bool ipsCut = false;
    Token read = token;
    read.models = shownLimits(token.models, maxList, &modelsCut);
    read.ips = shownLimits(token.ips, maxList, &ipsCut);
    const QString cut = tr(
        "Only the beginning of this list is shown and checked here; copy and export include all of it.");

    const ModelLimits models = readModelLimits(read);
    m_models.isMistaken = isMistake(models);
    const auto modelCount = static_cast<int>(models.entries.size());
    fill(m_models, modelCount == 0 ? tr("Limits · Models") : tr("Limits · Models (%1)").arg(modelCount),
         modelsCut ? cut : modelEffectText(models, m_family),
         {modelCount, [entries = models.entries](int row, int) { return entries.at(row); }},
         modelsCut ? token.models.text() : QString());

    const IpLimits ips = readIpLimits(read);
    m_ips.isMistaken = isMistake(ips);
    const auto ipCount = static_cast<int>(ips.entries.size() + ips.denied.size());
    const auto ipText = [ips, family = m_family](int row, int column) {
        const bool isDenied = row >= ips.entries.size();
        const IpEntry &entry = isDenied ? ips.denied.at(row - ips.entries.size()) : ips.entries.at(row);
        return column == 0 ? entry.text : isDenied ? tr("denied") : ipEntryText(entry, family);
    };
    const auto isFaulty = [ips](int row) {
        return row < ips.entries.size() && !ips.entries.at(row).effective
            && ips.effect != IpLimits::Effect::RuleUnknown;
    };
    fill(m_ips, ipCount == 0 ? tr("Limits · IPs") : tr("Limits · IPs (%1)").arg(ipCount),
         ipsCut ? cut : ipEffectText(ips, m_family), {ipCount, ipText, isFaulty},
         ipsCut ? token.ips.text() : QString());
    m_findingContext = context;
    m_findings = context ? findings(read, *context) : QList<Finding>();
    updateColors();
}

/// What was found, why that matters, in which entries, and what to do about it.
void DetailsPane::updateFindings()
{
    const auto colored = [this](const QString &text, Tone tone) {
        return u"<span style='color:%1'>%2</span>"_s.arg(toneColor(tone, palette()).name(), text.toHtmlEscaped());
    };
    m_findingsHeading->setText(m_findings.isEmpty() ? tr("Findings") : tr("Findings (%1)").arg(m_findings.size()));
    if (m_findings.isEmpty()) {
        m_findingsText->setText(colored(m_findingContext ? tr("No findings.") : tr("Searching…"), Tone::Muted));
        return;
    }
    QString html;
    for (const Finding &finding : std::as_const(m_findings)) {
        const FindingSeverity severity = TokenDeck::severity(finding.rule);
        QStringList lines{colored(severityShape(severity), lookOf(severity).color) + u" <b>"_s
                          + findingTitle(finding.rule).toHtmlEscaped() + u"</b>"_s};
        lines.first() += colored(u" · "_s + severityWord(severity), lookOf(severity).color);
        lines.append(findingReason(finding.rule, *m_findingContext, m_family).toHtmlEscaped());
        constexpr qsizetype maxSubjects = 10;
        for (const Finding::Subject &subject : finding.subjects.first(qMin(finding.subjects.size(), maxSubjects)))
            lines.append(findingSubject(finding.rule, subject).toHtmlEscaped());
        if (finding.subjects.size() > maxSubjects)
            lines.append(tr("… and more"));
        lines.append(colored(findingAdvice(finding.rule, m_family), Tone::Muted));
        html += u"<p style='margin:0 0 8px 0'>%1</p>"_s.arg(lines.join("<br>"_L1));
    }
    m_findingsText->setText(html);
}

void DetailsPane::fill(const List &list, const QString &heading, const QString &effect,
                       const LimitsModel::Entries &entries, const QString &whole)
{
    list.copy->setProperty(wholeText, whole);
    list.heading->setText(heading);
    list.effect->setText(effect);
    list.effect->setVisible(!effect.isEmpty());
    list.copy->setVisible(entries.count > 0);
    list.entries->setVisible(entries.count > 0);
    list.entries->setEntries(entries);
}

void DetailsPane::updateColors()
{
    const QColor plain = palette().color(QPalette::Text);
    setTextColor(m_status, m_effective ? toneColor(lookOf(*m_effective).color, palette()) : plain);
    for (const List &limits : {m_models, m_ips})
        setTextColor(limits.effect, limits.isMistaken ? toneColor(Tone::Bad, palette()) : plain);
    updateFindings();
}

} // namespace TokenDeck

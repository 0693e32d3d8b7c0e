// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterhelp.h"

#include "ui/common/widgets.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// The block of docs/filter.md that holds the grammar.
QString grammar()
{
    QFile file(u":/docs/filter.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString page = QString::fromUtf8(file.readAll());
    const QString fence = u"```ebnf\n"_s;
    const qsizetype begin = page.indexOf(fence);
    const qsizetype end = page.indexOf("```"_L1, begin + fence.size());
    return begin < 0 || end < 0 ? QString() : page.sliced(begin + fence.size(), end - begin - fence.size());
}

} // namespace

QList<FilterExample> filterExamples()
{
    return {
        {u"prod backup"_s, FilterHelp::tr("both words, anywhere in name, group, masked key, models, IPs or ID")},
        {u"\"two words\""_s, FilterHelp::tr("exactly this, spaces included")},
        {u"-test"_s, FilterHelp::tr("without the word; a minus works before any term or parenthesis")},
        {u"prod | staging"_s, FilterHelp::tr("either")},
        {u"(prod | staging) -is:dead"_s, FilterHelp::tr("parentheses group")},
        {u"status:disabled,expired"_s,
         FilterHelp::tr("any of several values: enabled, disabled, expired, exhausted, unknown")},
        {u"is:usable"_s, FilterHelp::tr("status, expiry and quota allow calls")},
        {u"is:callable"_s, FilterHelp::tr("usable, and its limits, group and account allow some call")},
        {u"can-call:gpt-5.4"_s, FilterHelp::tr("a call of this model would be allowed now")},
        {u"is:expiring"_s, FilterHelp::tr("usable, and expires soon")},
        {u"is:low"_s, FilterHelp::tr("usable, and its quota is low")},
        {u"is:unused"_s, FilterHelp::tr("never used, or unused for a long time")},
        {u"is:wasted"_s, FilterHelp::tr("usable but unused; or expired or exhausted but still enabled")},
        {u"is:dead"_s, FilterHelp::tr("disabled, expired or exhausted")},
        {u"is:unrestricted"_s, FilterHelp::tr("any model, any IP, unlimited quota, as the gateway enforces it")},
        {u"unknown:remaining"_s, FilterHelp::tr("not reported by the gateway, or in an unknown form")},
        {u"finding:danger"_s, FilterHelp::tr("a finding of this severity: danger, warning, info; or any, none")},
        {u"gateway:work"_s, FilterHelp::tr("of this gateway, where several are shown")},
        {u"group:vip"_s, FilterHelp::tr("the whole group name; group:\"\" is the user's own group")},
        {u"name:prod"_s, FilterHelp::tr("the word in the name; name:\"\" has no name")},
        {u"model:gpt-5.4"_s, FilterHelp::tr("its model limits allow the model")},
        {u"ip:10.1.2.3"_s, FilterHelp::tr("its IP limits allow the address")},
        {u"id>1000"_s, FilterHelp::tr("by ID")},
        {u"remaining<$1"_s, FilterHelp::tr("in money, as the site shows it or in dollars")},
        {u"used>=500k"_s, FilterHelp::tr("in quota units; k and m are thousands and millions")},
        {u"quota<10%"_s, FilterHelp::tr("the share that is left")},
        {u"expires<7d"_s, FilterHelp::tr("expires within 7 days; h, d, w and y are hours, days, weeks and years")},
        {u"expires:never"_s, FilterHelp::tr("never expires")},
        {u"created>=2026-01-01"_s, FilterHelp::tr("from that day on")},
        {u"last-used>30d"_s, FilterHelp::tr("last used more than 30 days ago")},
        {u"last-used:never"_s, FilterHelp::tr("never used")},
    };
}

FilterHelp::FilterHelp(QWidget *parent)
    : QDialog(parent)
    , m_page(new QTextBrowser(this))
{
    setWindowTitle(tr("Filter Language"));
    resize(640, 620);
    m_page->setAccessibleName(tr("Filter language"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 9);
    layout->addWidget(m_page);
    layout->addWidget(buttons);
    buttons->setContentsMargins(9, 0, 9, 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const qsizetype index = link.path().toInt();
        const QList<FilterExample> examples = filterExamples();
        if (link.scheme() == "example"_L1 && index >= 0 && index < examples.size())
            Q_EMIT exampleChosen(examples.at(index).query);
    });
    onPalette(this, [this] { fill(); });
}

void FilterHelp::fill()
{
    const int place = m_page->verticalScrollBar()->value();
    const QString link = palette().color(QPalette::Link).name();
    QString rows;
    const QList<FilterExample> examples = filterExamples();
    for (qsizetype i = 0; i < examples.size(); ++i) {
        rows +=
            u"<tr><td style='white-space:pre; padding:2px 24px 2px 0'><code><a style='color:%1; text-decoration:none' "
            "href='example:%2'>%3</a></code></td><td style='padding:2px 0'>%4</td></tr>"_s.arg(link)
                .arg(i)
                .arg(examples.at(i).query.toHtmlEscaped(), examples.at(i).explanation.toHtmlEscaped());
    }
    const QString intro = tr(
        "Type words: a token matches if it contains every word, in upper or lower case. Everything else is a term of "
        "the form field:value. Click an example to try it.");
    const QString more = tr("Fields and values are suggested as you type; press Ctrl+Space to show them.");
    // The grammar is the same in all languages.
    m_page->setHtml(
        u"<div style='margin:6px 10px'><p>%1</p><table>%2</table><p>%3</p><h3>%4</h3><pre>%5</pre></div>"_s.arg(
            intro.toHtmlEscaped(), rows, more.toHtmlEscaped(), tr("Grammar").toHtmlEscaped(),
            grammar().toHtmlEscaped()));
    m_page->verticalScrollBar()->setValue(place);
}

} // namespace TokenDeck

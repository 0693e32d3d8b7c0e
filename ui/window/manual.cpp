// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/manual.h"

#include "translations/translations.h"
#include "ui/common/widgets.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Pictures of whole windows, as wide as the page.
class ManualPage : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        constexpr int widest = 660;
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QImage picture(u":/docs/"_s + name.path());
        return picture.width() > widest ? picture.scaledToWidth(widest, Qt::SmoothTransformation) : picture;
    }
};

} // namespace

Manual::Manual(QWidget *parent)
    : QDialog(parent)
    , m_chapters(new QListWidget(this))
    , m_page(new ManualPage(this))
{
    setWindowTitle(tr("Manual"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_page->setAccessibleName(tr("Manual"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(14);
    auto *parts = new QSplitter(this);
    parts->addWidget(m_chapters);
    parts->addWidget(m_page);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({240, 680});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &Manual::goTo);
    connect(m_page, &QTextBrowser::anchorClicked, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    resize(fittingScreen(this, {940, 680}));
    fill();
    m_chapters->setFocus();
}

void Manual::fill()
{
    QFile file(u":/docs/manual.%1.md"_s.arg(currentLanguage()));
    if (!file.exists())
        file.setFileName(u":/docs/manual.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_page->setMarkdown(QString::fromUtf8(file.readAll()));
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level != 1 && level != 2)
            continue;
        m_chapters->addItem(block.text());
        m_places.append(block.blockNumber());
    }
}

void Manual::goTo(int chapter)
{
    if (chapter < 0)
        return;
    const QTextBlock block = m_page->document()->findBlockByNumber(m_places.at(chapter));
    // The heading at the top, not somewhere in sight.
    m_page->moveCursor(QTextCursor::End);
    m_page->setTextCursor(QTextCursor(block));
}

} // namespace TokenDeck

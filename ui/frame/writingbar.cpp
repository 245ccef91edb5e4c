// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/writingbar.h"

#include "ui/widgets/pageheader.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace wallchart {

namespace {

constexpr int kUntoldMilliseconds = 300;
constexpr int kProgressWidth = 240;

}   // namespace

WritingBar::WritingBar(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_text(labelWithRole("caption", this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this))
{
    setRole(this, "bar");
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(kProgressWidth);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kUntoldMilliseconds);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 1);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    connect(&workspace, &Workspace::writing, this, &WritingBar::tell);
    connect(&workspace, &Workspace::writingEnded, this, &WritingBar::end);
    connect(m_cancel, &QPushButton::clicked, this, &WritingBar::giveUp);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        show();
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
    retranslate();
    hide();
}

void WritingBar::tell(qint64 done, qint64 total)
{
    constexpr int kSteps = 1000;
    m_progress->setRange(0, total > 0 ? kSteps : 0);   // 0 = goes to and fro
    if (total > 0) m_progress->setValue(static_cast<int>(done * kSteps / total));
    if (isHidden() && !m_patience.isActive()) {
        m_cancel->setEnabled(true);
        m_patience.start();
    }
}

void WritingBar::end()
{
    m_patience.stop();
    hide();
}

void WritingBar::giveUp()
{
    m_cancel->setEnabled(false);
    m_workspace.cancelWriting();
}

void WritingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void WritingBar::retranslate()
{
    m_text->setText(tr("A large change is being stored. You can go on looking around."));
    setAccessibleName(m_text->text());
    m_progress->setAccessibleName(tr("How far the change is stored"));
    m_cancel->setText(tr("Cancel"));
}

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recentfiles.h"

#include "ui/painting/shapedtext.h"
#include "ui/welcome/choicecard.h"
#include "ui/widgets/pageheader.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace wallchart {

namespace {

/// `~/Campaigns` for a folder at home.
QString shortFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    const bool atHome = folder == home || folder.startsWith(home + u'/');
    return atHome ? u'~' + folder.mid(home.size()) : folder;
}

}   // namespace

RecentFiles::RecentFiles(Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_title(labelWithRole("section", this)),
      m_clear(new QToolButton(this)), m_rows(new QVBoxLayout)
{
    setRole(this, "panel");
    setRole(m_clear, "flat");
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_rows->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 14);
    layout->addLayout(heading);
    layout->addLayout(m_rows);
    connect(m_clear, &QToolButton::clicked, this, &RecentFiles::clearWanted);
    retranslate();
    hide();
}

void RecentFiles::setPaths(const QStringList &paths)
{
    if (paths == m_paths) return;
    m_paths = paths;
    for (ChoiceCard *card : m_cards) card->deleteLater();
    m_cards.clear();
    for (const QString &path : paths) {
        const bool isThere = QFileInfo::exists(path);
        auto *card = new ChoiceCard(m_appearance, isThere ? "lock" : "unplug", this);
        connect(card, &QAbstractButton::clicked, this, [this, path] { Q_EMIT chosen(path); });
        m_rows->addWidget(card);
        m_cards.push_back(card);
    }
    retranslate();
    setVisible(!paths.isEmpty());
}

void RecentFiles::retranslate()
{
    m_title->setText(tr("Recent campaigns"));
    m_clear->setText(tr("Clear list"));
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        const QString &path = m_paths[static_cast<qsizetype>(at)];
        const QString folder = isolated(shortFolder(path));
        m_cards[at]->setTexts(
            isolated(QFileInfo(path).fileName()),
            QFileInfo::exists(path) ? folder : tr("%1, which is not there now").arg(folder));
    }
}

void RecentFiles::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

}   // namespace wallchart

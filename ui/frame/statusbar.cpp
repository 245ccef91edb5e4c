// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusbar.h"

#include "core/model/counting.h"
#include "ui/painting/shapedtext.h"
#include "ui/text/campaignterms.h"
#include "ui/training/trainingshape.h"
#include "ui/welcome/languagepicker.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <chrono>

namespace wallchart {

namespace {

constexpr std::chrono::seconds kHintShown{8};

}   // namespace

StatusBar::StatusBar(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_appearance(appearance),
      m_people(new ClippedText("caption")), m_assessed(new ClippedText("caption")),
      m_filter(new ClippedText("caption")), m_hint(new ClippedText("caption")),
      m_units(labelWithRole("caption")), m_saved(labelWithRole("caption")),
      m_kept(labelWithRole("caption")), m_language(new QToolButton)
{
    setRole(this, "bar");
    setRole(m_language, "flat");
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setIcon(icon("globe", IconTone::Muted));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setMenu(new QMenu(m_language));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(18);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_people, m_assessed, m_filter})
        layout->addWidget(widget);
    layout->addWidget(m_hint, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_units, m_saved, m_kept, m_language})
        layout->addWidget(widget);
    m_hintTimer.setSingleShot(true);
    connect(&m_hintTimer, &QTimer::timeout, m_hint, [this] { m_hint->setWhole({}); });
    connect(&workspace, &Workspace::changed, this, &StatusBar::refresh);
    connect(&workspace, &Workspace::filterChanged, this, &StatusBar::refresh);
    connect(&appearance, &Appearance::changed, this, &StatusBar::refresh);
    fillLanguages();
    refresh();
}

void StatusBar::hint(const QString &text)
{
    m_hint->setWhole(text);
    m_hintTimer.start(kHintShown);
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QFrame::changeEvent(event);
}

void StatusBar::fillLanguages()
{
    for (const SpokenLanguage &language : spokenLanguages()) {
        m_language->menu()->addAction(
            QString::fromUtf8(language.name), this,
            [this, tag = language.tag] { m_appearance.setLanguage(QString::fromLatin1(tag)); });
    }
}

void StatusBar::refresh()
{
    const Counts total = CellCounts(m_workspace.reading()).total();
    const QLocale locale;
    const Campaign &campaign = m_workspace.campaign();
    const bool trainingOnly = trainingShapeOf(campaign).isTrainingOnly();
    m_people->setWhole(trainingOnly ? tr("%Ln participant(s)", nullptr,
                                         static_cast<int>(campaign.all<Participant>().size()))
                                    : CampaignTerms(campaign).count(total.base));
    for (QLabel *label : std::initializer_list<QLabel *>{m_assessed, m_filter, m_units})
        label->setVisible(!trainingOnly);
    m_assessed->setWhole(
        tr("%1 assessed · %2 unassessed")
            .arg(locale.toString(total.assessed()), locale.toString(total.unassessed())));
    m_filter->setWhole(m_workspace.filter().isEmpty()
                           ? tr("No filter")
                           : tr("Filter: %1").arg(isolated(m_workspace.filter())));
    m_units->setText(tr("%Ln unit(s)", nullptr, static_cast<int>(campaign.all<Unit>().size())));
    const QDateTime saved = m_workspace.savedAt().toLocalTime();
    m_saved->setVisible(saved.isValid() && !m_workspace.isSample());
    m_saved->setText(tr("Saved %1").arg(locale.toString(saved.time(), QLocale::ShortFormat)));
    m_kept->setText(m_workspace.isSample()     ? tr("Sample, not saved")
                    : m_workspace.isReadOnly() ? tr("Read only")
                                               : tr("Encrypted"));
    for (const SpokenLanguage &language : spokenLanguages()) {
        if (m_appearance.language() == QLatin1String(language.tag))
            m_language->setText(QString::fromUtf8(language.name));
    }
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
}

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/campaignsettings.h"
#include "ui/settings/programsettings.h"
#include "ui/settings/weightsettings.h"
#include "ui/settings/wordsettings.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QWidget>

namespace wallchart {

namespace {

constexpr double kPanelsWidth = 720;

QScrollArea *scrollAreaWith(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

}   // namespace

SettingsPage::SettingsPage(Workspace &workspace, Appearance &appearance,
                           PreferencesFile &preferences, QWidget *parent)
    : Page(parent), m_header(new PageHeader(this)),
      m_program(new ProgramSettings(preferences, appearance)),
      m_words(new WordSettings(workspace, appearance)),
      m_campaign(new CampaignSettings(workspace, appearance)),
      m_weights(new WeightSettings(workspace, appearance))
{
    auto *panels = new QWidget;
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(m_program);
    column->addWidget(m_words);
    column->addWidget(m_campaign);
    column->addWidget(m_weights);
    column->addStretch();
    auto *sides = new QHBoxLayout(panels);
    sides->setContentsMargins(16, 16, 16, 16);
    sides->addLayout(column, 1);
    sides->addStretch();
    const auto applyWidth = [this, &appearance] {
        for (QWidget *part :
             std::initializer_list<QWidget *>{m_program, m_words, m_campaign, m_weights})
            part->setMaximumWidth(appearance.px(kPanelsWidth));
    };
    connect(&appearance, &Appearance::changed, this, applyWidth);
    applyWidth();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scrollAreaWith(panels), 1);
    retranslate();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::focusMain()
{
    m_program->firstField()->setFocus();
}

void SettingsPage::retranslate()
{
    m_header->setTitle(title());
}

QDialog *settingsDialog(PreferencesFile &preferences, Appearance &appearance, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("Wallchart"));
    auto *settings = new ProgramSettings(preferences, appearance);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(scrollAreaWith(settings), 1);
    layout->addWidget(buttons);
    dialog->resize(appearance.px(kPanelsWidth), appearance.px(620));
    return dialog;
}

}   // namespace wallchart

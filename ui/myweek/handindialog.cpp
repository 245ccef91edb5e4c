// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/handindialog.h"

#include "ui/myweek/handinpreview.h"
#include "ui/myweek/namehits.h"
#include "ui/myweek/starttext.h"
#include "ui/myweek/tickbox.h"
#include "ui/myweek/unitchoice.h"
#include "ui/myweek/weekwords.h"
#include "ui/text/daytext.h"
#include "ui/text/errortext.h"
#include "ui/training/trainingdesk.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr QSize kWanted(980, 660);
constexpr int kChoicesWidth = 250;
constexpr int kMostChoicesWidth = 310;

QDate firstDayOf(const Edition &edition)
{
    return edition.sessions.empty() ? QDate() : edition.sessions.front().on;
}

}   // namespace

HandInDialog::HandInDialog(const HandInPlace &place, HandInSubject subject, QWidget *parent)
    : QDialog(parent), m_workspace(place.workspace), m_desk(place.desk),
      m_subject(std::move(subject)),
      m_preparing(m_workspace, firstDayOf(m_subject.learner.edition)),
      m_heading(new StartText("title", this)), m_about(new StartText("caption", this)),
      m_unitsLabel(new StartText("section", this)), m_units(new UnitChoice(this)),
      m_peers(new TickBox(place.appearance, this)), m_peersNote(new StartText("caption", this)),
      m_versions(new StartText("caption", this)),
      m_preview(new HandInPreview(place.appearance, m_subject.learner, this)),
      m_names(new NameHits(place.appearance, m_subject.learner, this)),
      m_said(new StartText("error", this)), m_cancel(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    m_units->show(m_workspace.campaign(), m_subject.request.units);
    m_units->setMinimumWidth(std::min(place.appearance.px(kChoicesWidth), kMostChoicesWidth));
    layOut();
    fillTexts();
    connectParts();
    const QSize wanted(place.appearance.px(kWanted.width()), place.appearance.px(kWanted.height()));
    resize(wanted.boundedTo(parent ? parent->window()->size() - QSize(24, 24) : wanted));
    prepare();
}

HandInDialog::~HandInDialog() = default;

QWidget *HandInDialog::choices()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_unitsLabel);
    column->addWidget(m_units, 1);
    column->addWidget(horizontalRule(side));
    column->addWidget(m_peers);
    column->addWidget(m_peersNote);
    column->addWidget(horizontalRule(side));
    column->addWidget(m_versions);
    const bool hasUnits = m_units->topLevelItemCount() > 0;
    m_unitsLabel->setVisible(hasUnits);
    m_units->setVisible(hasUnits);
    if (!hasUnits) column->addStretch();
    side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    side->setFixedWidth(m_units->minimumWidth());
    return side;
}

QWidget *HandInDialog::foot()
{
    setRole(m_save, "primary");
    m_save->setIcon(icon("send", IconTone::OnAccent));
    m_save->setDefault(true);
    m_said->hide();
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins({});
    line->addWidget(m_said, 1);
    line->addStretch();
    line->addWidget(m_cancel);
    line->addWidget(m_save);
    return foot;
}

void HandInDialog::layOut()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_preview, 1);
    right->addWidget(m_names);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(choices());
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addLayout(middle, 1);
    column->addWidget(foot());
}

void HandInDialog::connectParts()
{
    connect(m_units, &UnitChoice::chosenChanged, this, &HandInDialog::chooseUnits);
    connect(m_peers, &QCheckBox::toggled, this, [this](bool may) {
        m_subject.request.peersMaySee = may;
        if (!m_work) return;
        m_work->payload.peersMaySee = may;
        showWork();
    });
    connect(&m_preparing, &HandInPreparing::started, this, [this] {
        m_work.reset();
        m_names->showWorking();
        refreshButtons();
    });
    connect(&m_preparing, &HandInPreparing::prepared, this, &HandInDialog::showPrepared);
    connect(m_names, &NameHits::replaceWanted, this, &HandInDialog::replaceName);
    connect(m_names, &NameHits::replaceAllWanted, this, [this] {
        m_treatment = NamesInTexts::Replace;
        prepare();
    });
    connect(m_names, &NameHits::mayLeaveChanged, this, &HandInDialog::refreshButtons);
    connect(m_cancel, &QPushButton::clicked, this, &HandInDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &HandInDialog::save);
    connect(&m_desk, &TrainingDesk::saved, this, [this] {
        if (m_isSaving) accept();
    });
    connect(&m_desk, &TrainingDesk::failed, this, [this](const Error &error) {
        if (m_isSaving) sayFailed(error);
    });
}

bool HandInDialog::knowsKeys() const
{
    const auto &circle = m_subject.learner.participant.smallGroup;
    return circle && facilitatorOf(m_workspace.campaign(), *circle);
}

QString HandInDialog::versionText() const
{
    const auto versions = versionsOf(m_workspace.campaign(), m_subject.request.participant,
                                     m_subject.request.week);
    const QLocale locale;
    const int next = versions.empty() ? 1 : versions.back()->version + 1;
    QStringList lines{tr("This will be version %1.").arg(locale.toString(next))};
    for (const Submission *each : versions)
        lines << tr("Version %1 of %2 stays.")
                     .arg(locale.toString(each->version), momentText(each->madeAt.toTimeZone(zoneOf(
                                                              m_subject.learner.participant))));
    return lines.join(u'\n');
}

void HandInDialog::fillTexts()
{
    const EditionAssignment *assignment = m_subject.learner.edition.assignment(
        m_subject.request.week);
    m_heading->setText(tr("Hand in week %1: %2")
                           .arg(QLocale().toString(m_subject.request.week),
                                assignment ? editionText(assignment->title) : QString()));
    m_about->setText(tr("Look at what leaves this computer. You save one file and give it to your "
                        "facilitator yourself; nothing is sent."));
    m_unitsLabel->setText(tr("Units you practised on"));
    m_units->setAccessibleName(m_unitsLabel->text());
    m_peers->setText(tr("Peers may see this"));
    m_peersNote->setText(tr("Only then may your facilitator show it in the small group."));
    m_versions->setText(versionText());
    m_cancel->setText(tr("Cancel"));
    m_save->setText(knowsKeys() ? tr("Save the file…") : tr("Lock with a passphrase and save…"));
}

void HandInDialog::chooseUnits()
{
    m_subject.request.units = m_units->chosen();
    Q_EMIT unitsChosen(m_subject.request.units);
    if (m_units->isNothingChosen()) {
        m_work.reset();
        refreshButtons();
        return;
    }
    prepare();
}

void HandInDialog::prepare()
{
    m_preparing.prepare(m_subject.request, m_treatment);
}

void HandInDialog::showPrepared()
{
    const auto &made = *m_preparing.newest();
    if (!made.work) {
        sayFailed(made.work.error());
        return;
    }
    m_said->hide();
    m_work = *made.work;
    m_work->payload.peersMaySee = m_subject.request.peersMaySee;
    m_names->show(*m_work);
    showWork();
}

void HandInDialog::showWork()
{
    m_preview->show(*m_work, m_preparing.newest()->chart);
    refreshButtons();
}

void HandInDialog::replaceName(std::size_t hit)
{
    if (!m_work || hit >= m_work->hits.size()) return;
    m_work = withCodeForName(m_workspace.campaign(), std::move(*m_work), hit);
    m_names->show(*m_work);
    showWork();
}

void HandInDialog::refreshButtons()
{
    m_save->setEnabled(m_work && m_names->mayLeave() && !m_units->isNothingChosen());
    m_save->setToolTip(m_units->isNothingChosen() ? tr("Choose at least one unit") : QString());
}

void HandInDialog::save()
{
    if (!m_work) return;
    m_isSaving = true;
    m_said->hide();
    const auto make = [work = *m_work](const PacketDesk &desk) {
        return submissionPacket(desk, work);
    };
    if (knowsKeys()) m_desk.save(m_heading->text(), make);
    else m_desk.saveWithPassphrase(m_heading->text(), make);
}

void HandInDialog::sayFailed(const Error &error)
{
    m_said->setText(errorText(error));
    m_said->show();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}   // namespace wallchart

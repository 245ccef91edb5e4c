// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewstrip.h"

#include "ui/review/reviewwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/pageheader.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace wallchart {

namespace {

QPushButton *packetButton(const char *iconName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setRole(button, "control");
    button->setIcon(icon(iconName));
    return button;
}

QString asText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}   // namespace

ReviewStrip::ReviewStrip(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_group(menuButton("users", this)),
      m_language(menuButton("languages", this)), m_take(packetButton("folder-input", this)),
      m_pass(packetButton("file-output", this)), m_more(menuButton("ellipsis", this)),
      m_status(new QMenu(this))
{
    setRole(this, "strip");
    auto *row = new FlowLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_group, m_language, m_take, m_pass, m_more})
        row->addWidget(each);
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(m_take, &QPushButton::clicked, this, &ReviewStrip::takingWanted);
    connect(m_pass, &QPushButton::clicked, this, &ReviewStrip::passingWanted);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ReviewStrip::fillMore);
}

std::optional<BoardChoice> ReviewStrip::validChoice(const std::optional<BoardChoice> &wanted) const
{
    const auto led = groupsLedHere(m_workspace.campaign());
    if (led.empty()) return std::nullopt;
    const bool isThere = wanted && std::any_of(led.begin(), led.end(), [&](const SmallGroup *each) {
                             return each->edition == wanted->edition
                                    && (!wanted->group || each->id == *wanted->group);
                         });
    if (isThere) return wanted;
    // The latest edition is the one that is on.
    const StoredEditionId edition = led.back()->edition;
    const auto first = std::find_if(
        led.begin(), led.end(), [&](const SmallGroup *each) { return each->edition == edition; });
    const bool several = led.end() - first > 1;
    return BoardChoice{edition, several ? std::nullopt : std::optional((*first)->id)};
}

QString ReviewStrip::nameOf(const BoardChoice &choice) const
{
    if (const SmallGroup *circle = m_workspace.campaign().find(choice.group)) return circle->name;
    return tr("All small groups");
}

void ReviewStrip::showBoard(const ReviewBoard &board, int toPassOn)
{
    m_choice = board.choice();
    m_toPassOn = toPassOn;
    m_hasPeople = !board.lines().empty();
    fillGroups();
    fillLanguages(board);
    retranslate();
}

void ReviewStrip::fillGroups()
{
    const Campaign &campaign = m_workspace.campaign();
    QMenu &menu = *m_group->menu();
    menu.clear();
    const auto led = groupsLedHere(campaign);
    std::set<StoredEditionId> editions;
    for (const SmallGroup *each : led) editions.insert(each->edition);
    const auto add = [&](const BoardChoice &choice) {
        QAction *action = menu.addAction(asText(nameOf(choice)), this,
                                         [this, choice] { Q_EMIT chosen(choice); });
        action->setCheckable(true);
        action->setChecked(m_choice && m_choice->edition == choice.edition
                           && m_choice->group == choice.group);
    };
    for (const StoredEditionId edition : editions) {
        if (editions.size() > 1) menu.addSection(campaign.find(edition)->key);
        const auto groups = std::count_if(led.begin(), led.end(), [&](const SmallGroup *each) {
            return each->edition == edition;
        });
        if (groups > 1) add({edition});
        for (const SmallGroup *each : led) {
            if (each->edition == edition) add({edition, each->id});
        }
    }
    m_group->setVisible(!led.empty());
}

void ReviewStrip::fillLanguages(const ReviewBoard &board)
{
    QMenu &menu = *m_language->menu();
    menu.clear();
    m_language->setVisible(m_choice && board.languages().size() > 1);
    if (!m_choice) return;
    const auto add = [&](const QString &tag, const QString &name) {
        BoardChoice choice = *m_choice;
        choice.language = tag;
        QAction *action = menu.addAction(name, this, [this, choice] { Q_EMIT chosen(choice); });
        action->setCheckable(true);
        action->setChecked(m_choice->language == tag);
    };
    add({}, tr("All languages"));
    for (const QString &tag : board.languages()) {
        if (!tag.isEmpty()) add(tag, ReviewWords::language(tag));
    }
}

std::vector<const TrainingGroup *> ReviewStrip::groupsWithStatus() const
{
    const Campaign &campaign = m_workspace.campaign();
    std::vector<const TrainingGroup *> groups;
    if (!m_choice) return groups;
    for (const Participant *each : participantsOn(campaign, {m_choice->edition})) {
        const TrainingGroup *group = campaign.find(each->group);
        if (group && std::find(groups.begin(), groups.end(), group) == groups.end())
            groups.push_back(group);
    }
    return groups;
}

void ReviewStrip::fillStatus(QMenu &menu)
{
    menu.clear();
    for (const TrainingGroup *group : groupsWithStatus()) {
        const QString name =
            group->contactPerson.isEmpty()
                ? group->name
                : tr("%1, for %2", "group, contact person").arg(group->name, group->contactPerson);
        menu.addAction(asText(name), this, [this, id = group->id] { Q_EMIT statusWanted(id); });
    }
}

void ReviewStrip::askForStatus()
{
    const auto groups = groupsWithStatus();
    if (groups.size() == 1) return Q_EMIT statusWanted(groups.front()->id);
    fillStatus(*m_status);
    m_status->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    if (!groups.empty()) m_status->setActiveAction(m_status->actions().front());
}

void ReviewStrip::fillMore()
{
    QMenu &menu = *m_more->menu();
    menu.clear();
    const bool canWrite = !m_workspace.isReadOnly();
    QAction *record = menu.addAction(icon("square-pen"), tr("Record work by hand…"), this,
                                     &ReviewStrip::recordingWanted);
    record->setEnabled(canWrite && m_hasPeople);
    QAction *invite = menu.addAction(icon("user-plus"), tr("Invite…"), this,
                                     &ReviewStrip::invitationWanted);
    invite->setEnabled(canWrite && m_choice.has_value());
    QMenu *status = menu.addMenu(icon("send"), tr("Status packet for the contact person"));
    fillStatus(*status);
    status->setEnabled(canWrite && !status->isEmpty());
    menu.addSeparator();
    menu.addAction(icon("printer"), tr("Matrix as PDF…"), this, &ReviewStrip::pdfWanted)
        ->setEnabled(m_hasPeople);
    menu.addAction(icon("table-2"), tr("Matrix as spreadsheet…"), this, &ReviewStrip::sheetWanted)
        ->setEnabled(m_hasPeople);
}

void ReviewStrip::retranslate()
{
    m_group->setText(m_choice ? asText(nameOf(*m_choice)) : QString());
    m_group->setAccessibleName(m_choice ? tr("Small group: %1").arg(nameOf(*m_choice))
                                        : tr("Small group"));
    const bool all = !m_choice || m_choice->language.isEmpty();
    m_language->setText(all ? tr("All languages") : ReviewWords::language(m_choice->language));
    m_language->setAccessibleName(tr("Who reads: %1").arg(m_language->text()));
    m_take->setText(tr("Take packets…"));
    m_take->setEnabled(!m_workspace.isReadOnly());
    m_pass->setText(m_toPassOn > 0 ? tr("Export reviews (%1)…").arg(QLocale().toString(m_toPassOn))
                                   : tr("Export reviews…"));
    m_pass->setVisible(m_choice.has_value());
    m_more->setVisible(m_choice.has_value());
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    fillMore();
}

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/passingdialog.h"

#include "core/training/reviewing.h"
#include "ui/text/errortext.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kPassedName = 0;
constexpr int kPassedWeeks = 1;
constexpr int kPassedFile = 2;
constexpr QSize kPassingSize(620, 440);

QString weeksText(const std::vector<int> &weeks)
{
    QStringList numbers;
    for (const int week : weeks) numbers << QLocale().toString(week);
    return QLocale().createSeparatedList(numbers);
}

}   // namespace

PassingDialog::PassingDialog(Workspace &workspace, TrainingDesk &desk, const BoardChoice &choice,
                             QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_desk(desk), m_choice(choice),
      m_made(std::make_shared<std::vector<ParticipantId>>()), m_list(new QTreeWidget(this)),
      m_note(wrappedText("caption", this)), m_save(new QPushButton(this)),
      m_told(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    layOut();
    connect(m_list, &QTreeWidget::itemChanged, this, &PassingDialog::tick);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PassingDialog::showWhatCanBeDone);
    connect(m_save, &QPushButton::clicked, this, &PassingDialog::saveAll);
    connect(m_told, &QPushButton::clicked, this, &PassingDialog::saveWithPassphrase);
    connect(&desk, &TrainingDesk::saved, this, &PassingDialog::nameFiles);
    connect(&desk, &TrainingDesk::failed, this,
            [this](const Error &error) { m_note->setText(errorText(error)); });
    connect(&workspace, &Workspace::changed, this, &PassingDialog::refresh);
    refresh();
}

void PassingDialog::layOut()
{
    auto *title = labelWithRole("title", this);
    title->setText(tr("Export reviews"));
    auto *advice = wrappedText("caption", this);
    advice->setText(tr("Each participant gets one packet with all reviews of their work. Give it "
                       "to them, then tick their name."));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Passed on to"), tr("Weeks not passed on"), tr("Packet")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setAccessibleName(tr("Reviews by participant"));
    m_save->setText(tr("Save packets…"));
    setRole(m_save, "primary");
    m_told->setText(tr("With a passphrase…"));
    m_told->setToolTip(tr("Saves the packet of the chosen participant, locked with a passphrase "
                          "that you tell by voice"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_told);
    row->addStretch();
    row->addWidget(buttons);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QWidget *each : std::initializer_list<QWidget *>{title, advice}) column->addWidget(each);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(row);
    resize(kPassingSize);
}

void PassingDialog::refresh()
{
    const Campaign &campaign = m_workspace.campaign();
    m_lines = reviewsToPass(campaign, participantsOn(campaign, m_choice));
    const int before = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_isFilling = true;
    m_list->clear();
    for (const ReviewsToPass &line : m_lines) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(kPassedName, line.name);
        item->setCheckState(kPassedName, line.isPassedOn() ? Qt::Checked : Qt::Unchecked);
        item->setText(kPassedWeeks, weeksText(line.weeks));
        item->setText(kPassedFile, line.keysKnown || line.isPassedOn()
                                       ? m_files.value(line.participant.toString())
                                       : tr("Keys are not known: invite them first"));
        if (m_workspace.isReadOnly()) item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    if (!m_lines.empty())
        m_list->setCurrentItem(
            m_list->topLevelItem(std::clamp(before, 0, static_cast<int>(m_lines.size()) - 1)));
    m_isFilling = false;
    showWhatCanBeDone();
}

void PassingDialog::showWhatCanBeDone()
{
    const auto waits = [](const ReviewsToPass &line) { return !line.isPassedOn(); };
    const bool any = std::any_of(m_lines.begin(), m_lines.end(), waits);
    const bool canSave = std::any_of(
        m_lines.begin(), m_lines.end(),
        [&](const ReviewsToPass &line) { return waits(line) && line.keysKnown; });
    m_save->setEnabled(canSave && !m_workspace.isReadOnly());
    m_told->setEnabled(m_list->currentItem() && !m_workspace.isReadOnly());
    if (m_lines.empty()) m_note->setText(tr("No review is written yet."));
    else if (!any) m_note->setText(tr("All reviews are passed on."));
}

TrainingDesk::Make PassingDialog::packetOf(ParticipantId participant) const
{
    return [participant, made = m_made](const PacketDesk &desk) {
        auto packet = reviewsPacket(desk, participant);
        if (packet) made->push_back(participant);
        return packet;
    };
}

void PassingDialog::saveAll()
{
    std::vector<TrainingDesk::Make> makes;
    for (const ReviewsToPass &line : m_lines) {
        if (!line.isPassedOn() && line.keysKnown) makes.push_back(packetOf(line.participant));
    }
    m_made->clear();
    m_desk.saveAll(tr("A folder for the packets"), std::move(makes));
}

void PassingDialog::saveWithPassphrase()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) return;
    m_made->clear();
    m_desk.saveWithPassphrase(tr("The reviews"),
                              packetOf(m_lines[static_cast<std::size_t>(row)].participant));
}

void PassingDialog::nameFiles(const QStringList &paths)
{
    // One that could not be written would shift all names after it: then none is said.
    const bool areKnown = paths.size() == static_cast<qsizetype>(m_made->size());
    for (qsizetype i = 0; areKnown && i < paths.size(); ++i)
        m_files.insert(m_made->at(static_cast<std::size_t>(i)).toString(),
                       QFileInfo(paths[i]).fileName());
    refresh();
    m_note->setText(areKnown
                        ? tr("%Ln packet(s) saved. Give each to its participant, then tick the "
                             "name.",
                             nullptr, static_cast<int>(paths.size()))
                        : tr("Not all packets could be saved. Save them again into another "
                             "folder."));
}

void PassingDialog::tick(QTreeWidgetItem *item, int column)
{
    if (m_isFilling || column != kPassedName) return;
    const auto row = static_cast<std::size_t>(m_list->indexOfTopLevelItem(item));
    const bool isOn = item->checkState(kPassedName) == Qt::Checked;
    const std::vector<ReviewId> reviews = m_lines[row].reviews;
    // The list is filled anew by it: not while it is still telling of the tick.
    QMetaObject::invokeMethod(
        this,
        [this, reviews, isOn] {
            m_workspace.perform(markPassedOn(m_workspace.campaign(), reviews, isOn));
        },
        Qt::QueuedConnection);
}

}   // namespace wallchart

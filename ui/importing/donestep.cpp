// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/donestep.h"

#include "ui/importing/importrun.h"
#include "ui/importing/importwords.h"
#include "ui/painting/shapedtext.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wallchart {

DoneStep::DoneStep(ImportRun &run, const Appearance &appearance, QWidget *parent)
    : ImportPage(run, parent), m_title(labelWithRole("display", this)), m_counts(new QLabel(this)),
      m_hint(labelWithRole("caption", this)), m_said(labelWithRole("section", this)),
      m_undo(new QPushButton(this)), m_saveRejected(new QPushButton(this)),
      m_another(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.px(10));
    for (QLabel *label : {m_title, m_counts, m_hint}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_undo, m_saveRejected, m_another}) buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_said);
    column->addStretch();
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_undo->setIcon(icon("undo-2"));
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undoWanted);
    connect(m_saveRejected, &QPushButton::clicked, this, &DoneStep::rejectedWanted);
    connect(m_another, &QPushButton::clicked, this, &DoneStep::anotherWanted);
    retranslate();
}

void DoneStep::refresh()
{
    const ImportDraft &draft = run().draft();
    if (!draft.isDone()) {
        m_undone = false;
        m_said->clear();
        return;
    }
    m_title->setText(m_undone ? tr("Taken back") : tr("Imported"));
    m_counts->setText(countSentences(draft.planned()->plan).join(u'\n'));
    m_counts->setVisible(!m_undone);
    m_hint->setText(m_undone ? tr("The campaign is as it was before.")
                             : tr("It is one change: Undo, here or later, takes all of it back."));
    m_undo->setEnabled(!m_undone);
    m_saveRejected->setVisible(run().hasRejected());
}

void DoneStep::focusMain()
{
    // Enter goes on to the end, not into another import.
    for (QPushButton *button : window()->findChildren<QPushButton *>()) {
        if (button->isDefault()) button->setFocus();
    }
}

void DoneStep::sayUndone()
{
    m_undone = true;
    refresh();
}

void DoneStep::sayRejectedSaved(const QString &fileName, int rows)
{
    setRole(m_said, "section");
    m_said->setText(tr("%Ln row(s) saved as %1, with the reason in the last column. Mend them and "
                       "import that file. It is not encrypted.",
                       nullptr, rows)
                        .arg(isolated(fileName)));
}

void DoneStep::sayFailed(const QString &text)
{
    setRole(m_said, "error");
    m_said->setText(text);
}

void DoneStep::retranslate()
{
    m_undo->setText(tr("&Undo the import"));
    m_saveRejected->setText(tr("&Save rejected rows…"));
    m_another->setText(tr("Import &another list"));
    refresh();
}

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/sourcestep.h"

#include "ui/importing/importrun.h"
#include "ui/text/errortext.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wallchart {

SourceStep::SourceStep(ImportRun &run, const Appearance &appearance, QWidget *parent)
    : ImportPage(run, parent), m_dropHere(labelWithRole("section", this)),
      m_formats(labelWithRole("caption", this)), m_choose(new QPushButton(this)),
      m_orPaste(new QLabel(this)), m_pasted(new QPlainTextEdit(this)),
      m_usePasted(new QPushButton(this)), m_refusal(labelWithRole("error", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.px(10));
    column->addWidget(m_refusal);
    column->addWidget(makeDropZone(appearance), 3);
    column->addWidget(m_orPaste);
    column->addWidget(m_pasted, 4);
    column->addWidget(m_usePasted, 0, Qt::AlignTrailing);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_orPaste->setBuddy(m_pasted);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setLineWrapMode(QPlainTextEdit::NoWrap);
    setAcceptDrops(false);   // the assistant takes what is dropped anywhere on it
    m_pasted->setAcceptDrops(false);
    connect(m_choose, &QPushButton::clicked, this, &SourceStep::fileWanted);
    connect(m_usePasted, &QPushButton::clicked, this,
            [this] { this->run().choosePasted(m_pasted->toPlainText()); });
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &SourceStep::refresh);
    retranslate();
    refresh();
}

QFrame *SourceStep::makeDropZone(const Appearance &appearance)
{
    auto *zone = new QFrame(this);
    setRole(zone, "panel");
    auto *picture = new QLabel(zone);
    const int size = appearance.px(32);
    picture->setPixmap(icon("folder-input", IconTone::Muted).pixmap(size, size));
    auto *column = new QVBoxLayout(zone);
    column->setSpacing(appearance.px(8));
    column->addStretch();
    for (QWidget *each : std::initializer_list<QWidget *>{picture, m_dropHere, m_formats, m_choose})
        column->addWidget(each, 0, Qt::AlignHCenter);
    column->addStretch();
    setRole(m_choose, "primary");
    return zone;
}

void SourceStep::refresh()
{
    m_usePasted->setEnabled(!m_pasted->toPlainText().trimmed().isEmpty());
    const ImportDraft &draft = run().draft();
    const bool refused = draft.refusal() && !draft.sheet();
    m_refusal->setVisible(refused);
    if (refused) m_refusal->setText(errorText(*draft.refusal()));
}

void SourceStep::focusMain()
{
    m_choose->setFocus();
}

void SourceStep::retranslate()
{
    m_dropHere->setText(tr("Drop a list here"));
    m_formats->setText(tr("A spreadsheet (.xlsx), or text with columns (.csv, .txt, .tsv). The "
                          "file is only read."));
    m_choose->setText(tr("Choose a &file…"));
    m_orPaste->setText(tr("Or &paste a list, one line for each worker:"));
    m_pasted->setPlaceholderText(tr("Copied cells of a spreadsheet, or just names"));
    m_pasted->setAccessibleName(tr("Pasted list"));
    m_usePasted->setText(tr("&Read the pasted list"));
    refresh();
}

}   // namespace wallchart

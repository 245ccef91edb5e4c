// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/notesection.h"

#include "core/editing/intents/peopleintents.h"
#include "ui/inspector/inplacetext.h"
#include "ui/inspector/sectionheading.h"
#include "ui/inspector/textrow.h"
#include "ui/widgets/clippedtext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wallchart {

NoteSection::NoteSection(InspectorScope &scope, QWidget *parent)
    : InspectorSection(scope, parent),
      m_note(new TextRow(scope, QStringLiteral("note"),
                         [this](WorkerId of, const QString &text) { return store(of, text); })),
      m_hint(wrappedText("caption", this))
{
    m_note->hideLabel();
    body().addWidget(m_note);
    body().addWidget(m_hint);
    retranslate();
}

void NoteSection::retranslate()
{
    heading().setTitle(tr("Note"));
    m_note->setLabel(tr("Note"));
    m_note->text().setPlaceholderText(tr("What else should be known?"));
    m_hint->setText(tr("Health and family details do not belong here."));
}

QString NoteSection::fact(const WorkerReading &worker) const
{
    return worker.worker->note.isEmpty() ? tr("none", "note") : QString();
}

void NoteSection::fill(const WorkerReading &worker)
{
    m_note->showFor(worker.worker->id, worker.worker->note);
}

QString NoteSection::store(WorkerId of, const QString &text)
{
    const Worker *before = campaign().find(of);
    if (!before) return {};
    Worker after = *before;
    after.note = text;
    return storeIn(scope().workspace, setWorker(campaign(), after));
}

}   // namespace wallchart

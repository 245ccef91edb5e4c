// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/trainingdocumentdialog.h"

#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace wallchart {

TrainingDocumentDialog::TrainingDocumentDialog(Workspace &workspace, Appearance &appearance,
                                               QWidget *parent)
    : DocumentPrintDialog(workspace, appearance, parent), m_choices(new QVBoxLayout),
      m_heading(labelWithRole("title", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    auto *side = new QWidget;
    m_choices->setContentsMargins(20, 16, 16, 16);
    m_choices->setSpacing(6);
    m_choices->addWidget(m_heading);
    m_heading->setWordWrap(true);
    side->setLayout(m_choices);
    setSide(side);
}

DocumentMaker TrainingDocumentDialog::maker() const
{
    return [all = documents(), paper = DocumentPaper{Paper::A4, orientation()}](const Campaign &,
                                                                                int) {
        DocumentPrint print{.paper = paper};
        if (all.empty()) return print;
        print.document = all.front();
        print.further.assign(all.begin() + 1, all.end());
        return print;
    };
}

void TrainingDocumentDialog::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

QLabel *TrainingDocumentDialog::addChoice(QWidget *field)
{
    auto *label = labelWithRole("caption", this);
    label->setBuddy(field);
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    QWidget *side = m_choices->parentWidget();
    if (!side->focusProxy()) side->setFocusProxy(field);
    m_choices->addSpacing(6);
    m_choices->addWidget(label);
    m_choices->addWidget(field);
    return label;
}

void TrainingDocumentDialog::nameChoice(QLabel *label, QWidget *field, const QString &text)
{
    label->setText(text);
    field->setAccessibleName(text);
}

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/askfirst.h"

#include <QMessageBox>
#include <QPushButton>

namespace wallchart {

void askFirst(const FirstQuestion &question, QWidget *parent, std::function<void()> then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QStringLiteral("Wallchart"));
    box->setTextFormat(Qt::PlainText);
    box->setText(question.question);
    box->setInformativeText(question.detail);
    QPushButton *action = box->addButton(question.action, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [action, then = std::move(then)](QAbstractButton *clicked) {
                         if (clicked == action) then();
                     });
    box->open();
}

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumkeys.h"

#include <QComboBox>

namespace wallchart {

/// A combo box with every value of an enum, without words yet.
template <class E>
[[nodiscard]] QComboBox *choiceBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const auto &[value, key] : EnumKeys<E>::all)
        box->addItem(QString(), static_cast<int>(value));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// Gives each value its words; again whenever the language changes.
template <class E, class Label>
void nameChoices(QComboBox *box, Label label)
{
    for (int i = 0; i < box->count(); ++i)
        box->setItemText(i, label(static_cast<E>(box->itemData(i).toInt())));
}

template <class E>
[[nodiscard]] E chosenIn(const QComboBox *box)
{
    return static_cast<E>(box->currentData().toInt());
}

template <class E>
void choose(QComboBox *box, E value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

}   // namespace wallchart

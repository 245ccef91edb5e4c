// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspanel.h"

#include "ui/widgets/pageheader.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>

namespace wallchart {

namespace {

constexpr double kNameWidth = 230;
constexpr double kFieldWidth = 200;
constexpr int kNameColumn = 0;
constexpr int kFieldColumn = 1;
constexpr int kRestColumn = 2;

}   // namespace

SettingsPanel::SettingsPanel(Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_title(labelWithRole("title", this)),
      m_grid(new QGridLayout(this))
{
    setRole(this, "panel");
    m_grid->setContentsMargins(20, 16, 20, 18);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(kRestColumn, 1);
    m_grid->addWidget(m_title, 0, kNameColumn, 1, 3);
    m_grid->setRowMinimumHeight(1, 4);
    connect(&appearance, &Appearance::changed, this, &SettingsPanel::applySizes);
}

void SettingsPanel::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SettingsPanel::addField(QWidget *field)
{
    add(field, nullptr);
}

void SettingsPanel::addNamedField(QWidget *field)
{
    auto *name = new QLabel(this);
    name->setBuddy(field);
    name->setWordWrap(true);
    add(field, name);
}

void SettingsPanel::add(QWidget *field, QLabel *name)
{
    QLabel *meaning = labelWithRole("caption", this);
    meaning->setWordWrap(true);
    meaning->hide();
    const int row = m_grid->rowCount();
    if (name) {
        m_grid->addWidget(name, row, kNameColumn);
        m_grid->addWidget(field, row, kFieldColumn);
    } else {
        m_grid->addWidget(field, row, kNameColumn, 1, 3);
    }
    m_grid->addWidget(meaning, row + 1, name ? kFieldColumn : kNameColumn, 1, name ? 2 : 3);
    m_grid->setRowMinimumHeight(row + 2, 6);
    m_rows.push_back({field, name, meaning});
    applySizes();
}

void SettingsPanel::addAtFoot(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), kNameColumn, 1, 3, Qt::AlignLeading);
}

const SettingsPanel::Row &SettingsPanel::rowOf(const QWidget *field) const
{
    return *std::find_if(m_rows.begin(), m_rows.end(),
                         [field](const Row &row) { return row.field == field; });
}

void SettingsPanel::setWords(QWidget *field, const QString &name, const QString &meaning)
{
    const Row &row = rowOf(field);
    if (row.name) {
        row.name->setText(name);
        field->setAccessibleName(name);
    } else if (auto *button = qobject_cast<QAbstractButton *>(field)) {
        button->setText(name);
    }
    row.meaning->setText(meaning);
    row.meaning->setVisible(!meaning.isEmpty());
    field->setAccessibleDescription(meaning);
}

void SettingsPanel::setFieldVisible(QWidget *field, bool visible)
{
    const Row &row = rowOf(field);
    field->setVisible(visible);
    if (row.name) row.name->setVisible(visible);
    row.meaning->setVisible(visible && !row.meaning->text().isEmpty());
}

void SettingsPanel::applySizes()
{
    for (const Row &row : m_rows) {
        if (!row.name) continue;
        row.name->setWordWrap(true);
        row.name->setMaximumWidth(m_appearance.px(kNameWidth));
        row.field->setMinimumWidth(m_appearance.px(kFieldWidth));
    }
}

}   // namespace wallchart

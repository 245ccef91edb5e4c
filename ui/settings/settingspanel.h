// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace wallchart {

/// A panel of settings under a title: each a field with its name before it and, beneath, what it
/// means.
class SettingsPanel final : public QFrame {
    Q_OBJECT

public:
    explicit SettingsPanel(Appearance &appearance, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A field with a name of its own, such as a tick, begins where names do.
    void addField(QWidget *field);
    void addNamedField(QWidget *field);
    /// Also what screen readers say; a field without a name of its own keeps its text.
    void setWords(QWidget *field, const QString &name, const QString &meaning = {});
    void setFieldVisible(QWidget *field, bool visible);
    /// Buttons and errors at the foot.
    void addAtFoot(QWidget *widget);

private:
    struct Row {
        QWidget *field;
        QLabel *name;   ///< null: the field says it itself
        QLabel *meaning;
    };

    void add(QWidget *field, QLabel *name);
    [[nodiscard]] const Row &rowOf(const QWidget *field) const;
    void applySizes();

    Appearance &m_appearance;
    QLabel *m_title;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

}   // namespace wallchart

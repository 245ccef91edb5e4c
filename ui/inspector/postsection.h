// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

class QLabel;
class QMenu;
class QToolButton;

namespace wallchart {

class PostForm;
class RowList;

/// Where the worker works and worked; the main post is the one that counts.
class PostSection final : public InspectorSection {
    Q_OBJECT

public:
    explicit PostSection(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString fact(const WorkerReading &worker) const override;
    void fill(const WorkerReading &worker) override;

private:
    [[nodiscard]] QWidget *makeRow(const Post &post, QWidget *parent);
    void fillMenu(QMenu &menu, const Post &post);

    std::optional<WorkerId> m_shownWorker;
    QStringList m_shown;   ///< the rows in words
    QLabel *m_none;
    RowList *m_rows;
    QToolButton *m_add;
    PostForm *m_form;
};

}   // namespace wallchart

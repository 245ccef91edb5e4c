// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorform.h"

class QLineEdit;

namespace wallchart {

class CellChoice;

/// The fields of a post: to add one, to move the worker to another place from a day on, or to
/// correct one that was written down wrongly.
class PostForm final : public InspectorForm {
    Q_OBJECT

public:
    explicit PostForm(InspectorScope &scope, QWidget *parent = nullptr);

    enum class Purpose { Add, Move, Correct };
    /// Opens it; `post` is the one to move from or to correct.
    void openFor(Purpose purpose, const std::optional<PostId> &post = std::nullopt);

protected:
    void retranslate() override;
    void prepare(WorkerId worker) override;
    [[nodiscard]] ChangeSet change(WorkerId worker, QString &mistake) override;
    [[nodiscard]] QVariant purpose() const override;
    void setPurpose(const QVariant &purpose) override;

private:
    struct Typed {
        std::optional<double> hours;
        QDate from;
        QDate to;
    };
    [[nodiscard]] Typed typed(QString &mistake) const;
    [[nodiscard]] std::optional<WorksiteId> worksite(WorkerId worker) const;
    [[nodiscard]] ChangeSet corrected(WorksiteId worksite, const Typed &typed) const;
    void offerJobs();

    Purpose m_purpose = Purpose::Add;
    std::optional<PostId> m_post;
    CellChoice *m_cell;
    QLineEdit *m_job;
    QLineEdit *m_hours;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/handinpreparing.h"
#include "ui/myweek/learner.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace wallchart {

class HandInPreview;
class NameHits;
class TickBox;
class TrainingDesk;
class UnitChoice;

/// What the dialogs of the participant work with.
struct HandInPlace {
    Workspace &workspace;
    Appearance &appearance;
    TrainingDesk &desk;
};

/// Whose week is handed in, and what of it.
struct HandInSubject {
    Learner learner;
    HandInRequest request;
};

/// Shows exactly what leaves with the work of a week, finds names in what was written, and saves
/// the file. Nothing is sent; earlier versions stay.
///
/// Shown with open(); deletes itself when it is closed.
class HandInDialog final : public QDialog {
    Q_OBJECT

public:
    HandInDialog(const HandInPlace &place, HandInSubject subject, QWidget *parent = nullptr);
    ~HandInDialog() override;

    /// Null while it is being worked out, and when that failed.
    [[nodiscard]] const HandIn *work() const { return m_work ? &*m_work : nullptr; }
    [[nodiscard]] HandInPreview &preview() { return *m_preview; }
    [[nodiscard]] NameHits &names() { return *m_names; }
    [[nodiscard]] UnitChoice &units() { return *m_units; }

Q_SIGNALS:
    /// Other units are practised on; none = all.
    void unitsChosen(const std::vector<wallchart::UnitId> &units);

private:
    [[nodiscard]] QWidget *choices();
    [[nodiscard]] QWidget *foot();
    void layOut();
    void connectParts();
    void prepare();
    void chooseUnits();
    void showPrepared();
    void showWork();
    void replaceName(std::size_t hit);
    void save();
    void sayFailed(const Error &error);
    void refreshButtons();
    [[nodiscard]] bool knowsKeys() const;
    [[nodiscard]] QString versionText() const;
    void fillTexts();

    Workspace &m_workspace;
    TrainingDesk &m_desk;
    HandInSubject m_subject;
    HandInPreparing m_preparing;
    NamesInTexts m_treatment = NamesInTexts::Keep;
    std::optional<HandIn> m_work;
    bool m_isSaving = false;
    QLabel *m_heading;
    QLabel *m_about;
    QLabel *m_unitsLabel;
    UnitChoice *m_units;
    TickBox *m_peers;
    QLabel *m_peersNote;
    QLabel *m_versions;
    HandInPreview *m_preview;
    NameHits *m_names;
    QLabel *m_said;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/background/workprogress.h"
#include "ui/importing/importdraft.h"
#include "ui/text/campaignterms.h"

#include <QFutureWatcher>

namespace wallchart {

class Workspace;

/// Carries an import out: reads, plans and stores in other threads, whatever was chosen last.
///
/// A new choice stops the work that it makes pointless.
class ImportRun final : public QObject {
    Q_OBJECT

public:
    explicit ImportRun(Workspace &workspace, QObject *parent = nullptr);

    enum class Activity { None, Reading, Planning, Storing };

    [[nodiscard]] const ImportDraft &draft() const { return m_draft; }
    [[nodiscard]] Activity activity() const { return m_activity; }
    /// What is called how in the campaign that it goes into.
    [[nodiscard]] CampaignTerms terms() const;

    /// Begins anew, with nothing chosen.
    void begin();
    void chooseFile(const QString &path);
    void choosePasted(const QString &text);
    void setReading(const ReadOptions &reading);
    void setOptions(const ImportOptions &options);
    void chooseColumn(int column, std::optional<SheetField> field);
    /// Stores the plan as one change.
    void perform();
    /// Stops what is under way: nothing was changed then.
    void cancel();
    /// Writes the rows that were not taken, with the reasons.
    [[nodiscard]] Result<int> saveRejected(const QString &path) const;
    [[nodiscard]] bool hasRejected() const;

Q_SIGNALS:
    /// The draft or the activity is another one.
    void changed();
    void told(qint64 done, qint64 total);
    /// A list that was just chosen could be read.
    void sheetRead();
    /// The plan is part of the campaign now.
    void stored();
    /// It could not be stored.
    void failed(const wallchart::Error &error);

private:
    void choose(ImportSource source);
    void read();
    void takeSheet();
    void plan();
    void takePlan();
    void takeStored();
    void forgetPlan();
    void setActivity(Activity activity);

    Workspace &m_workspace;
    ImportDraft m_draft;
    Activity m_activity = Activity::None;
    bool m_isNew = false;   ///< the source was chosen, and not read yet
    WorkProgress m_progress;
    QFutureWatcher<Result<Sheet>> m_reading;
    QFutureWatcher<Result<PlannedImport>> m_planning;
    QFutureWatcher<Result<qint64>> m_storing;
};

}   // namespace wallchart

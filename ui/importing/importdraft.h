// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/readsheet.h"
#include "ui/importing/importchanges.h"

#include <memory>

namespace wallchart {

enum class ImportStep { Source, Reading, Columns, Duplicates, Changes, Done };
inline constexpr int kImportSteps = 6;

/// Where a list comes from: a file, or text that was pasted.
struct ImportSource {
    QString path = {};      ///< empty = pasted
    QByteArray text = {};   ///< UTF-8, of pasted text
    QString name = {};      ///< as messages call it

    [[nodiscard]] bool isChosen() const { return !path.isEmpty() || !text.isEmpty(); }
};

/// A plan and its changes in words.
struct PlannedImport {
    ImportPlan plan;
    std::vector<ImportChange> changes;
};

/// An import from the source to the plan, as far as it has come: what is known, what is chosen,
/// and which steps that opens. Everything that a choice makes out of date is dropped at once.
class ImportDraft final {
public:
    [[nodiscard]] const ImportSource &source() const { return m_source; }
    [[nodiscard]] const ReadOptions &reading() const { return m_reading; }
    [[nodiscard]] const ImportOptions &options() const { return m_options; }
    /// Null until the source was read. Shared: tables show it while other threads plan with it.
    [[nodiscard]] const std::shared_ptr<const Sheet> &sheet() const { return m_sheet; }
    /// Null until planned. Shared for the same reason.
    [[nodiscard]] const std::shared_ptr<const PlannedImport> &planned() const { return m_planned; }
    /// Why the source cannot be read, or the sheet not imported.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    /// The columns as planned; before that, as they are found in the sheet.
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] bool isDone() const { return m_done; }

    /// Begins anew with another list.
    void choose(ImportSource source);
    void setReading(ReadOptions reading);
    void setOptions(ImportOptions options);
    /// One column's field; none = left out.
    void chooseColumn(int column, std::optional<SheetField> field);

    /// True when the sheet has a header by guess only: none of its words is known.
    [[nodiscard]] bool headerIsAGuess() const;
    /// The names of the workbook's sheets in their order.
    [[nodiscard]] const QStringList &sheetNames() const { return m_sheetNames; }

    void takeSheet(Result<Sheet> sheet);
    void takePlan(Result<PlannedImport> planned);
    /// The campaign is another one now: the plan counts no longer.
    void forgetPlan();
    void finish() { m_done = true; }

    /// True when people can go to that step.
    [[nodiscard]] bool isOpen(ImportStep step) const;

private:
    ImportSource m_source;
    ReadOptions m_reading;
    ImportOptions m_options;
    std::shared_ptr<const Sheet> m_sheet;
    std::shared_ptr<const PlannedImport> m_planned;
    std::optional<Error> m_refusal;
    ColumnMapping m_mapping;
    QStringList m_sheetNames;
    bool m_wasRead = false;   ///< at least once since the source was chosen
    bool m_done = false;
};

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdraft.h"

namespace wallchart {

void ImportDraft::choose(ImportSource source)
{
    const QDate today = m_options.today;
    *this = {};
    m_source = std::move(source);
    m_options.today = today;
}

void ImportDraft::setReading(ReadOptions reading)
{
    // Another header or delimiter makes other columns: what was said of the old ones is void.
    m_options.columns.clear();
    m_reading = std::move(reading);
    m_sheet.reset();
    m_refusal.reset();
    m_mapping = {};
    forgetPlan();
}

void ImportDraft::setOptions(ImportOptions options)
{
    m_options = std::move(options);
    forgetPlan();
}

void ImportDraft::chooseColumn(int column, std::optional<SheetField> field)
{
    m_options.columns[column] = field;
    forgetPlan();
}

bool ImportDraft::headerIsAGuess() const
{
    if (!m_sheet || m_sheet->shape.header < 0 || m_reading.headerLine) return false;
    const int header = m_sheet->shape.header;
    for (int column = 0; column < m_sheet->width(header); ++column)
        if (fieldOfHeader(m_sheet->cell(header, column))) return false;
    return true;
}

void ImportDraft::takeSheet(Result<Sheet> sheet)
{
    m_refusal.reset();
    m_sheet.reset();
    m_mapping = {};
    forgetPlan();
    if (!sheet) {
        m_refusal = sheet.error();
        return;
    }
    m_sheet = std::make_shared<const Sheet>(std::move(*sheet));
    m_wasRead = true;
    if (m_sheetNames.isEmpty()) m_sheetNames = m_sheet->dialect.sheets;
    if (auto mapping = mapColumns(*m_sheet, m_options.chosen, m_options.columns))
        m_mapping = std::move(*mapping);
}

void ImportDraft::takePlan(Result<PlannedImport> planned)
{
    m_refusal.reset();
    m_planned.reset();
    if (!planned) {
        m_refusal = planned.error();
        if (auto mapping = mapColumns(*m_sheet, m_options.chosen, m_options.columns))
            m_mapping = std::move(*mapping);
        return;
    }
    m_mapping = planned->plan.mapping;
    m_planned = std::make_shared<const PlannedImport>(std::move(*planned));
}

void ImportDraft::forgetPlan()
{
    m_planned.reset();
    if (m_sheet) m_refusal.reset();
}

bool ImportDraft::isOpen(ImportStep step) const
{
    if (m_done) return step == ImportStep::Done;
    switch (step) {
    case ImportStep::Source: return true;
    case ImportStep::Reading: return m_wasRead;
    case ImportStep::Columns: return m_sheet != nullptr;
    case ImportStep::Duplicates:
    case ImportStep::Changes: return m_planned != nullptr;
    case ImportStep::Done: break;
    }
    return false;
}

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importpage.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QTableView;

namespace wallchart {

class Appearance;
class SheetModel;

/// How the file is read: encoding, delimiter, sheet, header; with a preview that follows.
class ReadingStep final : public ImportPage {
    Q_OBJECT

public:
    ReadingStep(ImportRun &run, const Appearance &appearance, QWidget *parent);

    void refresh() override;
    void focusMain() override;
    void retranslate() override;

private:
    QLabel *addField(QBoxLayout *line, QComboBox *box);
    void fillEncodings();
    void fillDelimiters();
    void fillSheets();
    void fillHeaders();
    void readAgain();
    [[nodiscard]] QString foundText() const;

    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QComboBox *m_header;
    QLabel *m_encodingLabel;
    QLabel *m_delimiterLabel;
    QLabel *m_sheetLabel;
    QLabel *m_headerLabel;
    QLabel *m_found;
    QLabel *m_hint;
    QLabel *m_refusal;
    QTableView *m_table;
    SheetModel *m_model;
};

}   // namespace wallchart

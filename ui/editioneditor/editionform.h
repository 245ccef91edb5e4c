// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/editioneditor/editionparts.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace wallchart {

struct TextListAccess;

/// What a sheet of the editor works on.
struct EditionSheet {
    Edition &edition;   ///< outlives the sheet; parts are added and taken away only by the editor
    EditionPlace place = {};
    QString language = QStringLiteral("en");   ///< of the texts that are shown
    Appearance &appearance;
};

/// A sheet with the fields of one part of an edition; writes into the edition as people type.
///
/// Each field knows its name in the file, so that mistakes are said beside it.
class EditionForm : public QWidget {
    Q_OBJECT

public:
    /// Says what is wrong beside the fields; the number of mistakes that found their field.
    int showProblems(const Problems &problems);
    void focusFirst();

Q_SIGNALS:
    void edited();
    /// The sheet at that place is to be made anew: there are other parts now.
    void rebuildWanted(const wallchart::EditionPlace &place);

protected:
    EditionForm(const EditionSheet &sheet, QWidget *parent);

    [[nodiscard]] Edition &edition() const { return m_sheet.edition; }
    [[nodiscard]] const EditionSheet &sheet() const { return m_sheet; }
    void addHeading(const QString &text);
    void addNote(const QString &text);
    /// `path` is the name of the field in the file.
    void addField(const QString &label, const QString &path, QWidget *field);
    QLineEdit *addLine(const QString &label, const QString &path, Texts &texts);
    QPlainTextEdit *addParagraph(const QString &label, const QString &path, Texts &texts);
    void addList(const QString &label, const QString &path, const TextListAccess &access);
    QSpinBox *addNumber(const QString &label, const QString &path, int value,
                        std::function<void(int)> set);
    void addWidget(QWidget *widget);

private:
    struct Field {
        QString path;
        QWidget *field;
        QLabel *mistake;
    };

    EditionSheet m_sheet;
    QFormLayout *m_form;
    std::vector<Field> m_fields;
};

/// The text as it is in that language alone; empty when there is none.
[[nodiscard]] QString exactText(const Texts &texts, const QString &language);
void setExactText(Texts &texts, const QString &language, const QString &text);

}   // namespace wallchart

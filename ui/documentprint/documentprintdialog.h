// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/documentprint/documentprint.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace wallchart {

class Appearance;
class DocumentForm;
class DocumentPrintPreview;
class DocumentWork;
class Workspace;

/// Shows a document sheet by sheet, says what leaves the program with it, and saves it as PDF
/// under the next number of the print register, if it belongs there.
///
/// A descendant brings the side on which it is chosen what the document holds. Shown with open().
class DocumentPrintDialog : public QDialog {
    Q_OBJECT

public:
    ~DocumentPrintDialog() override;

    [[nodiscard]] DocumentPrintPreview &preview() { return *m_preview; }
    [[nodiscard]] bool isBusy() const;
    /// Writes the document as it is shown.
    void saveAs(const QString &path);

    void done(int result) override;

Q_SIGNALS:
    /// It left the program; it has that number in the register.
    void documentPrinted(int number);
    /// It left the program, registered or not.
    void saved(const QString &path);

protected:
    DocumentPrintDialog(Workspace &workspace, Appearance &appearance, QWidget *parent);

    /// The choices, beside the sheets.
    void setSide(QWidget *side);
    /// The same with a form that tells what changes; lays out for the first time.
    void setForm(DocumentForm *form);
    /// After a choice: the sheets are made anew.
    void refresh();
    /// What makes the document as chosen now.
    [[nodiscard]] virtual DocumentMaker maker() const = 0;
    /// What leaves, and who must not see it, for the foot of the dialog.
    [[nodiscard]] virtual QStringList cautions(const DocumentPrint &print) const = 0;
    virtual void retranslate();

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Said { Done, Failed };

    QWidget *makePreviewSide();
    QWidget *makeFoot();
    void connectAll();
    void showSheets();
    /// False when a line of the register is needed and cannot be written.
    [[nodiscard]] bool mayLeave() const;
    void followPage();
    void askForFile();
    void say(Said said, const QString &text);
    void setWorking(bool working);

    Workspace &m_workspace;
    Appearance &m_appearance;
    DocumentWork *m_work;
    QHBoxLayout *m_columns;
    QWidget *m_side = nullptr;
    DocumentForm *m_form = nullptr;   ///< the same, when it is one
    DocumentPrintPreview *m_preview;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_page;
    QLabel *m_cautions;
    QLabel *m_said;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QPushButton *m_pdf;
};

}   // namespace wallchart

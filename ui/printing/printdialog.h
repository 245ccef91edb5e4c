// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartprint/wallchartprint.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPrinter;
class QPushButton;

namespace wallchart {

class Appearance;
class ChartWriting;
class PreviewBar;
class PrintForm;
class SheetLayout;
class SheetPreview;
class SheetPrinting;
class Workspace;

/// Prints the wall chart, or saves it as PDF, SVG or PNG, after showing it sheet by sheet and
/// saying how many names leave. Every print gets its line in the register.
///
/// Shown with open(). Layout and writing run in other threads.
class PrintDialog final : public QDialog {
    Q_OBJECT

public:
    PrintDialog(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);
    ~PrintDialog() override;

    [[nodiscard]] PrintForm &form() { return *m_form; }
    [[nodiscard]] SheetPreview &preview() { return *m_preview; }
    /// Writes the chart as chosen; the suffix says as what.
    void saveAs(const QString &path);
    /// Prints the chart as chosen.
    void printOn(std::unique_ptr<QPrinter> printer);

    void done(int result) override;

Q_SIGNALS:
    /// Something left the program; it has that number in the register.
    void chartPrinted(int number);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Said { Done, Failed };

    QWidget *makeFormSide();
    QWidget *makePreviewSide();
    QWidget *makeFoot();
    void connectAll();
    [[nodiscard]] ChartPrint wanted() const;
    void layOut();
    void showSheets();
    void describe();
    void askForFile(const QString &suffix, const QString &filter);
    void askForPrinter();
    void finishPrinting(const PrintedChart &printed);
    void say(Said said, const QString &text);
    void showProgress(qint64 done, qint64 total);
    void setWorking(bool working);
    void retranslate();

    Workspace &m_workspace;
    Appearance &m_appearance;
    PrintForm *m_form;
    SheetPreview *m_preview;
    PreviewBar *m_bar;
    SheetLayout *m_layout;
    ChartWriting *m_writing;
    SheetPrinting *m_printing;
    QLabel *m_leaving;
    QLabel *m_caution;
    QLabel *m_said;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QPushButton *m_png;
    QPushButton *m_svg;
    QPushButton *m_print;
    QPushButton *m_pdf;
    ChartPrint m_current;   ///< what is being printed
};

}   // namespace wallchart

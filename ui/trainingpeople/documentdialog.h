// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/documents/documentlayout.h"
#include "ui/painting/chartoutput.h"
#include "ui/widgets/appearance.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace wallchart {

class DocumentPreview;

/// Shows a document page by page beside what can be chosen for it, and saves it as PDF.
///
/// Laying out and writing run in another thread. Deletes itself when it is closed.
class DocumentDialog : public QDialog {
    Q_OBJECT

public:
    [[nodiscard]] DocumentPreview &preview() { return *m_preview; }
    [[nodiscard]] bool isBusy() const { return m_laying.isRunning() || m_writing.isRunning(); }
    void saveAs(const QString &path);

Q_SIGNALS:
    void laidOut();
    void saved(const QString &path);
    void failed(const wallchart::Error &error);

protected:
    DocumentDialog(Appearance &appearance, QWidget *parent);

    /// What is to be shown now. Several documents follow each other, each with its own page
    /// numbers.
    [[nodiscard]] virtual std::vector<PrintDocument> documents() const = 0;
    [[nodiscard]] virtual Orientation orientation() const { return Orientation::Portrait; }
    virtual void retranslate();

    void setHeading(const QString &heading);
    [[nodiscard]] QVBoxLayout &choices() { return *m_choices; }
    /// A caption with a field beneath it, among the choices; the field gets its name from it.
    QLabel *addChoice(QWidget *field);
    void nameChoice(QLabel *label, QWidget *field, const QString &text);
    /// After a choice: the pages are made anew.
    void refresh();
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePreviewSide();
    QWidget *makeFoot();
    void showPages();
    void showPageNumber();
    void askForFile();
    void say(const QString &text, const char *role);
    void finishWriting();

    Appearance &m_appearance;
    QLabel *m_heading;
    QVBoxLayout *m_choices;
    DocumentPreview *m_preview;
    QToolButton *m_back;
    QToolButton *m_next;
    QLabel *m_page;
    QLabel *m_said;
    QPushButton *m_close;
    QPushButton *m_pdf;
    QFutureWatcher<DocumentPages> m_laying;
    QFutureWatcher<Result<WrittenPicture>> m_writing;
    bool m_again = false;   ///< a choice changed while pages were being made
};

}   // namespace wallchart

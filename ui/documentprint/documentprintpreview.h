// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documentprint/documentprint.h"

#include <QAbstractScrollArea>

#include <memory>

namespace wallchart {

/// Shows one sheet of a document as it will be printed, as wide as there is room, and paints only
/// that one. Page Up and Page Down turn.
class DocumentPrintPreview final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit DocumentPrintPreview(QWidget *parent = nullptr);

    /// Stays at the same sheet if there still is one; null shows none.
    void show(std::shared_ptr<const LaidOutDocument> document);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_document ? m_document->sheets() : 0; }
    void setPage(int page);

    [[nodiscard]] QSize sizeHint() const override { return {520, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 240}; }

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    void updateBars();

    std::shared_ptr<const LaidOutDocument> m_document;
    int m_page = 0;
};

}   // namespace wallchart

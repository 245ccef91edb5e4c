// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/documentlayout.h"

#include <QAbstractScrollArea>

namespace wallchart {

/// Shows one page of a document as wide as there is room. Page Up and Page Down turn.
class DocumentPreview final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget *parent = nullptr);

    /// Stays at the same page if there still is one.
    void setPages(DocumentPages pages);
    [[nodiscard]] const DocumentPages &pages() const { return m_pages; }
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.pages.size()); }
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    void updateBars();

    DocumentPages m_pages;
    int m_page = 0;
};

}   // namespace wallchart

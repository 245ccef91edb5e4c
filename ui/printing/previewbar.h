// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QToolButton;

namespace wallchart {

class SheetPreview;

/// The bar above the preview: turn the sheets, zoom, see them without colour.
class PreviewBar final : public QFrame {
    Q_OBJECT

public:
    explicit PreviewBar(SheetPreview &preview, QWidget *parent = nullptr);

    /// Says that sheets are being laid out.
    void setBusy(bool busy);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *iconName);
    void connectAll();
    void follow();
    void retranslate();

    SheetPreview &m_preview;
    QToolButton *m_previous;
    QLabel *m_page;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QLabel *m_zoom;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QCheckBox *m_grey;
    QLabel *m_busy;
};

}   // namespace wallchart

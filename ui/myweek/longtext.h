// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace wallchart {

/// A text of any length to be read: its beginning is shown at once, the rest follows piece by
/// piece while the window stays alive.
class LongText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LongText(QWidget *parent = nullptr);

    void showText(QString text);
    /// Shows all of it, now.
    void finish();

private:
    void addPiece();

    QString m_text;
    qsizetype m_shown = 0;   ///< so much of it
    QTimer m_next;
};

}   // namespace wallchart

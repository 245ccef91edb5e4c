// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>
#include <QTimeZone>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace wallchart {

/// Asks for a time zone: all that are known, by their cities, found by typing a part of the name.
///
/// Deletes itself when it is closed.
class ZoneDialog final : public QDialog {
    Q_OBJECT

public:
    /// `at` is when the difference from UTC that is shown beside a city holds.
    ZoneDialog(const QTimeZone &zone, const QDateTime &at, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &filter() { return *m_filter; }
    [[nodiscard]] QListWidget &list() { return *m_list; }
    void accept() override;

Q_SIGNALS:
    /// An IANA name.
    void chosen(const QString &zone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QTimeZone &zone, const QDateTime &at);
    void narrow(const QString &text);

    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_ok = nullptr;
};

}   // namespace wallchart

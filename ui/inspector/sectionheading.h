// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QAbstractButton>

namespace wallchart {

/// The heading of a part that can be folded away: its title, and at the end what is most worth
/// knowing of it. Checked = open.
class SectionHeading final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHeading(Appearance &appearance, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFact(const QString &fact);
    [[nodiscard]] const QString &fact() const { return m_fact; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont factFont() const;
    void name();

    Appearance &m_appearance;
    QString m_fact;
};

}   // namespace wallchart

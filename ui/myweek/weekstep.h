// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QAbstractButton>

namespace wallchart {

/// What is said of one week in the strip.
struct WeekStepContent {
    int week = 0;
    QString title;
    QString note = {};   ///< the state of the work, or the day of the session
    enum class State { Ahead, HandedIn, Approved, Returned, Late } state = State::Ahead;
    bool isCurrent = false;   ///< by today's date

    bool operator==(const WeekStepContent &) const = default;
};

/// One week of the strip: its number or a sign in a disc, its title and where it stands.
class WeekStep final : public QAbstractButton {
    Q_OBJECT

public:
    explicit WeekStep(Appearance &appearance, QWidget *parent = nullptr);

    void show(const WeekStepContent &content);
    [[nodiscard]] const WeekStepContent &content() const { return m_content; }
    /// Without room for its words it is the disc alone.
    void setWorded(bool worded);
    /// How wide it is with its words, and without.
    [[nodiscard]] int wordedWidth() const;
    [[nodiscard]] int bareWidth() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDisc(QPainter &painter, const QRect &disc) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont noteFont() const;
    [[nodiscard]] QColor noteColor() const;

    Appearance &m_appearance;
    WeekStepContent m_content;
    bool m_worded = true;
};

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QRadioButton>

namespace wallchart {

struct TrackContent {
    QString key;
    QString title;
    QString time;
    QString note = {};   ///< "your group"
    bool chosen = false;

    bool operator==(const TrackContent &) const = default;
};

/// A track of a session that one can come to: its time on the learner's clocks, framed.
class TrackChoice final : public QRadioButton {
    Q_OBJECT

public:
    explicit TrackChoice(Appearance &appearance, QWidget *parent = nullptr);

    void show(const TrackContent &content);
    [[nodiscard]] const TrackContent &content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override;

private:
    [[nodiscard]] QFont strongFont() const;
    [[nodiscard]] QFont plainFont() const;
    [[nodiscard]] int textStart() const;

    Appearance &m_appearance;
    TrackContent m_content;
};

}   // namespace wallchart

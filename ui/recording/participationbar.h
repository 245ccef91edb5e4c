// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

namespace wallchart {

/// How far a group came towards a goal, a share of its base.
struct Participated {
    TestCounts counts;
    double goal = 0.65;
};

/// Paints a bar of the whole base: took part, did not (said yes, asked), refused, the rest, each
/// with its number where it fits, and a tick at the goal. Runs in reading direction.
void paintParticipation(QPainter &painter, const QRect &rect, const Participated &participated,
                        const Theme &theme, Qt::LayoutDirection direction);

/// The same as a widget; tells its numbers as a sentence.
class ParticipationBar final : public QWidget {
    Q_OBJECT

public:
    explicit ParticipationBar(Appearance &appearance, QWidget *parent = nullptr);

    void show(const Participated &participated);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    Participated m_participated;
};

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/stance.h"
#include "ui/inspector/leaderevidence.h"
#include "ui/widgets/appearance.h"

#include <QAbstractButton>

namespace wallchart {

/// A follower as a square with their level, and beneath it what they did.
class FollowerSign final : public QAbstractButton {
    Q_OBJECT

public:
    FollowerSign(Appearance &appearance, const FollowerFact &fact, std::optional<int> tone,
                 QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// An arrow key: the one before or behind takes the keyboard.
    void stepWanted(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Appearance &m_appearance;
    FollowerFact m_fact;
    std::optional<int> m_tone;
};

/// The followers of a leader in lines; one stop for the tab key, the arrows walk.
class FollowerStrip final : public QWidget {
    Q_OBJECT

public:
    explicit FollowerStrip(Appearance &appearance, QWidget *parent = nullptr);

    void showFollowers(const Campaign &campaign, const LeaderEvidence &evidence);
    /// Words and colours are others: what is shown is made anew.
    void forget() { m_shown.reset(); }

Q_SIGNALS:
    void followerChosen(wallchart::WorkerId worker);

private:
    void step(std::size_t from, int by);
    [[nodiscard]] QString inWords(const Campaign &campaign, const LeaderEvidence &evidence,
                                  const FollowerFact &fact) const;

    Appearance &m_appearance;
    std::optional<std::vector<FollowerFact>> m_shown;
    std::vector<FollowerSign *> m_signs;
};

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/trainingdesk.h"
#include "ui/training/trainingshape.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"

#include <array>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace wallchart {

class ClippedText;
class EmptyState;
class PageHeader;

/// The sides of the training, in the order of their buttons.
enum class TrainingSide { MyWeek, Review, Sessions, Groups };
inline constexpr std::array kTrainingSides{TrainingSide::MyWeek, TrainingSide::Review,
                                           TrainingSide::Sessions, TrainingSide::Groups};

/// The section "Training": one side of it at a time, and what to do first while it is empty.
///
/// Sides that make no sense for a file are not shown. The side that was chosen stays; before one
/// is chosen, it is the first on which something waits.
class TrainingPage final : public Page {
    Q_OBJECT

public:
    TrainingPage(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);
    ~TrainingPage() override;

    [[nodiscard]] QString title() const override;
    void focusMain() override;

    /// For packets; its failures are told by failed().
    [[nodiscard]] TrainingDesk &desk() { return *m_desk; }

    /// Makes `view` one of the sides. It has focusMain(), waiting(), waitingChanged(), hinted().
    template <class View>
    void addSide(TrainingSide side, View *view)
    {
        connect(view, &View::waitingChanged, this, &TrainingPage::followWaiting);
        connect(view, &View::hinted, this, &TrainingPage::hinted);
        place(side, {view, [view] { view->focusMain(); }, [view] { return view->waiting(); }});
    }

    /// Whether the side makes sense for this file.
    [[nodiscard]] bool offers(TrainingSide side) const;
    [[nodiscard]] std::optional<TrainingSide> side() const;
    /// Goes to a side that is offered, and stays there.
    void showSide(TrainingSide side);
    /// How much waits to be done on all sides.
    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    void waitingChanged();
    /// An edition is to be chosen and given its dates.
    void setUpWanted();
    /// For the status bar.
    void hinted(const QString &text);
    void failed(const wallchart::Error &error);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    struct Side {
        QWidget *view = nullptr;   ///< null = this side is not there
        std::function<void()> focusMain = {};
        std::function<int()> waiting = {};
    };

    void layOut();
    void place(TrainingSide side, Side placed);
    [[nodiscard]] Side &at(TrainingSide side) { return m_sides.at(static_cast<std::size_t>(side)); }
    [[nodiscard]] const Side &at(TrainingSide side) const
    {
        return m_sides.at(static_cast<std::size_t>(side));
    }
    [[nodiscard]] std::optional<TrainingSide> firstSide() const;
    void leadOn(int taken);
    void refresh();
    void showWhatIs();
    void followWaiting();
    void sayPeriod();

    Workspace &m_workspace;
    Appearance &m_appearance;
    TrainingDesk *m_desk;
    TrainingShape m_shape;
    std::array<Side, kTrainingSides.size()> m_sides;
    std::optional<TrainingSide> m_chosen;   ///< by whoever works here
    bool m_wasShown = false;
    int m_waiting = 0;
    QString m_editionText;   ///< the edition of the header, to notice another one
    PageHeader *m_header;
    QButtonGroup *m_buttons;
    ClippedText *m_period;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_invitation = nullptr;
    QPushButton *m_enrolment = nullptr;
    QPushButton *m_setUp = nullptr;
};

}   // namespace wallchart

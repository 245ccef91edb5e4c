// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/workchip.h"

#include "tests/support/openedpage.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr std::array kAllChips{WorkChip::NotReceived, WorkChip::NotHandedIn, WorkChip::HandedIn,
                               WorkChip::Received,    WorkChip::ToReview,    WorkChip::Returned,
                               WorkChip::Approved,    WorkChip::Late};

/// All chips below each other, for the eye.
class ChipBoard final : public QWidget {
public:
    explicit ChipBoard(Appearance &appearance) : m_appearance(appearance) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_appearance.theme().surface);
        QRect line(8, 8, width() - 16, m_appearance.px(24));
        for (const WorkChip chip : kAllChips) {
            paintWorkChip(painter, line, chip, m_appearance, layoutDirection());
            line.translate(0, m_appearance.px(28));
        }
    }

private:
    Appearance &m_appearance;
};

/// Where anything was painted on a white ground.
QRect painted(WorkChip chip, const QRect &rect, const Appearance &appearance,
              Qt::LayoutDirection direction)
{
    QImage image(240, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintWorkChip(painter, rect, chip, appearance, direction);
    painter.end();
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != Qt::white) found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

}   // namespace

TEST(WorkChip, every_word_is_readable_on_its_fill)
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        for (const WorkChip chip : kAllChips) {
            const WorkChipColors colors = workChipColors(chip, *theme);
            EXPECT_GE(contrast(colors.text, colors.fill), 4.45) << static_cast<int>(chip);
        }
    }
}

TEST(WorkChip, no_two_look_alike_without_their_colours)
{
    QStringList looks;
    for (const WorkChip chip : kAllChips)
        looks.append(workChipText(chip) + QLatin1String(workChipIcon(chip)));
    EXPECT_EQ(looks.removeDuplicates(), 0);
}

TEST(WorkChip, what_was_handed_in_is_to_be_reviewed_on_the_other_side)
{
    EXPECT_EQ(workChipOf(WorkState::Received, false, WorkSide::Facilitator), WorkChip::ToReview);
    EXPECT_EQ(workChipOf(WorkState::Received, false, WorkSide::Participant), WorkChip::HandedIn);
}

TEST(WorkChip, a_contact_person_is_told_that_work_was_received_and_reviews_nothing)
{
    EXPECT_EQ(workChipOf(WorkState::Received, false, WorkSide::ContactPerson), WorkChip::Received);
    EXPECT_EQ(workChipOf(WorkState::NotReceived, false, WorkSide::ContactPerson),
              WorkChip::NotReceived);
    EXPECT_EQ(workChipText(WorkChip::Received), QStringLiteral("Received"));
}

TEST(WorkChip, only_what_is_missing_is_called_late)
{
    EXPECT_EQ(workChipOf(WorkState::NotReceived, true, WorkSide::Facilitator), WorkChip::Late);
    EXPECT_EQ(workChipOf(WorkState::NotReceived, false, WorkSide::Participant),
              WorkChip::NotHandedIn);
    EXPECT_EQ(workChipOf(WorkState::Approved, true, WorkSide::Facilitator), WorkChip::Approved);
}

TEST(WorkChip, stays_in_its_place_and_at_its_start)
{
    const Appearance appearance(*qApp);
    const QRect wide(20, 10, 200, 40);
    const QRect narrow(20, 10, 40, 12);
    for (const WorkChip chip : kAllChips) {
        const QRect first = painted(chip, wide, appearance, Qt::LeftToRight);
        const QRect last = painted(chip, wide, appearance, Qt::RightToLeft);
        EXPECT_TRUE(wide.contains(first));
        EXPECT_LT(first.center().x(), wide.center().x());
        EXPECT_TRUE(wide.contains(last));
        EXPECT_GT(last.center().x(), wide.center().x());
        EXPECT_TRUE(narrow.contains(painted(chip, narrow, appearance, Qt::LeftToRight)));
    }
}

TEST(WorkChip, pictures)
{
    Appearance appearance(*qApp);
    ChipBoard board(appearance);
    showAt(board, {180, 240});
    keepPicture(board, QStringLiteral("chips"));
    appearance.setChoice(ThemeChoice::Dark);
    keepPicture(board, QStringLiteral("chips-dark"));
    appearance.setTextScale(kMostTextScale);
    board.setLayoutDirection(Qt::RightToLeft);
    board.resize(260, 320);
    keepPicture(board, QStringLiteral("chips-large-mirrored"));
    EXPECT_GT(workChipSize(WorkChip::Approved, appearance).width(), 60);
}

}   // namespace wallchart

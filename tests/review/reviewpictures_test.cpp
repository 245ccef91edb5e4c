// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/reviewcases.h"
#include "ui/review/commentpicks.h"
#include "ui/review/invitationdialog.h"
#include "ui/review/ownwords.h"
#include "ui/review/passingdialog.h"
#include "ui/review/peerpresentation.h"
#include "ui/review/reviewfoot.h"
#include "ui/review/submissionbody.h"
#include "ui/review/submissionpane.h"
#include "ui/review/taskreview.h"
#include "ui/review/workbyhanddialog.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

void setLook(Appearance &appearance, const QString &look)
{
    if (look.contains(u"dark")) appearance.setChoice(ThemeChoice::Dark);
    if (look.contains(u"arabic")) appearance.setLanguage(QStringLiteral("ar"));
    if (look.contains(u"german")) appearance.setLanguage(QStringLiteral("de"));
    if (look.contains(u"large")) appearance.setTextScale(1.5);
}

void takeLookBack(Appearance &appearance)
{
    appearance.setChoice(ThemeChoice::Light);
    appearance.setLanguage(QStringLiteral("en"));
    appearance.setTextScale(1);
}

}   // namespace

TEST(ReviewPictures, the_view_in_every_look)
{
    for (const char *name : {"light", "dark", "arabic", "german", "large", "light-small",
                             "large-small", "large-small-open", "scrolled"}) {
        const QString look = QString::fromLatin1(name);
        const bool small = look.contains(u"small");
        OpenedReview review(circleAtWork(), small ? QSize(976, 530) : QSize(1264, 790));
        setLook(review.opened.appearance, look);
        QApplication::processEvents();
        review.view.focusMain();
        if (look == u"scrolled") {
            TaskReview *last = review.view.pane().body().tasks().back();
            last->setLevel(QStringLiteral("average"));
            last->comments().pick(QStringLiteral("holes-read-average-1"));
            QApplication::processEvents();
            QScrollBar *bar = review.view.pane().findChild<QScrollArea *>()->verticalScrollBar();
            bar->setValue(bar->maximum());
            review.view.pane().foot().comment().setPlainText(
                QStringLiteral("من يلجأ إليه الناس ليلا؟"));
        }
        if (look.endsWith(u"open")) review.press(Qt::Key_Return);
        if (look == u"light-small") review.view.returnWithComment();
        keepPicture(review.window, QStringLiteral("review-") + look);
        takeLookBack(review.opened.appearance);
    }
}

TEST(ReviewPictures, empty_and_large)
{
    OpenedReview none(campaignFromText("ICU / Day: Ana"), {1264, 790});
    keepPicture(none.window, QStringLiteral("review-none"));
    OpenedReview nothing(circleOf({"Amal", "Björn"}), {1264, 790});
    keepPicture(nothing.window, QStringLiteral("review-nothing"));
    OpenedReview large(largeCircle(), {1264, 790});
    keepPicture(large.window, QStringLiteral("review-forty"));
    OpenedReview paper(circleAtWork(), {1264, 790});
    paper.view.open(spotOf(paper.campaign(), "Deepa"));
    keepPicture(paper.window, QStringLiteral("review-paper"));
    paper.view.open(spotOf(paper.campaign(), "Ana Lúcia", 3));
    keepPicture(paper.window, QStringLiteral("review-missing"));
}

TEST(ReviewPictures, dialogs_and_presentation)
{
    OpenedReview review(circleAtWork());
    Workspace &workspace = review.opened.workspace;
    const BoardChoice choice = *review.view.board().choice();
    auto *passing = new PassingDialog(workspace, review.desk, choice, &review.window);
    passing->show();
    keepPicture(*passing, QStringLiteral("review-passing"));
    auto *invitation = new InvitationDialog(workspace, review.desk, {}, &review.window);
    invitation->show();
    keepPicture(*invitation, QStringLiteral("review-invitation"));
    auto *byHand = new WorkByHandDialog(workspace, review.view.board(),
                                        spotOf(review.campaign(), "Ana Lúcia", 3), &review.window);
    byHand->show();
    keepPicture(*byHand, QStringLiteral("review-by-hand"));
    for (const char *look : {"light", "dark-arabic"}) {
        setLook(review.opened.appearance, QString::fromLatin1(look));
        auto *shown = new PeerPresentation(review.opened.appearance, *review.view.pane().reading(),
                                           *review.view.board().edition(), &review.window);
        showAt(*shown, {1440, 900});
        for (int part = 0; part < shown->parts(); ++part) {
            shown->goTo(part);
            keepPicture(*shown, QStringLiteral("review-shown-%1-%2")
                                    .arg(QString::fromLatin1(look), QString::number(part)));
        }
        shown->close();
        takeLookBack(review.opened.appearance);
    }
}

}   // namespace wallchart

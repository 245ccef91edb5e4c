// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/analysis/weights.h"
#include "core/editing/intents/settingsintents.h"
#include "core/sample/samplehospital.h"
#include "tests/support/openedpage.h"
#include "ui/settings/weightsettings.h"
#include "ui/settings/weightwords.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class SettingsPageTest : public testing::Test {
protected:
    OpenedWorkspace opened{sampleHospital()};
    PreferencesFile preferences{QString()};
    SettingsPage page{opened.workspace, opened.appearance, preferences};

    void SetUp() override
    {
        preferences.govern(opened.appearance);
        showAt(page, {1264, 804});
    }
    void TearDown() override { opened.appearance.setLanguage(QStringLiteral("en")); }

    /// The field that screen readers call so.
    template <class Field>
    [[nodiscard]] Field &field(const char *name) const
    {
        for (auto *each : page.findChildren<Field *>()) {
            QString called = each->accessibleName();
            if (auto *button = qobject_cast<QAbstractButton *>(each)) called = button->text();
            if (called.remove(u'&') == QString::fromUtf8(name)) return *each;
        }
        throw std::invalid_argument(name);
    }
    void choose(const char *box, const QVariant &value)
    {
        auto &combo = field<QComboBox>(box);
        combo.setCurrentIndex(combo.findData(value));
        Q_EMIT combo.activated(combo.currentIndex());
    }
    [[nodiscard]] CountingRules rules() const
    {
        return countingRulesOf(opened.workspace.campaign());
    }
};

}   // namespace

TEST_F(SettingsPageTest, the_look_changes_at_once_and_is_remembered)
{
    choose("Theme", static_cast<int>(ThemeChoice::Dark));
    EXPECT_EQ(opened.appearance.theme().kind, ThemeKind::Dark);
    choose("Size of text", 130);
    EXPECT_EQ(opened.appearance.textScale(), 1.3);
    field<QCheckBox>("Outline assessment colours").click();
    EXPECT_TRUE(opened.appearance.theme().outlineLevels);
    EXPECT_EQ(preferences.now().theme, ThemeChoice::Dark);
    EXPECT_EQ(preferences.now().textScale, 1.3);
    EXPECT_TRUE(preferences.now().outlinesLevels);
}

TEST_F(SettingsPageTest, the_kind_of_digits_is_asked_only_where_a_language_has_two)
{
    EXPECT_FALSE(field<QComboBox>("Digits").isVisible());
    choose("Language", QStringLiteral("ar"));
    EXPECT_EQ(page.layoutDirection(), Qt::RightToLeft);
    int shown = 0;
    for (auto *box : page.findChildren<QComboBox *>()) {
        if (box->findText(QStringLiteral("123")) >= 0 && box->isVisible()) ++shown;
    }
    EXPECT_EQ(shown, 1);
}

TEST_F(SettingsPageTest, the_program_locks_after_the_minutes_people_want)
{
    field<QSpinBox>("Minutes without input until the lock").setValue(17);
    EXPECT_EQ(preferences.now().idleMinutes, 17);
}

TEST_F(SettingsPageTest, recent_campaigns_are_off_at_first_and_their_list_can_be_cleared)
{
    auto &recent = field<QCheckBox>("List recent campaigns on the first page");
    EXPECT_FALSE(recent.isChecked());
    auto &clear = field<QAbstractButton>("Clear list");
    EXPECT_FALSE(clear.isEnabled());
    recent.click();
    preferences.noteOpened(QStringLiteral("/a.wallchart"));
    EXPECT_TRUE(clear.isEnabled());
    clear.click();
    EXPECT_TRUE(preferences.now().recentFiles.isEmpty());
    preferences.noteOpened(QStringLiteral("/a.wallchart"));
    recent.click();
    EXPECT_TRUE(preferences.now().recentFiles.isEmpty());
}

TEST_F(SettingsPageTest, how_the_campaign_counts_is_a_change_that_can_be_taken_back)
{
    field<QSpinBox>("An assessment is stale after days").setValue(21);
    field<QSpinBox>("Goal of coverage, per cent of each cell").setValue(90);
    EXPECT_EQ(rules().staleAfterDays, 21);
    EXPECT_DOUBLE_EQ(rules().coverageGoal, 0.9);
    EXPECT_EQ(opened.workspace.history().entries().size(), 2U);
    EXPECT_TRUE(opened.workspace.undo());
    EXPECT_EQ(field<QSpinBox>("Goal of coverage, per cent of each cell").value(), 80);
    EXPECT_EQ(rules().staleAfterDays, 21);
}

TEST_F(SettingsPageTest, turning_one_rule_leaves_the_others_as_precise_as_they_were)
{
    CountingRules precise = rules();
    precise.coverageGoal = 0.655;
    ASSERT_TRUE(opened.workspace.perform(setCountingRules(opened.workspace.campaign(), precise)));
    field<QSpinBox>("An assessment is stale after days").setValue(30);
    EXPECT_DOUBLE_EQ(rules().coverageGoal, 0.655);
}

TEST_F(SettingsPageTest, everything_goes_back_to_what_is_shipped)
{
    choose("Theme", static_cast<int>(ThemeChoice::Dark));
    field<QSpinBox>("Minutes without input until the lock").setValue(17);
    field<QCheckBox>("How each assessor judged is shown to all").click();
    field<QAbstractButton>("Settings as they were at first").click();
    EXPECT_EQ(preferences.now(), Preferences());
    field<QAbstractButton>("Count as it is shipped").click();
    EXPECT_EQ(rules(), CountingRules());
    EXPECT_FALSE(field<QAbstractButton>("Count as it is shipped").isEnabled());
}

TEST(WeightWords, name_every_weight_once_and_no_two_alike)
{
    std::set<std::string_view> keys;
    QSet<QString> names;
    for (const WeightGroup &group : weightGroups()) {
        for (const char *key : group.keys) {
            EXPECT_TRUE(keys.insert(key).second) << key;
            EXPECT_NE(weightLabel(key), QLatin1String(key));
            names.insert(weightLabel(key));
        }
    }
    for (const ShippedWeight &weight : kShippedWeights)
        EXPECT_TRUE(keys.contains(weight.key)) << weight.key;
    EXPECT_EQ(keys.size(), kShippedWeights.size());
    EXPECT_EQ(names.size(), static_cast<qsizetype>(kShippedWeights.size()));
}

TEST_F(SettingsPageTest, a_weight_is_a_change_that_can_be_taken_back)
{
    auto &weights = *page.findChild<WeightSettings *>();
    QDoubleSpinBox &named = weights.field("influence-named");
    EXPECT_FALSE(named.isVisible());
    field<QAbstractButton>("What weighs how much").click();
    EXPECT_TRUE(named.isVisible());
    EXPECT_EQ(named.value(), 40);
    named.setValue(20);
    weights.field("elsewhere-share").setValue(0.3);
    const Campaign changed = opened.workspace.campaign();
    EXPECT_EQ(Weights(changed).of("influence-named"), 20);
    EXPECT_DOUBLE_EQ(Weights(changed).of("elsewhere-share"), 0.3);
    EXPECT_EQ(changed.settings().weights.size(), 2U);
    EXPECT_TRUE(opened.workspace.undo());
    EXPECT_DOUBLE_EQ(weights.field("elsewhere-share").value(), 0.5);
    EXPECT_EQ(named.value(), 20);
}

TEST_F(SettingsPageTest, a_weight_as_shipped_is_not_kept_as_a_change)
{
    auto &weights = *page.findChild<WeightSettings *>();
    weights.field("untested-days").setValue(30);
    weights.field("untested-days").setValue(60);
    EXPECT_TRUE(opened.workspace.campaign().settings().weights.empty());
    weights.field("quick-days").setValue(7);
    field<QAbstractButton>("Weigh as it is shipped").click();
    EXPECT_TRUE(opened.workspace.campaign().settings().weights.empty());
    EXPECT_EQ(weights.field("quick-days").value(), 3);
    EXPECT_FALSE(field<QAbstractButton>("Weigh as it is shipped").isEnabled());
}

TEST_F(SettingsPageTest, every_field_says_what_it_is)
{
    for (QWidget *each : page.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QComboBox *>(each)
                             || qobject_cast<QAbstractSpinBox *>(each);
        if (isField) {
            EXPECT_FALSE(each->accessibleName().isEmpty());
        }
        if (auto *button = qobject_cast<QAbstractButton *>(each); button && button->isVisible()) {
            EXPECT_FALSE(button->text().isEmpty());
        }
    }
}

TEST_F(SettingsPageTest, what_people_units_and_shifts_are_called_is_stored_and_taken_back)
{
    const auto words = [this] { return campaignWordsOf(opened.workspace.campaign()); };
    choose("People here are", static_cast<int>(PeopleWord::Tenants));
    EXPECT_EQ(words().people, PeopleWord::Tenants);
    auto &unit = field<QLineEdit>("A unit is called");
    unit.setFocus();
    QTest::keyClicks(&unit, QStringLiteral("building"));
    EXPECT_EQ(words().unit, QString()) << "half a word is no word";
    QTest::keyClick(&unit, Qt::Key_Return);
    EXPECT_EQ(words().unit, QStringLiteral("building"));
    opened.workspace.undo();
    EXPECT_EQ(words().unit, QString());
    EXPECT_EQ(unit.text(), QString());
    opened.workspace.undo();
    EXPECT_EQ(words(), CampaignWords());
    EXPECT_EQ(field<QComboBox>("People here are").currentText(), QStringLiteral("workers"));
}

TEST_F(SettingsPageTest, pictures_of_the_page)
{
    keepPicture(page, QStringLiteral("light"));
    field<QAbstractButton>("What weighs how much").click();
    keepPicture(*page.findChild<WeightSettings *>(), QStringLiteral("weights"));
    field<QAbstractButton>("What weighs how much").click();
    opened.appearance.setChoice(ThemeChoice::Dark);
    keepPicture(page, QStringLiteral("dark"));
    opened.appearance.setLanguage(QStringLiteral("ar"));
    opened.appearance.setChoice(ThemeChoice::Light);
    keepPicture(page, QStringLiteral("arabic"));
    opened.appearance.setLanguage(QStringLiteral("de"));
    opened.appearance.setTextScale(1.5);
    keepPicture(page, QStringLiteral("large-german"));
    QDialog *dialog = settingsDialog(preferences, opened.appearance, &page);
    dialog->show();
    keepPicture(*dialog, QStringLiteral("dialog"));
    EXPECT_TRUE(dialog->isVisible());
}

}   // namespace wallchart

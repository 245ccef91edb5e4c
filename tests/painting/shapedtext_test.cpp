// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/painting/handmadechart.h"
#include "ui/painting/fonttextmeasurer.h"

#include <QPainterPath>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class ShapedTexts : public testing::Test {
protected:
    void SetUp() override
    {
        initResources();
        loadFonts();
    }

    TextShaper m_shaper;
};

/// Family and glyph of everything that is seen, in order.
std::vector<std::pair<QString, quint32>> inkedGlyphs(TextShaper &shaper, const ShapedText &shape)
{
    std::vector<std::pair<QString, quint32>> found;
    for (const GlyphStretch &stretch : shape.stretches) {
        const QRawFont &face = shaper.face(stretch.face, 64);
        for (const quint32 glyph : stretch.glyphs) {
            if (!face.pathForGlyph(glyph).isEmpty()) found.emplace_back(face.familyName(), glyph);
        }
    }
    return found;
}

}   // namespace

TEST_F(ShapedTexts, every_name_of_the_world_has_a_glyph_for_each_of_its_signs)
{
    for (const QString &name : namesOfTheWorld()) {
        for (const FontWeight weight : {FontWeight::Regular, FontWeight::Bold}) {
            const ShapedText &shape = m_shaper.shape(name, weight);
            ASSERT_FALSE(shape.stretches.empty()) << name.toStdString();
            for (const GlyphStretch &stretch : shape.stretches) {
                for (const quint32 glyph : stretch.glyphs)
                    EXPECT_NE(glyph, 0u) << name.toStdString();
            }
        }
    }
}

TEST_F(ShapedTexts, every_face_is_one_of_those_the_program_carries)
{
    for (const QString &name : namesOfTheWorld()) {
        for (const GlyphStretch &stretch : m_shaper.shape(name, FontWeight::Bold).stretches) {
            const QString family = m_shaper.face(stretch.face, 12).familyName();
            EXPECT_TRUE(fontFamilies().contains(family)) << family.toStdString();
        }
    }
}

TEST_F(ShapedTexts, a_shape_begins_at_its_left_edge_in_both_directions)
{
    for (const QString &name : namesOfTheWorld()) {
        double left = 1000;
        double right = -1000;
        const ShapedText &shape = m_shaper.shape(name, FontWeight::Regular);
        for (const GlyphStretch &stretch : shape.stretches) {
            for (const QPointF &place : stretch.places) {
                left = std::min(left, place.x());
                right = std::max(right, place.x());
            }
        }
        EXPECT_NEAR(left, 0, 0.15) << name.toStdString();
        EXPECT_LT(right, shape.width) << name.toStdString();
    }
}

TEST_F(ShapedTexts, width_grows_exactly_with_the_size)
{
    const QString name = QStringLiteral("Agnieszka Kowalska");
    const double at10 = m_shaper.width(name, FontWeight::Bold, 10);
    EXPECT_NEAR(m_shaper.width(name, FontWeight::Bold, 37.5), at10 * 3.75, 0.001);
    EXPECT_GT(at10, m_shaper.width(name, FontWeight::Regular, 10));
}

TEST_F(ShapedTexts, direction_comes_from_the_first_strong_sign)
{
    EXPECT_TRUE(startsRightToLeft(QStringLiteral("12 محمد")));
    EXPECT_FALSE(startsRightToLeft(QStringLiteral("12 Rosa محمد")));
    EXPECT_FALSE(startsRightToLeft(QStringLiteral("1+2")));
}

TEST_F(ShapedTexts, isolates_keep_1_plus_2_in_order_and_take_no_room)
{
    const QString arabic = QStringLiteral("45% في ");
    const double plain = m_shaper.width(QStringLiteral("1+2"), FontWeight::Regular, 12);
    EXPECT_NEAR(m_shaper.width(isolated(QStringLiteral("1+2")), FontWeight::Regular, 12), plain,
                0.01);
    EXPECT_EQ(isolated(QStringLiteral("1+2")).front(), QChar(0x2066));
    EXPECT_GT(m_shaper.width(arabic + isolated(QStringLiteral("1+2")), FontWeight::Regular, 12),
              plain);
}

TEST_F(ShapedTexts, isolates_bring_no_font_of_the_computer)
{
    for (const GlyphStretch &stretch :
         m_shaper.shape(isolated(QStringLiteral("1+2")), FontWeight::Regular).stretches) {
        EXPECT_EQ(m_shaper.face(stretch.face, 12).familyName(), QStringLiteral("Noto Sans"));
        EXPECT_EQ(std::count(stretch.glyphs.cbegin(), stretch.glyphs.cend(), 0u), 0);
    }
}

TEST_F(ShapedTexts, a_measurer_measures_header_texts_in_bold)
{
    const FontTextMeasurer measurer(m_shaper, ChartMedium::Paper);
    const QString text = QStringLiteral("83% assessed");
    EXPECT_DOUBLE_EQ(measurer.width(text, {TextRole::HeaderText, 12}),
                     m_shaper.width(text, FontWeight::Bold, 12));
    EXPECT_DOUBLE_EQ(measurer.width(text, {TextRole::CardMeta, 12}),
                     m_shaper.width(text, FontWeight::Regular, 12));
}

TEST_F(ShapedTexts, without_kerning_the_same_glyphs_stand_almost_where_they_stood)
{
    TextShaper quick(Kerning::None);
    for (const QString &name : namesOfTheWorld()) {
        const ShapedText &full = m_shaper.shape(name, FontWeight::Bold);
        const ShapedText &simple = quick.shape(name, FontWeight::Bold);
        EXPECT_NEAR(simple.width, full.width, full.width * 0.02) << name.toStdString();
        EXPECT_DOUBLE_EQ(quick.width(name, FontWeight::Bold, 2), simple.width * 2)
            << name.toStdString();
        EXPECT_EQ(inkedGlyphs(quick, simple), inkedGlyphs(m_shaper, full)) << name.toStdString();
    }
}

TEST_F(ShapedTexts, the_disc_and_the_ring_that_files_use_for_pips_are_round)
{
    for (const char16_t sign : {u'\u30FB', u'\u00B0'}) {
        const int face =
            m_shaper.shape(QString(QChar(sign)), FontWeight::Regular).stretches.front().face;
        EXPECT_TRUE(fontFamilies().contains(m_shaper.face(face, 12).familyName()));
        const QRectF box = m_shaper.inkBox(QString(QChar(sign)), FontWeight::Regular);
        ASSERT_GT(box.width(), 0.1);
        EXPECT_NEAR(box.width() / box.height(), 1, 0.05);
    }
}

TEST_F(ShapedTexts, names_are_bold_on_paper_only)
{
    EXPECT_EQ(weightOf(TextRole::CardName, ChartMedium::Paper), FontWeight::Bold);
    EXPECT_EQ(weightOf(TextRole::CardName, ChartMedium::Screen), FontWeight::Regular);
}

}   // namespace wallchart

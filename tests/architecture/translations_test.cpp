// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QStringList &languages()
{
    static const QStringList tags = {
        QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("en"),    QStringLiteral("es"),
        QStringLiteral("fr"), QStringLiteral("hi"), QStringLiteral("pt_BR"), QStringLiteral("ru"),
    };
    return tags;
}

/// The language a .ts file says it is in; with `error` set when it is not well-formed.
QString statedLanguage(const QString &text, QString &error)
{
    QXmlStreamReader reader(text);
    QString language;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == u"TS")
            language = reader.attributes().value(QLatin1String("language")).toString();
    }
    if (reader.hasError()) error = reader.errorString();
    return language;
}

}   // namespace

TEST(Translations, the_eight_languages_are_there_and_no_other)
{
    QStringList expected;
    for (const QString &tag : languages()) expected << QStringLiteral("wallchart_%1.ts").arg(tag);
    const QDir folder(QStringLiteral(WALLCHART_SOURCE_DIR "/translations"));
    EXPECT_EQ(folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name), expected);
}

TEST(Translations, each_file_is_well_formed_and_in_the_language_of_its_name)
{
    for (const QString &tag : languages()) {
        QString error;
        const QString text = sourceText(QStringLiteral("translations/wallchart_%1.ts").arg(tag));
        EXPECT_EQ(statedLanguage(text, error), tag);
        EXPECT_EQ(error.toStdString(), "") << tag.toStdString();
        EXPECT_FALSE(text.contains(QLatin1String("<location"))) << tag.toStdString();
    }
}

TEST(Translations, english_has_a_whole_sentence_for_one_and_for_many)
{
    QXmlStreamReader reader(sourceText(QStringLiteral("translations/wallchart_en.ts")));
    int forms = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"numerusform")
            continue;
        const QString form = reader.readElementText();
        EXPECT_FALSE(form.isEmpty()) << "at line " << reader.lineNumber();
        for (const char *open : {"(s)", "(es)"})
            EXPECT_FALSE(form.contains(QLatin1String(open))) << form.toStdString();
        ++forms;
    }
    EXPECT_GT(forms, 200);
}

TEST(Translations, the_build_takes_exactly_these_languages)
{
    const QString listed = sourceText(QStringLiteral("translations/CMakeLists.txt"))
                               .section(QStringLiteral("set(languages "), 1, 1)
                               .section(u')', 0, 0);
    QStringList tags = listed.split(u' ');
    tags.sort();
    EXPECT_EQ(tags, languages());
}

}   // namespace wallchart

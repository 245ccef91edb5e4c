// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/languagepicker.h"

#include "ui/widgets/pageheader.h"

#include <QGridLayout>
#include <QLocale>
#include <QToolButton>

namespace wallchart {

namespace {

constexpr int kColumns = 4;

}   // namespace

const std::vector<SpokenLanguage> &spokenLanguages()
{
    static const std::vector<SpokenLanguage> languages{
        {"en", "English"}, {"de", "Deutsch"},      {"es", "Español"}, {"fr", "Français"},
        {"hi", "हिन्दी"},   {"pt-BR", "Português"}, {"ru", "Русский"}, {"ar", "العربية"}};
    return languages;
}

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        for (const SpokenLanguage &spoken : spokenLanguages()) {
            const QString tag = QString::fromLatin1(spoken.tag);
            if (wanted.section(u'-', 0, 0) == tag.section(u'-', 0, 0)) return tag;
        }
    }
    return QStringLiteral("en");
}

LanguagePicker::LanguagePicker(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    int place = 0;
    for (const SpokenLanguage &language : spokenLanguages()) {
        auto *button = new QToolButton(this);
        setRole(button, "segment");
        button->setText(QString::fromUtf8(language.name));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
        grid->addWidget(button, place / kColumns, place % kColumns);
        ++place;
        m_buttons.push_back(button);
        connect(button, &QToolButton::clicked, this, [this, tag = language.tag] {
            m_appearance.setLanguage(QString::fromLatin1(tag));
            refresh();
        });
    }
    connect(&appearance, &Appearance::changed, this, &LanguagePicker::refresh);
    refresh();
}

void LanguagePicker::refresh()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(m_appearance.language()
                                 == QLatin1String(spokenLanguages()[i].tag));
    }
}

}   // namespace wallchart

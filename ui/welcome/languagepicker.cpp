// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/languagepicker.h"

#include "ui/widgets/pageheader.h"

#include <QGridLayout>
#include <QLocale>
#include <QToolButton>

namespace wallchart {

namespace {

constexpr int kMostColumns = 4;
constexpr int kColumnGap = 6;

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
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kColumnGap);
    for (const SpokenLanguage &language : spokenLanguages()) {
        auto *button = new QToolButton(this);
        setRole(button, "segment");
        button->setText(QString::fromUtf8(language.name));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::MinimumExpanding);
        m_buttons.push_back(button);
        connect(button, &QToolButton::clicked, this, [this, tag = language.tag] {
            m_appearance.setLanguage(QString::fromLatin1(tag));
            refresh();
        });
    }
    connect(&appearance, &Appearance::changed, this, [this] {
        refresh();
        arrange();
    });
    refresh();
    arrange();
}

/// As many columns as have room for the longest name.
void LanguagePicker::arrange()
{
    int widest = 1;
    for (const QToolButton *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    const int room = std::max(1, (width() + kColumnGap) / (widest + kColumnGap));
    const int columns = room >= kMostColumns ? kMostColumns : std::max(1, room / 2 * 2);
    if (std::exchange(m_columns, columns) == columns) return;
    int place = 0;
    for (QToolButton *button : m_buttons) {
        m_grid->addWidget(button, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void LanguagePicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LanguagePicker::refresh()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(m_appearance.language()
                                 == QLatin1String(spokenLanguages()[i].tag));
    }
}

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programsettings.h"

#include "ui/settings/settingspanel.h"
#include "ui/text/errortext.h"
#include "ui/welcome/languagepicker.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace wallchart {

namespace {

constexpr int kSizeStep = 10;   // per cent

int percentOf(double scale)
{
    return static_cast<int>(std::lround(scale * 100));
}

template <class E>
void choose(QComboBox &box, E value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

}   // namespace

ProgramSettings::ProgramSettings(PreferencesFile &preferences, Appearance &appearance,
                                 QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_appearance(appearance),
      m_look(new SettingsPanel(appearance, this)), m_keys(new SettingsPanel(appearance, this)),
      m_memory(new SettingsPanel(appearance, this)), m_theme(new QComboBox), m_size(new QComboBox),
      m_language(new QComboBox), m_digits(new QComboBox), m_outline(new QCheckBox),
      m_letters(new QCheckBox), m_minutes(new QSpinBox), m_recent(new QCheckBox),
      m_clear(new QPushButton), m_reset(new QPushButton), m_error(labelWithRole("error"))
{
    buildLook();
    buildKeys();
    buildMemory();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    for (QWidget *panel : {m_look, m_keys, m_memory}) layout->addWidget(panel);
    retranslate();
    connectFields();
}

QWidget *ProgramSettings::firstField() const
{
    return m_theme;
}

void ProgramSettings::buildLook()
{
    for (const auto &[theme, key] : EnumKeys<ThemeChoice>::all)
        m_theme->addItem(QString(), static_cast<int>(theme));
    for (int percent = percentOf(kLeastTextScale); percent <= percentOf(kMostTextScale);
         percent += kSizeStep)
        m_size->addItem(QString(), percent);
    for (const SpokenLanguage &language : spokenLanguages())
        m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.tag));
    m_digits->addItem(QStringLiteral("١٢٣"), static_cast<int>(Digits::OfLanguage));
    m_digits->addItem(QStringLiteral("123"), static_cast<int>(Digits::Western));
    for (QComboBox *box : {m_theme, m_size, m_language, m_digits}) m_look->addNamedField(box);
    m_look->addField(m_outline);
}

void ProgramSettings::buildKeys()
{
    m_minutes->setRange(kFewestIdleMinutes, kMostIdleMinutes);
    m_minutes->setKeyboardTracking(false);
    m_keys->addField(m_letters);
    m_keys->addNamedField(m_minutes);
}

void ProgramSettings::buildMemory()
{
    m_error->setWordWrap(true);
    m_error->hide();
    m_memory->addField(m_recent);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(m_clear);
    line->addWidget(m_reset);
    m_memory->addAtFoot(buttons);
    m_memory->addAtFoot(m_error);
}

void ProgramSettings::connectFields()
{
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_appearance.setChoice(static_cast<ThemeChoice>(m_theme->currentData().toInt()));
    });
    connect(m_size, &QComboBox::activated, this,
            [this] { m_appearance.setTextScale(m_size->currentData().toInt() / 100.0); });
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString tag = m_language->currentData().toString();
        change([&](Preferences &next) { next.language = tag; });
        m_appearance.setLanguage(tag);
    });
    connect(m_digits, &QComboBox::activated, this, [this] {
        m_appearance.setDigits(static_cast<Digits>(m_digits->currentData().toInt()));
    });
    connect(m_outline, &QCheckBox::clicked, &m_appearance, &Appearance::setOutlinesLevels);
    connect(m_letters, &QCheckBox::clicked, this,
            [this](bool on) { change([on](Preferences &next) { next.letterCommands = on; }); });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        change([minutes](Preferences &next) { next.idleMinutes = minutes; });
    });
    connect(m_recent, &QCheckBox::clicked, this, [this](bool on) {
        change([on](Preferences &next) {
            next.keepsRecentFiles = on;
            if (!on) next.recentFiles.clear();
        });
    });
    connect(m_clear, &QPushButton::clicked, &m_preferences, &PreferencesFile::forgetRecentFiles);
    connect(m_reset, &QPushButton::clicked, this, &ProgramSettings::reset);
    connect(&m_preferences, &PreferencesFile::changed, this, &ProgramSettings::fill);
    connect(&m_preferences, &PreferencesFile::failed, this, &ProgramSettings::showError);
    connect(&m_appearance, &Appearance::changed, this, &ProgramSettings::fill);
}

void ProgramSettings::change(const std::function<void(Preferences &)> &how)
{
    Preferences next = m_preferences.now();
    how(next);
    m_error->hide();
    m_preferences.set(next);
}

void ProgramSettings::reset()
{
    // Where the window is and what was opened are no settings.
    change([shipped = Preferences()](Preferences &next) {
        next.keepsRecentFiles = shipped.keepsRecentFiles;
        next.recentFiles.clear();
        next.letterCommands = shipped.letterCommands;
        next.idleMinutes = shipped.idleMinutes;
        next.workerColumns = shipped.workerColumns;
        next.hiddenLeaderColumns = shipped.hiddenLeaderColumns;
        next.inspectorWidth = shipped.inspectorWidth;
    });
    const Preferences shipped;
    m_appearance.setChoice(shipped.theme);
    m_appearance.setTextScale(shipped.textScale);
    m_appearance.setOutlinesLevels(shipped.outlinesLevels);
    m_appearance.setDigits(shipped.digits);
}

void ProgramSettings::showError(const Error &error)
{
    m_error->setText(tr("This is in force until you close Wallchart, but it could not be kept: %1")
                         .arg(errorText(error)));
    m_error->show();
}

void ProgramSettings::fill()
{
    const Preferences &now = m_preferences.now();
    const QSignalBlocker quiet(m_minutes);
    choose(*m_theme, m_appearance.choice());
    m_size->setCurrentIndex(m_size->findData(percentOf(m_appearance.textScale())));
    m_language->setCurrentIndex(m_language->findData(m_appearance.language()));
    choose(*m_digits, m_appearance.digits());
    const bool twoKinds = QLocale(m_appearance.language()).zeroDigit() != QLatin1String("0");
    m_look->setFieldVisible(m_digits, twoKinds);
    m_outline->setChecked(m_appearance.outlinesLevels());
    m_letters->setChecked(now.letterCommands);
    m_minutes->setValue(now.idleMinutes);
    m_recent->setChecked(now.keepsRecentFiles);
    m_clear->setEnabled(!now.recentFiles.isEmpty());
}

void ProgramSettings::retranslate()
{
    m_look->setTitle(tr("Look"));
    m_look->setWords(m_theme, tr("&Theme"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_look->setWords(m_size, tr("Si&ze of text"));
    for (int at = 0; at < m_size->count(); ++at)
        m_size->setItemText(at, tr("%1%").arg(QLocale().toString(m_size->itemData(at).toInt())));
    m_look->setWords(m_language, tr("&Language"));
    m_look->setWords(m_digits, tr("Di&gits"),
                     tr("Assessments are 1–5 everywhere, as on printed sheets."));
    m_look->setWords(m_outline, tr("&Outline assessment colours"),
                     tr("Each level gets an edge that is easier to tell from the ground."));
    m_keys->setTitle(tr("Keys and lock"));
    m_keys->setWords(m_letters, tr("L&etters are commands on the chart and in tables"),
                     tr("S marks a suspected leader, C puts on the committee, Y records that "
                        "somebody took part. Digits, Space and the keypad stay."));
    m_keys->setWords(m_minutes, tr("&Minutes without input until the lock"),
                     tr("It also locks when the computer sleeps or its screen is locked. What is "
                        "half-typed waits in the encrypted file."));
    m_memory->setTitle(tr("What this computer remembers"));
    m_memory->setWords(
        m_recent, tr("List &recent campaigns on the first page"),
        tr("Only where their files are, readable by whoever uses this computer. Off at first."));
    m_clear->setText(tr("&Clear list"));
    m_reset->setText(tr("Settings as they were at &first"));
    fill();
}

void ProgramSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}   // namespace wallchart

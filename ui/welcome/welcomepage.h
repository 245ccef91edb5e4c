// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace wallchart {

class ChoiceCard;
class LanguagePicker;
class RecentFiles;

/// The first thing people see: what they can begin with, and in which language.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Appearance &appearance, QWidget *parent = nullptr);

    void focusMain();
    /// Paths of campaigns, the last one first; none = nothing is shown of them.
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void newWanted();
    /// A file of the training alone.
    void trainingWanted();
    void openWanted();
    void importWanted();
    void sampleWanted();
    void recentChosen(const QString &path);
    void clearListWanted();
    /// A file was dropped on the page.
    void fileDropped(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QScrollArea *startSide();
    [[nodiscard]] QScrollArea *endSide();
    void fitSides();
    void retranslate();
    void updateSigns();

    Appearance &m_appearance;
    QLabel *m_sign;
    QLabel *m_name;
    QLabel *m_sentence;
    ChoiceCard *m_new;
    ChoiceCard *m_open;
    ChoiceCard *m_import;
    ChoiceCard *m_sample;
    ChoiceCard *m_training;
    QLabel *m_language;
    LanguagePicker *m_languages;
    QWidget *m_column = nullptr;   ///< what can be begun with
    QScrollArea *m_start = nullptr;
    QScrollArea *m_end = nullptr;
    RecentFiles *m_recent;
    QLabel *m_shield;
    QLabel *m_promise;
};

}   // namespace wallchart

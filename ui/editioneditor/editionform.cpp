// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/editionform.h"

#include "ui/editioneditor/textlistfield.h"
#include "ui/text/errortext.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextDocument>
#include <QTextOption>

namespace wallchart {

namespace {

constexpr int kParagraphLines = 4;

/// Texts are typed in the direction of their language, whatever the program's is.
template <class Field>
void setUpText(Field *field, const Texts &texts, const QString &language)
{
    field->setLayoutDirection(QLocale(language).textDirection());
    if (language != QLatin1String("en"))
        field->setPlaceholderText(exactText(texts, QStringLiteral("en")));
}

}   // namespace

QString exactText(const Texts &texts, const QString &language)
{
    const auto found = texts.find(language);
    return found == texts.end() ? QString() : found->second;
}

void setExactText(Texts &texts, const QString &language, const QString &text)
{
    if (text.trimmed().isEmpty()) texts.erase(language);
    else texts[language] = text;
}

EditionForm::EditionForm(const EditionSheet &sheet, QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(20, 16, 20, 20);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void EditionForm::addHeading(const QString &text)
{
    auto *label = labelWithRole("section", this);
    label->setText(text);
    label->setContentsMargins(0, m_form->rowCount() > 0 ? 12 : 0, 0, 0);
    m_form->addRow(label);
}

void EditionForm::addNote(const QString &text)
{
    auto *label = labelWithRole("caption", this);
    label->setWordWrap(true);
    label->setText(text);
    m_form->addRow(label);
}

void EditionForm::addWidget(QWidget *widget)
{
    m_form->addRow(widget);
}

void EditionForm::addField(const QString &label, const QString &path, QWidget *field)
{
    auto *mistake = labelWithRole("error", this);
    mistake->setWordWrap(true);
    mistake->setTextFormat(Qt::PlainText);
    mistake->hide();
    auto *box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(mistake);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    caption->setWordWrap(true);
    caption->setFixedWidth(m_sheet.appearance.px(130));
    caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    caption->setContentsMargins(0, 4, 0, 0);
    m_form->addRow(caption, box);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
    m_fields.push_back({path, field, mistake});
}

QLineEdit *EditionForm::addLine(const QString &label, const QString &path, Texts &texts)
{
    auto *field = new QLineEdit(exactText(texts, m_sheet.language), this);
    setUpText(field, texts, m_sheet.language);
    connect(field, &QLineEdit::textEdited, this, [this, &texts](const QString &text) {
        setExactText(texts, m_sheet.language, text);
        Q_EMIT edited();
    });
    addField(label, path, field);
    return field;
}

QPlainTextEdit *EditionForm::addParagraph(const QString &label, const QString &path, Texts &texts)
{
    auto *field = new QPlainTextEdit(exactText(texts, m_sheet.language), this);
    setUpText(field, texts, m_sheet.language);
    QTextOption option = field->document()->defaultTextOption();
    option.setTextDirection(field->layoutDirection());
    // Plain text knows no leading side: left is left in every direction.
    option.setAlignment(field->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    field->document()->setDefaultTextOption(option);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * kParagraphLines
                          + m_sheet.appearance.px(14));
    connect(field, &QPlainTextEdit::textChanged, this, [this, field, &texts] {
        setExactText(texts, m_sheet.language, field->toPlainText());
        Q_EMIT edited();
    });
    addField(label, path, field);
    return field;
}

void EditionForm::addList(const QString &label, const QString &path, const TextListAccess &access)
{
    auto *field = new TextListField(label, access, m_sheet.language, this);
    connect(field, &TextListField::edited, this, &EditionForm::edited);
    addField(label, path, field);
}

QSpinBox *EditionForm::addNumber(const QString &label, const QString &path, int value,
                                 std::function<void(int)> set)
{
    auto *field = new QSpinBox(this);
    field->setRange(0, 10'000);
    field->setValue(value);
    field->setMaximumWidth(m_sheet.appearance.px(130));
    connect(field, &QSpinBox::valueChanged, this, [this, set = std::move(set)](int number) {
        set(number);
        Q_EMIT edited();
    });
    addField(label, path, field);
    return field;
}

int EditionForm::showProblems(const Problems &problems)
{
    int found = 0;
    for (const Field &each : m_fields) {
        QStringList said;
        for (const Problem &problem : problems) {
            const QString path = problem.args.value(0);
            const bool here = path == each.path || path.startsWith(each.path + QLatin1Char('['))
                              || path.startsWith(each.path + QLatin1Char('.'));
            if (here && !said.contains(problemText(problem))) said.append(problemText(problem));
        }
        found += static_cast<int>(said.size());
        const QString text = said.join(QLatin1Char('\n'));
        each.mistake->setText(text);
        each.mistake->setVisible(!text.isEmpty());
        each.field->setAccessibleDescription(text);
        each.field->setProperty("invalid", !text.isEmpty());
        each.field->style()->unpolish(each.field);
        each.field->style()->polish(each.field);
    }
    return found;
}

void EditionForm::focusFirst()
{
    for (const Field &each : m_fields) {
        if (!each.mistake->isHidden()) return each.field->setFocus();
    }
    if (!m_fields.empty()) m_fields.front().field->setFocus();
}

}   // namespace wallchart

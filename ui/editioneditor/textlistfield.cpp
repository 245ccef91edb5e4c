// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/textlistfield.h"

#include "ui/editioneditor/editionform.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace wallchart {

TextListField::TextListField(const QString &name, TextListAccess access, const QString &language,
                             QWidget *parent)
    : QWidget(parent), m_name(name), m_access(std::move(access)), m_language(language),
      m_column(new QVBoxLayout(this)), m_add(new QToolButton(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    setRole(m_add, "control");
    m_add->setIcon(icon("plus"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add to: %1").arg(name));
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        m_access.add();
        rebuild();
        const auto lines = m_lines->findChildren<QLineEdit *>();
        if (!lines.isEmpty()) lines.last()->setFocus();
        Q_EMIT edited();
    });
    rebuild();
}

void TextListField::rebuild()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins({});
    lines->setSpacing(4);
    m_column->insertWidget(0, m_lines);
    for (int at = 0; at < m_access.count(); ++at) addLine(at);
    m_lines->setVisible(m_access.count() > 0);
}

void TextListField::addLine(int at)
{
    const QString number = QLocale().toString(at + 1);
    const Texts &texts = m_access.at(at);
    auto *field = new QLineEdit(exactText(texts, m_language), m_lines);
    field->setLayoutDirection(QLocale(m_language).textDirection());
    field->setCursorPosition(0);
    field->setToolTip(field->text());
    field->setAccessibleName(tr("%1, line %2").arg(m_name, number));
    if (m_language != QLatin1String("en"))
        field->setPlaceholderText(exactText(texts, QStringLiteral("en")));
    connect(field, &QLineEdit::textEdited, this, [this, at](const QString &text) {
        setExactText(m_access.at(at), m_language, text);
        Q_EMIT edited();
    });
    auto *remove = new QToolButton(m_lines);
    setRole(remove, "flat");
    remove->setIcon(icon("x"));
    remove->setAccessibleName(tr("Take away line %1 of %2").arg(number, m_name));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, [this, at] {
        m_access.remove(at);
        rebuild();
        m_add->setFocus();
        Q_EMIT edited();
    });
    auto *line = new QHBoxLayout;
    line->addWidget(field, 1);
    line->addWidget(remove);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(line);
}

TextListAccess accessTo(std::vector<Texts> &texts)
{
    return {.count = [&texts] { return static_cast<int>(texts.size()); },
            .at = [&texts](int i) -> Texts & { return texts.at(static_cast<std::size_t>(i)); },
            .add = [&texts] { texts.emplace_back(); },
            .remove = [&texts](int i) { texts.erase(texts.begin() + i); }};
}

TextListAccess accessTo(std::vector<BankComment> &comments, std::function<QString()> freeKey)
{
    return {.count = [&comments] { return static_cast<int>(comments.size()); },
            .at = [&comments](int i) -> Texts & {
                return comments.at(static_cast<std::size_t>(i)).text;
            },
            .add =
                [&comments, freeKey = std::move(freeKey)] {
                    comments.push_back({freeKey(), {}});
                },
            .remove = [&comments](int i) { comments.erase(comments.begin() + i); }};
}

}   // namespace wallchart

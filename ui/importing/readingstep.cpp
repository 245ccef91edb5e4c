// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/readingstep.h"

#include "ui/importing/importrun.h"
#include "ui/importing/sheetmodel.h"
#include "ui/importing/texttable.h"
#include "ui/painting/shapedtext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kHeaderLinesOffered = 30;
constexpr QChar kNoDelimiter(0x1F);   // a sign that no list has: each line is one cell

/// Encodings that lists come in, by the names ICU knows.
QStringList offeredEncodings()
{
    return {QStringLiteral("UTF-8"),        QStringLiteral("UTF-16LE"),
            QStringLiteral("windows-1252"), QStringLiteral("windows-1250"),
            QStringLiteral("windows-1251"), QStringLiteral("windows-1256"),
            QStringLiteral("ISO-8859-1"),   QStringLiteral("ISO-8859-2"),
            QStringLiteral("macintosh"),    QStringLiteral("KOI8-R"),
            QStringLiteral("GB18030"),      QStringLiteral("Shift_JIS")};
}

void chooseData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

QString lineStart(const Sheet &sheet, int row)
{
    QStringList cells;
    for (int column = 0; column < std::min(sheet.width(row), 4); ++column)
        if (const QString cell = sheet.cell(row, column).simplified(); !cell.isEmpty())
            cells.append(cell.left(20));
    return cells.join(QStringLiteral(", "));
}

}   // namespace

ReadingStep::ReadingStep(ImportRun &run, const Appearance &appearance, QWidget *parent)
    : ImportPage(run, parent), m_encoding(new QComboBox(this)), m_delimiter(new QComboBox(this)),
      m_sheet(new QComboBox(this)), m_header(new QComboBox(this)),
      m_found(labelWithRole("caption", this)), m_hint(labelWithRole("caption", this)),
      m_refusal(labelWithRole("error", this)), m_table(tableView(appearance, this)),
      m_model(new SheetModel(this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(appearance.px(12));
    m_encodingLabel = addField(line, m_encoding);
    m_delimiterLabel = addField(line, m_delimiter);
    m_sheetLabel = addField(line, m_sheet);
    m_headerLabel = addField(line, m_header);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.px(8));
    column->addLayout(line);
    for (QLabel *label : {m_refusal, m_found, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(appearance.px(130));
    retranslate();
}

QLabel *ReadingStep::addField(QBoxLayout *line, QComboBox *box)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(3);
    auto *label = new QLabel(this);
    label->setBuddy(box);
    pair->addWidget(label);
    pair->addWidget(box);
    line->addLayout(pair);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this, &ReadingStep::readAgain);
    return label;
}

void ReadingStep::fillEncodings()
{
    const auto &sheet = run().draft().sheet();
    m_encoding->clear();
    m_encoding->addItem(sheet && !run().draft().reading().encoding
                            ? tr("Found: %1").arg(isolated(sheet->dialect.encoding))
                            : tr("Find it"));
    for (const QString &name : offeredEncodings()) m_encoding->addItem(name, name);
    chooseData(m_encoding, run().draft().reading().encoding.value_or(QString()));
}

void ReadingStep::fillDelimiters()
{
    const std::array<std::pair<QChar, QString>, 5> offered{
        {{u',', tr("Comma")},
         {u';', tr("Semicolon")},
         {u'\t', tr("Tab")},
         {u'|', tr("Vertical bar")},
         {kNoDelimiter, tr("None: one column")}}};
    const auto &sheet = run().draft().sheet();
    const auto chosen = run().draft().reading().delimiter;
    QString found = tr("Find it");
    for (const auto &[sign, name] : offered)
        if (sheet && !chosen && sheet->dialect.delimiter == sign) found = tr("Found: %1").arg(name);
    m_delimiter->clear();
    m_delimiter->addItem(found);
    for (const auto &[sign, name] : offered) m_delimiter->addItem(name, sign);
    if (chosen) chooseData(m_delimiter, *chosen);
}

void ReadingStep::fillSheets()
{
    m_sheet->clear();
    for (const QString &name : run().draft().sheetNames()) m_sheet->addItem(name, name);
    const auto &sheet = run().draft().sheet();
    const auto chosen = run().draft().reading().sheet;
    if (chosen) chooseData(m_sheet, *chosen);
    else if (sheet && !sheet->notes.empty()) {
        // The note about other sheets begins with the one that was read.
        for (const Problem &note : sheet->notes)
            if (m_sheet->findData(note.args.value(0)) >= 0) chooseData(m_sheet, note.args.at(0));
    }
}

void ReadingStep::fillHeaders()
{
    const auto &sheet = run().draft().sheet();
    const auto chosen = run().draft().reading().headerLine;
    m_header->clear();
    const bool found = sheet && !chosen && sheet->shape.header >= 0;
    m_header->addItem(
        found ? tr("Found: line %1").arg(QLocale().toString(sheet->line(sheet->shape.header)))
              : tr("Find it"));
    m_header->addItem(tr("There is none: the first line is a worker"), 0);
    for (int row = 0; sheet && row < std::min(sheet->rowCount(), kHeaderLinesOffered); ++row) {
        if (sheet->isBlank(row)) continue;
        m_header->addItem(
            tr("Line %1: %2").arg(QLocale().toString(sheet->line(row)), lineStart(*sheet, row)),
            sheet->line(row));
    }
    if (chosen) chooseData(m_header, *chosen);
}

void ReadingStep::readAgain()
{
    ReadOptions options;
    if (m_encoding->currentIndex() > 0) options.encoding = m_encoding->currentData().toString();
    if (m_delimiter->currentIndex() > 0) options.delimiter = m_delimiter->currentData().toChar();
    if (m_sheet->count() > 1) options.sheet = m_sheet->currentData().toString();
    if (m_header->currentIndex() > 0) options.headerLine = m_header->currentData().toInt();
    if (options.sheet && options.sheet != run().draft().reading().sheet
        && run().draft().reading().sheet)
        options.headerLine.reset();   // a line of another sheet says nothing here
    run().setReading(options);
}

QString ReadingStep::foundText() const
{
    const auto &sheet = run().draft().sheet();
    if (!sheet) return tr("Reading…");
    return tr("%1: %Ln row(s) about somebody or something. Rows that are passed over are grey; the "
              "tool tip says why.",
              nullptr, static_cast<int>(sheet->shape.body.size()))
        .arg(isolated(run().draft().source().name));
}

void ReadingStep::refresh()
{
    const ImportDraft &draft = run().draft();
    if (run().activity() != ImportRun::Activity::Reading) {
        fillEncodings();
        fillDelimiters();
        fillSheets();
        fillHeaders();
        if (m_model->sheet() != draft.sheet()) m_model->setSheet(draft.sheet());
    }
    const bool isText = !draft.sheet() || draft.sheet()->dialect.format == QLatin1String("csv");
    const bool isPasted = draft.source().path.isEmpty();
    for (QWidget *each : std::initializer_list<QWidget *>{m_encoding, m_encodingLabel})
        each->setVisible(isText && !isPasted);
    for (QWidget *each : std::initializer_list<QWidget *>{m_delimiter, m_delimiterLabel})
        each->setVisible(isText);
    for (QWidget *each : std::initializer_list<QWidget *>{m_sheet, m_sheetLabel})
        each->setVisible(draft.sheetNames().size() > 1);
    const bool refused = draft.refusal() && !draft.sheet();
    m_refusal->setVisible(refused);
    if (refused) m_refusal->setText(errorText(*draft.refusal()));
    m_found->setText(foundText());
    m_found->setVisible(!refused);
    m_hint->setVisible(draft.headerIsAGuess());
}

void ReadingStep::focusMain()
{
    m_header->setFocus();
}

void ReadingStep::retranslate()
{
    const auto name = [](QLabel *label, QComboBox *box, const QString &text) {
        label->setText(text);
        QString spoken = text;
        box->setAccessibleName(spoken.remove(u'&').remove(u':'));
    };
    name(m_encodingLabel, m_encoding, tr("&Encoding:"));
    name(m_delimiterLabel, m_delimiter, tr("&Delimiter:"));
    name(m_sheetLabel, m_sheet, tr("&Sheet:"));
    name(m_headerLabel, m_header, tr("&Header:"));
    m_hint->setText(
        tr("None of the words in the header is known. If that line is already a worker, "
           "choose that there is no header."));
    m_table->setAccessibleName(tr("The list as it is read"));
    refresh();
}

}   // namespace wallchart

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/keysdialog.h"

#include "ui/text/errortext.h"
#include "ui/training/codelabel.h"
#include "ui/trainingpeople/peerkeys.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kPastedLines = 3;

}   // namespace

KeysDialog::KeysDialog(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
                       QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_appearance(appearance), m_desk(desk),
      m_list(new QListWidget(this)), m_forget(new QPushButton(tr("Forget these keys"), this)),
      m_pasted(new QPlainTextEdit(this)), m_name(new QLineEdit(this)),
      m_said(labelWithRole("caption", this)), m_add(new QPushButton(tr("Add keys"), this)),
      m_copy(new QPushButton(tr("Copy my keys"), this)), m_copied(labelWithRole("caption", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    setMinimumWidth(appearance.px(520));
    auto *heading = labelWithRole("title", this);
    heading->setText(tr("Keys of facilitators"));
    setAccessibleName(heading->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(makeKnown());
    column->addWidget(makeNew());
    column->addWidget(makeOwn());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_forget->setEnabled(row >= 0 && !m_workspace.isReadOnly()); });
    connect(m_forget, &QPushButton::clicked, this, &KeysDialog::forgetChosen);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &KeysDialog::look);
    connect(m_name, &QLineEdit::textChanged, this, &KeysDialog::look);
    connect(m_add, &QPushButton::clicked, this, &KeysDialog::addPasted);
    connect(m_copy, &QPushButton::clicked, this, &KeysDialog::copyOwn);
    connect(&workspace, &Workspace::changed, this, &KeysDialog::fill);
    fill();
    look();
}

QWidget *KeysDialog::makeKnown()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_list->setAccessibleName(tr("Facilitators whose keys are known"));
    m_list->setMaximumHeight(m_appearance.px(130));
    m_forget->setEnabled(false);
    column->addWidget(m_list);
    column->addWidget(m_forget, 0, Qt::AlignLeading);
    return part;
}

QWidget *KeysDialog::makeNew()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *label = labelWithRole("section", part);
    label->setText(tr("Add the keys that a facilitator handed on"));
    label->setBuddy(m_pasted);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setAccessibleName(label->text());
    m_pasted->setPlaceholderText(tr("Paste the three lines here: a name and two keys"));
    m_pasted->setFixedHeight(m_pasted->fontMetrics().lineSpacing() * kPastedLines
                             + m_appearance.px(14));
    m_name->setPlaceholderText(tr("Name of the facilitator"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_said->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_add);
    column->addWidget(label);
    column->addWidget(m_pasted);
    column->addLayout(line);
    column->addWidget(m_said);
    return part;
}

QWidget *KeysDialog::makeOwn()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *label = labelWithRole("section", part);
    label->setText(tr("My own keys, to hand on"));
    m_copied->setWordWrap(true);
    m_copied->setText(tr("They are public: anybody may see them."));
    column->addWidget(label);
    column->addWidget(m_copied);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    return part;
}

void KeysDialog::fill()
{
    m_list->clear();
    for (const KnownPeer &peer : m_workspace.campaign().all<KnownPeer>()) {
        if (peer.role != PeerRole::Facilitator) continue;
        const auto keys = peerOf(peer);
        const QString code = keys ? codeText(codeOf(*keys)) : tr("these keys cannot be read");
        auto *item = new QListWidgetItem(
            tr("%1: %2", "name, code of their keys").arg(peer.name, code), m_list);
        item->setData(Qt::UserRole, peer.id.toString());
    }
}

void KeysDialog::look()
{
    const auto keys = keysFromText(m_pasted->toPlainText());
    if (keys && m_name->text().isEmpty() && !keys->name.isEmpty()) m_name->setText(keys->name);
    const bool empty = m_pasted->toPlainText().trimmed().isEmpty();
    setRole(m_said, keys || empty ? "caption" : "error");
    if (keys)
        m_said->setText(tr("Compare this code by voice before you trust the keys: %1")
                            .arg(codeText(codeOf(keys->peer))));
    else m_said->setText(empty ? QString() : tr("There are no two keys in this text."));
    m_add->setEnabled(keys && !m_name->text().simplified().isEmpty() && !m_workspace.isReadOnly());
}

void KeysDialog::paste(const QString &text)
{
    m_pasted->setPlainText(text);
}

void KeysDialog::addPasted()
{
    const auto keys = keysFromText(m_pasted->toPlainText());
    const QString name = m_name->text().simplified();
    if (!keys || name.isEmpty()) return;
    ChangeSet changes{{QStringLiteral("learn-keys"), {name}}};
    changes.edits.add(knownPeer(keys->peer, name, PeerRole::Facilitator, m_workspace.ids()));
    if (!m_workspace.perform(std::move(changes))) return;
    m_pasted->clear();
    m_name->clear();
}

void KeysDialog::forgetChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    const auto id = item ? KnownPeerId::fromString(item->data(Qt::UserRole).toString())
                         : std::nullopt;
    const KnownPeer *peer = m_workspace.campaign().find(id);
    if (!peer) return;
    ChangeSet changes{{QStringLiteral("forget-keys"), {peer->name}}};
    changes.edits.remove(*peer);
    m_workspace.perform(std::move(changes));
}

void KeysDialog::copyOwn()
{
    const auto identity = m_desk.identity();
    if (!identity) {
        setRole(m_copied, "error");
        m_copied->setText(errorText(identity.error()));
        return;
    }
    const auto &own = m_workspace.campaign().all<OwnIdentity>();
    const QString name = own.empty() ? QString() : own.begin()->name;
    QGuiApplication::clipboard()->setText(keysText({name, identity->peer()}));
    setRole(m_copied, "caption");
    m_copied->setText(tr("Copied. Whoever takes them compares this code by voice: %1")
                          .arg(codeText(codeOf(identity->peer()))));
}

}   // namespace wallchart

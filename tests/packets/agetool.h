// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/identity.h"

#include <QTemporaryDir>

namespace wallchart {

/// The `age` tool, an implementation that is not ours, as a judge of what we write and read.
class AgeTool final {
public:
    /// The recipient that the tool sees in the secret key of `reader`.
    [[nodiscard]] QByteArray recipientOf(const Identity &reader);
    /// Both fail the test, and give nothing, when the tool refuses.
    [[nodiscard]] QByteArray encryptTo(const QStringList &recipients, const QByteArray &plain,
                                       const QStringList &options = {});
    [[nodiscard]] QByteArray decryptAs(const Identity &reader, const QByteArray &file);
    /// What the tool says when it refuses the file; empty when it opens it.
    [[nodiscard]] QByteArray complaintAs(const Identity &reader, const QByteArray &file);

    /// With a passphrase, which the tool asks for on a terminal.
    [[nodiscard]] QByteArray encryptWith(const QByteArray &passphrase, const QByteArray &plain);
    [[nodiscard]] QByteArray decryptWith(const QByteArray &passphrase, const QByteArray &file);

private:
    struct Run {
        int exitCode;
        QByteArray complaint;
        QByteArray output;
    };
    [[nodiscard]] Run run(const QStringList &arguments, const char *program = "age");
    [[nodiscard]] QString path(const char *name) const;
    void write(const char *name, const QByteArray &bytes);
    [[nodiscard]] QByteArray read(const char *name) const;
    /// What the tool opened last; it makes no file of an empty message.
    [[nodiscard]] QByteArray takeOpened();
    void writeKeyOf(const Identity &reader);

    QTemporaryDir m_folder;
};

}   // namespace wallchart

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/keyring.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace rosette::test {

inline const QString passphrase = QStringLiteral("open sesame");

/// A folder that does not exist yet, and a ring that keeps its keys there.
struct Kept
{
    Kept() { ring.keepIn(folder); }

    QTemporaryDir above;
    QString folder = above.filePath(QStringLiteral("data/keys"));
    KeyRing ring;
};

inline KeptKey addTo(KeyRing &ring, const QString &label, const QString &typed = {})
{
    return must(ring.add(SecretKey::create(), label, typed, Strength::Interactive));
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString pub(const KeptKey &kept)
{
    return kept.path.chopped(4) + QStringLiteral(".pub");
}

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode{} : result.error().code;
}

} // namespace rosette::test

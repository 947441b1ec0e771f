// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace rosette::test {

/// Gives the calling thread a mount namespace of its own, so that what it mounts disappears with it. Root may
/// do so at any time; anybody else becomes root of a user namespace, which the kernel allows only before the
/// first thread starts: at the top of main(). Returns why it was refused, or an empty string.
QString enterOwnMounts();

/// A disk in memory of a given size, mounted as long as the object lives.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_problem.isEmpty(); }
    /// Why it is not mounted: the sentence for QSKIP().
    const QString &problem() const { return m_problem; }
    QString path(const QString &name = {}) const;

    /// Writes a file called "filling" until not one byte more fits.
    void fill();
    /// Frees what fill() took.
    void empty();
    bool makeReadOnly();

private:
    QTemporaryDir m_folder;
    QString m_problem;
};

/// As long as it lives, the calling thread has no right that an ordinary user has not. For tests of forbidden
/// folders, which root may otherwise write. Has no effect on an ordinary user.
class OrdinaryRights
{
public:
    OrdinaryRights();
    ~OrdinaryRights();
    OrdinaryRights(const OrdinaryRights &) = delete;
    OrdinaryRights &operator=(const OrdinaryRights &) = delete;

private:
    unsigned m_effective[2] = {0, 0};
};

} // namespace rosette::test

/// The main() of a test with a SmallDisk.
#define ROSETTE_SMALL_DISK_MAIN(TestClass)                                                                   \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        rosette::test::enterOwnMounts();                                                                     \
        QCoreApplication application(argc, argv);                                                            \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/knownfiles.h"
#include "core/storage/placefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rosette;

class TestKnownFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileIsKnownUntilItIsTouched()
    {
        const QString file = made(QStringLiteral("a.rosette"));
        QVERIFY(!list().isKnown(file));
        list().remember(file);
        QVERIFY(list().isKnown(file));
        write(file, "more");
        QVERIFY(!list().isKnown(file));
    }

    void whatIsDamagedIsAnEmptyList()
    {
        const QString file = made(QStringLiteral("a.rosette"));
        for (const char *damage : {"", "{}", "[[", "[1, [], [2, 3], {}]"}) {
            write(path(QStringLiteral("known.json")), damage);
            QVERIFY2(!list().isKnown(file), damage);
            list().remember(file);
            QVERIFY2(list().isKnown(file), damage);
        }
    }

    /// A disk that is not mounted takes its files and their folder away for a while.
    void aFileThatIsAwayIsStillKnownWhenItComesBack()
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("disk"))));
        const QString file = made(QStringLiteral("disk/nc.rosette"));
        list().remember(file);
        QVERIFY(QDir().rename(path(QStringLiteral("disk")), path(QStringLiteral("away"))));
        list().remember(made(QStringLiteral("other.rosette")));
        QVERIFY(QDir().rename(path(QStringLiteral("away")), path(QStringLiteral("disk"))));
        QVERIFY(list().isKnown(file));
    }

    void unfinishedFilesThatAreGoneAreForgotten()
    {
        const QString kept = made(QStringLiteral(".rosette-notes.rosette"));
        list().remember(kept);
        {
            const UnfinishedFile finished(path(QStringLiteral("nc.rosette")));
            write(finished.path(), "a committee");
            list().remember(finished.path());
            const UnfinishedFile other(path(QStringLiteral("other.rosette")));
            write(other.path(), "another");
            list().remember(other.path());
            QVERIFY(list().isKnown(finished.path())); // as long as it is there
        }
        const QString file = made(QStringLiteral("b.rosette"));
        list().remember(file);
        QCOMPARE(names(), QStringList({file, kept}));
    }

private:
    QString path(const QString &name) const { return QDir(m_folder->path()).canonicalPath() + u'/' + name; }
    KnownFiles list() const { return KnownFiles(path(QStringLiteral("known.json"))); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QString made(const QString &name) const
    {
        write(path(name), "a committee");
        return path(name);
    }

    /// The files on the list, the latest first.
    QStringList names() const
    {
        QFile file(path(QStringLiteral("known.json")));
        QStringList names;
        if (file.open(QIODevice::ReadOnly))
            for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array())
                names += entry.toArray().at(0).toString();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestKnownFiles)
#include "tst_knownfiles.moc"

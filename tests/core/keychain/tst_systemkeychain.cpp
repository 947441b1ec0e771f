// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/keychain.h"
#include "tests/support/process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rosette;
using namespace rosette::test;

/// A real keychain, on a bus and with a home of its own: this program runs itself there.
class TestSystemKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassphraseIsKeptFoundAndForgotten();
    void whereNoneRunsNothingIsThere();

private:
    /// What this program says when it is run on a bus of its own, after @p before.
    static ProcessResult runOnBus(const QString &before)
    {
        const QTemporaryDir home;
        const auto at = [&](const char *name) { return QLatin1String(name) + u'=' + home.path(); };
        return runProgram(QStringLiteral("dbus-run-session"),
            {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                before +
                    QStringLiteral(" exec \"%1\" --inside").arg(QCoreApplication::applicationFilePath())},
            {home.path(), "a login\n",
                {at("HOME"), at("XDG_DATA_HOME"), at("XDG_RUNTIME_DIR"), at("XDG_CACHE_HOME"),
                    QStringLiteral("XDG_CURRENT_DESKTOP="), QStringLiteral("DISPLAY=")}});
    }
};

namespace {

std::optional<QString> found(Keychain &keychain, const QByteArray &key)
{
    bool isAnswered = false;
    std::optional<QString> passphrase;
    keychain.find(key, [&](const std::optional<QString> &kept) {
        passphrase = kept;
        isAnswered = true;
    });
    return QTest::qWaitFor([&] { return isAnswered; }, 20'000) ? passphrase : QStringLiteral("no answer");
}

bool answered(const std::function<void(const Keychain::Answer &)> &ask)
{
    std::optional<bool> said;
    ask([&](bool answer) { said = answer; });
    return QTest::qWaitFor([&] { return said.has_value(); }, 20'000) && *said;
}

/// Inside the session: says what became of each step, in one line.
int useKeychainOnce()
{
    Keychain &keychain = systemKeychain();
    const QByteArray key(32, 'k');
    const QString passphrase = QStringLiteral("seven gr\u00fcn herons");
    QStringList said;
    said += answered([&](const auto &answer) { keychain.isThere(answer); }) ? QStringLiteral("there")
                                                                            : QStringLiteral("none");
    said += answered([&](const auto &answer) { keychain.keep(key, passphrase, answer); })
                ? QStringLiteral("kept")
                : QStringLiteral("not kept");
    said += found(keychain, key) == passphrase ? QStringLiteral("found") : QStringLiteral("not found");
    said +=
        found(keychain, QByteArray(32, 'o')) ? QStringLiteral("another found") : QStringLiteral("no other");
    forgetNow(keychain, key);
    said += found(keychain, key) ? QStringLiteral("still found") : QStringLiteral("forgotten");
    QTextStream(stdout) << said.join(QStringLiteral(", ")) << Qt::endl;
    return 0;
}

} // namespace

void TestSystemKeychain::aPassphraseIsKeptFoundAndForgotten()
{
    if (&systemKeychain() == &keychainOfThisProcess())
        QSKIP("This program was built without QtKeychain.");
    if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        QSKIP("There is no gnome-keyring; \"packaging/install-packages test\" installs it.");
    const ProcessResult result =
        runOnBus(QStringLiteral("gnome-keyring-daemon --unlock --components=secrets > /dev/null;"));
    QVERIFY2(result.exitCode == 0, inWords(result).constData());
    QCOMPARE(result.standardOutput, QStringLiteral("there, kept, found, no other, forgotten\n"));
}

void TestSystemKeychain::whereNoneRunsNothingIsThere()
{
    if (&systemKeychain() == &keychainOfThisProcess())
        QSKIP("This program was built without QtKeychain.");
    // On a bus that starts no service by itself.
    const ProcessResult result = runOnBus(QStringLiteral("unset DBUS_SESSION_BUS_ADDRESS;"));
    QVERIFY2(result.exitCode == 0, inWords(result).constData());
    QCOMPARE(result.standardOutput, QStringLiteral("none, not kept, not found, no other, forgotten\n"));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--inside")
        return useKeychainOnce();
    TestSystemKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemkeychain.moc"

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace rosette;

namespace {

const Error refused{ErrorCode::NotAllowed, QStringLiteral("You may not."), QStringLiteral("seat 3")};

Result<int> halfOf(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidInput, QStringLiteral("%1 is odd.").arg(number), {}};
    return number / 2;
}

Result<int> quarterOf(int number)
{
    const Result<int> half = halfOf(number);
    if (!half)
        return half.error();
    return halfOf(*half);
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsHeld()
    {
        const Result<QString> result(QStringLiteral("Ada Fox"));
        QVERIFY(result);
        QVERIFY(result.has_value());
        QCOMPARE(*result, QStringLiteral("Ada Fox"));
        QCOMPARE(result->size(), 7);
        QCOMPARE(result.value_or(QStringLiteral("nobody")), QStringLiteral("Ada Fox"));
    }

    void anErrorIsHeld()
    {
        const Result<QString> result(refused);
        QVERIFY(!result);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), refused);
        QCOMPARE(result.value_or(QStringLiteral("nobody")), QStringLiteral("nobody"));
    }

    void theFirstErrorIsPassedOn()
    {
        QCOMPARE(*quarterOf(12), 3);
        QCOMPARE(quarterOf(3).error().message, QStringLiteral("3 is odd."));
        QCOMPARE(quarterOf(6).error().message, QStringLiteral("3 is odd."));
    }

    void aValueThatCannotBeCopiedIsMovedOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 7);
    }

    void aValueCanBeChangedInPlace()
    {
        Result<QString> result(QStringLiteral("Ada"));
        *result += QStringLiteral(" Fox");
        result->append(u'!');
        QCOMPARE(result.value(), QStringLiteral("Ada Fox!"));
    }

    void anActHasOnlyFailure()
    {
        const Result<void> done;
        QVERIFY(done);
        const Result<void> failed(refused);
        QVERIFY(!failed);
        QCOMPARE(failed.error(), refused);
    }

    void codesAreTheExitCodesOfTheCommandLine_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("check says no") << ErrorCode::CheckFailed << 1;
        QTest::newRow("usage") << ErrorCode::Usage << 2;
        QTest::newRow("not found") << ErrorCode::NotFound << 3;
        QTest::newRow("not allowed") << ErrorCode::NotAllowed << 4;
        QTest::newRow("conflict") << ErrorCode::Conflict << 5;
        QTest::newRow("in use") << ErrorCode::InUse << 6;
        QTest::newRow("invalid input") << ErrorCode::InvalidInput << 7;
        QTest::newRow("input or output") << ErrorCode::InputOutput << 8;
        QTest::newRow("tampered") << ErrorCode::Tampered << 9;
        QTest::newRow("locked key") << ErrorCode::Locked << 10;
        QTest::newRow("our fault") << ErrorCode::Internal << 70;
    }

    void codesAreTheExitCodesOfTheCommandLine()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, exitCode);
        QCOMPARE(static_cast<int>(code), exitCode);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"

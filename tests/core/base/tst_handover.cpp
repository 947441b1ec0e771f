// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/handover.h"

#include <QTest>

#include <atomic>
#include <future>
#include <memory>

using namespace rosette;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesOnceAndInOrder()
    {
        constexpr int count = 10'000;
        Handover<std::unique_ptr<int>> handover(3);
        const std::future<void> giver = std::async(std::launch::async, [&handover] {
            for (int number = 0; number < count; ++number)
                handover.give(std::make_unique<int>(number));
            handover.end();
        });
        for (int number = 0; number < count; ++number) {
            const std::optional<std::unique_ptr<int>> taken = handover.take();
            QVERIFY(taken);
            QCOMPARE(**taken, number);
        }
        QVERIFY(!handover.take());
    }

    void whoGivesWaitsForRoom()
    {
        std::atomic<int> given = 0;
        Handover<int> handover(2);
        const std::future<void> giver = std::async(std::launch::async, [&] {
            for (int number = 0; number < 5; ++number) {
                handover.give(number);
                ++given;
            }
            handover.end();
        });
        QTRY_COMPARE(given.load(), 2);
        QTest::qWait(20);
        QCOMPARE(given.load(), 2);
        while (handover.take()) {
        }
        giver.wait();
        QCOMPARE(given.load(), 5);
    }

    void whoGivesIsToldThatNobodyTakes()
    {
        Handover<int> handover(1);
        std::future<bool> giver = std::async(std::launch::async, [&handover] {
            handover.give(1);
            return handover.give(2); // waits until the taker is gone
        });
        handover.abandon();
        QVERIFY(!giver.get());
    }

    void anEndWithoutAValueIsSeen()
    {
        Handover<int> handover(1);
        handover.end();
        QVERIFY(!handover.take());
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"

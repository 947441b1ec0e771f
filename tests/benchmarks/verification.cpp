// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and verifying a chain of 100,000 signed records from a committee file, on all cores, against
// libsodium verifying the same signatures on the same cores and doing nothing else.
#include "core/audit/chainwalk.h"
#include "core/signing/publickey.h"
#include "core/storage/database.h"
#include "core/storage/recordstore.h"
#include "tests/core/audit/signedchain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <future>

using namespace rosette;
using rosette::test::must;
using rosette::test::SignedChain;

namespace {

constexpr std::size_t wanted = 100'000;

/// A committee of thirty that votes on motion after motion, each seat with its own key.
SignedChain longChain()
{
    SignedChain chain = SignedChain::ofCommittee();
    QStringList voters{u"Ada"_qs, u"Idris"_qs, u"Bea"_qs, u"Cal"_qs, u"Dev"_qs};
    while (voters.size() < 30) {
        voters += u"Member "_qs + QString::number(voters.size());
        chain.enrol(voters.last(), SeatRole::Member);
        chain.giveKey(voters.last());
    }
    for (int number = 1; chain.records.size() < wanted; ++number) {
        const QString motion = u"motion "_qs + QString::number(number);
        chain.open(motion);
        for (const QString &voter : voters)
            chain.cast(motion, voter, u"for"_qs);
    }
    chain.records.resize(wanted);
    chain.head = headAfter(chain.records.back());
    return chain;
}

void store(const SignedChain &chain, const QString &path)
{
    const auto database = must(Database::create(path));
    must(database->inTransaction([&]() -> Result<void> {
        RecordStore store(*database);
        for (const Record &record : chain.records)
            must(store.append(record));
        return {};
    }));
}

struct Taken
{
    double seconds = 0;   ///< by the clock on the wall
    double processor = 0; ///< of all cores together
};

template <typename Work>
Taken timed(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9,
        static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

/// What a signature is made of, laid out beforehand.
struct Signed
{
    QByteArray key;
    QByteArray message;
    QByteArray signature;
};

std::vector<Signed> signaturesOf(const SignedChain &chain)
{
    std::vector<Signed> all;
    for (const Record &record : chain.records)
        all.push_back(Signed{must(parseBody(record.body, record.sequence)).key,
            signedBytes(record.type, record.body), record.signature});
    return all;
}

void verifySignatures(const std::vector<Signed> &all)
{
    const auto cores = static_cast<std::size_t>(QThread::idealThreadCount());
    std::vector<std::future<void>> shares;
    for (std::size_t core = 0; core < cores; ++core)
        shares.push_back(std::async(std::launch::async, [&all, core, cores] {
            for (std::size_t at = core; at < all.size(); at += cores)
                if (!verifies(all[at].key, all[at].message, all[at].signature))
                    qFatal("A sound signature does not verify.");
        }));
    for (std::future<void> &share : shares)
        share.get();
}

void verifyChain(const QString &path)
{
    const auto database = must(Database::open(path));
    RecordStore store(*database);
    ChainWalk walk({});
    must(store.forEach([&](const Record &record) -> Result<void> {
        walk.feed(record);
        return {};
    }));
    if (const auto fault = walk.finish(must(store.head())))
        qFatal("%s", qPrintable(fault->sentence));
}

Taken better(const Taken &one, const Taken &other)
{
    return {std::min(one.seconds, other.seconds), std::min(one.processor, other.processor)};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.rosette"));
    const SignedChain chain = longChain();
    store(chain, path);
    const std::vector<Signed> signatures = signaturesOf(chain);
    verifyChain(path);
    Taken sodium{1e9, 1e9};
    Taken ours{1e9, 1e9};
    for (int run = 0; run < 5; ++run) { // in turn, so that what else the machine does falls on both
        sodium = better(sodium, timed([&] { verifySignatures(signatures); }));
        ours = better(ours, timed([&] { verifyChain(path); }));
    }
    QTextStream out(stdout);
    const double ratio = sodium.seconds / ours.seconds;
    out << "verification: " << wanted << " records in " << ours.seconds << " s (" << ours.processor
        << " s of processor), libsodium alone " << sodium.seconds << " s (" << sodium.processor << "), ratio "
        << ratio << ", of processor " << sodium.processor / ours.processor << " (bar: 0.9)\n";
    return ratio >= 0.9 ? 0 : 1;
}

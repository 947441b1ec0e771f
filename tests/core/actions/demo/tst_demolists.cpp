// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/checklist.h"
#include "core/actions/endorsements/exportguide.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/photostore.h"
#include "core/storage/slatestore.h"
#include "core/storage/supportliststore.h"
#include "tests/core/actions/demo/demofile.h"

#include <QTest>

#include <algorithm>

using namespace rosette;
using rosette::test::DemoFile;
using rosette::test::must;

namespace {

const QString clp = QStringLiteral("nec-clp");
const QString wales = QStringLiteral("policy-forum-wales");

int countOf(const PublicationReport &report, Severity severity)
{
    return static_cast<int>(std::count_if(report.findings.begin(), report.findings.end(),
        [&](const Finding &finding) { return finding.severity == severity; }));
}

QStringList namesOf(const SupportList &list)
{
    QStringList names;
    for (const SupportListEntry &entry : list.entries)
        names += entry.ballotName.toString();
    return names;
}

} // namespace

/// What the demo committee puts before members: slates, lists, guides.
class TestDemoLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<DemoFile>(); }

    void walesHasAListAndItsCorrection()
    {
        const std::vector<SupportList> lists =
            must(SupportListStore(m_demo->database()).forContest(m_demo->contest(wales).id));
        QCOMPARE(lists.size(), 2U);
        QCOMPARE(namesOf(lists.front()),
            QStringList({QStringLiteral("Deri Colwell"), QStringLiteral("Anwen Maddock"),
                QStringLiteral("Mared Sperring"), QStringLiteral("Iolo Trahern")}));
        QVERIFY(!namesOf(lists.back()).contains(QStringLiteral("Deri Colwell")));
        QCOMPARE(lists.back().entries.size(), 3U);
        QCOMPARE(lists.back().correction->whatChanged.toString(),
            QStringLiteral("Deri Colwell is no longer on the list."));
        QVERIFY(
            m_demo->candidacy(wales, QStringLiteral("Deri Colwell")).status == CandidacyStatus::Withdrawn);
        const auto slates = must(SlateStore(m_demo->database()).forContest(m_demo->contest(wales).id));
        QCOMPARE(
            std::count_if(slates.begin(), slates.end(), [](const Slate &slate) { return slate.own; }), 1);
    }

    void nobodyWhoWithdrewIsOnASlateOfOurs()
    {
        SlateStore store(m_demo->database());
        int places = 0;
        for (const Contest &contest : must(ContestStore(m_demo->database()).all()))
            for (const Slate &slate : must(store.forContest(contest.id)))
                for (const SlateEntry &entry : must(store.entries(slate.id))) {
                    if (!slate.own)
                        continue;
                    ++places;
                    const auto candidacy = must(CandidacyStore(m_demo->database()).find(entry.candidacy));
                    QVERIFY2(candidacy->status == CandidacyStatus::Standing,
                        qPrintable(candidacy->ballotName.toString()));
                }
        QCOMPARE(places, 2); // Anwen Maddock and Iolo Trahern, for Wales
    }

    void theCheckOfTheClpSectionIsThatOfThePicture()
    {
        const PublicationReport report = must(checkList(*m_demo->workspace, m_demo->contest(clp)));
        QCOMPARE(countOf(report, Severity::Blocker), 1);
        QCOMPARE(report.findings.front().code, QStringLiteral("not-issued"));
        QCOMPARE(countOf(report, Severity::Warning), 2);
        QCOMPARE(countOf(report, Severity::Note), 1);
        QCOMPARE(report.accepted.size(), 1U);
        const CandidacyId tom = m_demo->candidacy(clp, QStringLiteral("Tom Ashdown")).id;
        QVERIFY(std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
            return finding.code == QStringLiteral("no-alt-text") && finding.subject == tom.toString();
        }));
    }

    void everyCandidateOfTheClpSectionHasAPhoto()
    {
        const auto photos = must(PhotoStore(m_demo->database()).presence(m_demo->contest(clp).id));
        QCOMPARE(photos.size(), 14U);
        QCOMPARE(
            std::count_if(photos.begin(), photos.end(), [](const auto &photo) { return !photo.hasAltText; }),
            1);
    }

    void theDraftGuideOfTheClpSectionIsPrinted()
    {
        const QString pdf = m_demo->folder.filePath(QStringLiteral("draft.pdf"));
        const ExportedGuide guide = must(exportGuide(
            *m_demo->workspace, ExportGuide{m_demo->contest(clp).id, pdf, GuideFormat::Pdf, true}));
        QVERIFY(!hasBlocker(guide.findings));
        QVERIFY(guide.pages >= 1);
        QVERIFY(must(readFile(pdf)).startsWith("%PDF-1.7"));
    }

    void theCorrectedGuideOfWalesIsPrinted()
    {
        const QString text = m_demo->folder.filePath(QStringLiteral("wales.txt"));
        const ExportedGuide guide = must(exportGuide(
            *m_demo->workspace, ExportGuide{m_demo->contest(wales).id, text, GuideFormat::Text, false}));
        QVERIFY(!hasBlocker(guide.findings));
        const QString printed = QString::fromUtf8(must(readFile(text)));
        QVERIFY(printed.contains(QStringLiteral("Anwen Maddock")));
        QVERIFY(printed.contains(QStringLiteral("This list replaces list 1")));
    }

private:
    std::unique_ptr<DemoFile> m_demo;
};

QTEST_GUILESS_MAIN(TestDemoLists)
#include "tst_demolists.moc"

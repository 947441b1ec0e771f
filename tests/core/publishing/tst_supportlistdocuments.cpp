// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/supportlistjson.h"
#include "core/publishing/supportlisttext.h"
#include "core/signing/canonicaljson.h"
#include "tests/core/guides/guidebuilders.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class SupportListDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsCanonicalAndComplete();
    void correctionIsPartOfTheJson();
    void onlyWhatIsPublishedChangesTheBytes();
    void textIsWhatAMemberReads();
    void textOfACorrectionSaysWhatChanged();

private:
    GuideMaterial m_material = inventedMaterial();
    SupportList m_list = publish(m_material);
    SupportListContext m_context{m_material.committee, m_material.body, m_material.contest};
};

void SupportListDocumentsTest::jsonIsCanonicalAndComplete()
{
    const Result<QByteArray> json = supportListJson(m_list, m_context);

    QVERIFY(json.has_value());
    QVERIFY(parseCanonicalJson(*json).has_value());
    const auto entry = [](int number, const char *jointWith, const char *kind, const char *name) {
        return QByteArray("{\"candidacy\":\"") + fixedId<CandidacyId>(number).toString().toLatin1() +
               "\",\"jointWith\":[" + jointWith + "],\"kind\":\"" + kind + "\",\"name\":\"" + name + "\"}";
    };
    QCOMPARE(*json,
        QByteArray("{\"contest\":{\"body\":\"NEC\",\"id\":\"00000000-0000-4000-8000-000000000001\","
                   "\"places\":9,\"slug\":\"nec-2026-clp\",\"system\":\"stv\",\"title\":\"CLP section\"},"
                   "\"entries\":[") +
            entry(1, "", "own", "Gareth Penhallow") + ',' +
            entry(2, "\"Union Line\"", "joint", "Bryony Tate") + ',' +
            entry(3, "", "supported", "Tom Ashdown") +
            "],\"format\":\"rosette-support-list\",\"grouping\":\"Fairfield\",\"imprint\":\"Promoted by "
            "A. Fox on behalf of Fairfield, both at 12 Weir Street, Calder Vale CV1 2AA.\",\"number\":1,"
            "\"publishedOn\":\"2026-10-19\",\"version\":1}");
}

void SupportListDocumentsTest::correctionIsPartOfTheJson()
{
    SupportList list = m_list;
    list.number = 2;
    list.correction = Correction{Reason::fromStored(QStringLiteral("One \"name\".")),
        Reason::fromStored(QStringLiteral("A slip.\nOurs."))};

    const Result<QByteArray> json = supportListJson(list, m_context);

    QVERIFY(json.has_value());
    QVERIFY(json->contains(
        "\"correction\":{\"replaces\":1,\"whatChanged\":\"One \\\"name\\\".\",\"why\":\"A slip.\\nOurs.\"}"));
}

void SupportListDocumentsTest::onlyWhatIsPublishedChangesTheBytes()
{
    SupportList other = m_list;
    other.id = fixedId<SupportListId>(99);
    other.recordedAt = other.recordedAt.addSecs(1);
    other.hash = QByteArray(32, 'x');
    QCOMPARE(supportListJson(other, m_context).value_or({}), supportListJson(m_list, m_context).value_or({}));

    other.entries.pop_back();
    QVERIFY(
        supportListJson(other, m_context).value_or({}) != supportListJson(m_list, m_context).value_or({}));
}

void SupportListDocumentsTest::textIsWhatAMemberReads()
{
    QCOMPARE(supportListText(m_list, m_context),
        QStringLiteral("Fairfield: support list 1 for NEC, CLP section\n"
                       "==============================================\n\n"
                       "Published 19 October 2026.\n\n"
                       "Gareth Penhallow: Our candidate\n"
                       "Bryony Tate: Joint candidate with Union Line\n"
                       "Tom Ashdown: Supported\n\n"
                       "Promoted by A. Fox on behalf of Fairfield, both at 12 Weir Street, Calder\n"
                       "Vale CV1 2AA.\n\n"
                       "Fingerprint 9f3c 51ae 07d2\n"));
}

void SupportListDocumentsTest::textOfACorrectionSaysWhatChanged()
{
    SupportList list = m_list;
    list.number = 2;
    list.correction = Correction{
        Reason::fromStored(QStringLiteral("A name.")), Reason::fromStored(QStringLiteral("A slip."))};
    QVERIFY(supportListText(list, m_context)
                .contains(QStringLiteral("This list replaces list 1. A name. A slip.")));
}

QTEST_GUILESS_MAIN(SupportListDocumentsTest)
#include "tst_supportlistdocuments.moc"

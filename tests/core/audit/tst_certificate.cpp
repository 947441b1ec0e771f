// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/certificate.h"

#include "core/signing/canonicaljson.h"
#include "core/signing/minisignature.h"
#include "signedchain.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDecisionIsCertified();
    void whatIsNotDecidedIsNotCertified();
    void aBrokenChainIsNotCertified();
    void wordsWithoutAFormAreNotCertified();
    void theOtherTextsAreBoundToo();
    void whoeverSignsAnewForgesNothing_data();
    void whoeverSignsAnewForgesNothing();

private:
    QString m_motion = SignedChain::id(u"motion"_qs);
    SignedChain m_chain;
};

namespace {

using Forge = std::function<void(QJsonObject &certificate)>;

CertificateIssue issue()
{
    return {QDateTime(QDate(2026, 10, 9), QTime(9, 0), Qt::UTC), SignedChain::key(u"Ada"_qs).publicKey(),
        SignedChain::id(u"Ada"_qs)};
}

CertificateWords words()
{
    CertificateWords words;
    words.committee = u"Fairfield"_qs;
    words.question = SignedChain::question(u"motion"_qs);
    words.ruleText = u"More than half of the committee"_qs;
    words.explanation = u"2 of 5 is not more than half of 5."_qs;
    for (const QString &name : {u"Ada"_qs, u"Idris"_qs, u"Bea"_qs, u"Cal"_qs, u"Dev"_qs})
        words.names.insert(SignedChain::id(name), name);
    return words;
}

/// What is found in @p text, signed by its maker.
QString faultIn(const QByteArray &text, const QString &comment)
{
    const Result<CertificateVerdict> verdict =
        verifyCertificate(text, signatureText(SignedChain::key(u"Ada"_qs), text, comment));
    return verdict ? QString() : verdict.error().message;
}

QJsonObject parsed(const QByteArray &text)
{
    return must(parseCanonicalJson(text.chopped(1)));
}

/// Changes member @p name of the first entry of the chain that has it.
Forge inChain(const QString &name, const std::function<QString(const QString &)> &change)
{
    return [name, change](QJsonObject &certificate) {
        QJsonArray chain = certificate.value(u"chain"_qs).toArray();
        for (qsizetype at = 0; at < chain.size(); ++at) {
            QJsonObject entry = chain.at(at).toObject();
            if (!entry.contains(name))
                continue;
            entry.insert(name, change(entry.value(name).toString()));
            chain.replace(at, entry);
            break;
        }
        certificate.insert(u"chain"_qs, chain);
    };
}

/// Puts @p value at @p name of the member @p of.
Forge in(const QString &of, const QString &name, const QJsonValue &value)
{
    return [of, name, value](QJsonObject &certificate) {
        QJsonObject member = certificate.value(of).toObject();
        member.insert(name, value);
        certificate.insert(of, member);
    };
}

} // namespace

void CertificateTest::initTestCase()
{
    m_chain = SignedChain::ofCommittee();
    m_chain.open(u"other"_qs);
    m_chain.open(u"motion"_qs);
    m_chain.cast(u"motion"_qs, u"Bea"_qs, u"for"_qs);
    m_chain.cast(u"motion"_qs, u"Cal"_qs, u"for"_qs);
    m_chain.cast(u"other"_qs, u"Cal"_qs, u"against"_qs);
    Tally sum;
    sum.onRoll = 5;
    sum.votesFor = 2;
    sum.base = 5;
    sum.needed = 3;
    sum.quorate = true;
    sum.outcome = Outcome::Fell;
    m_chain.close(u"motion"_qs, sum);
}

void CertificateTest::aDecisionIsCertified()
{
    const QByteArray text = must(certificateText(m_chain.records, m_motion, words(), issue()));
    const QString comment = certificateComment(m_chain.records.front().hash);
    const CertificateVerdict verdict =
        must(verifyCertificate(text, signatureText(SignedChain::key(u"Ada"_qs), text, comment)));
    QCOMPARE(verdict.closed, 2);
    QCOMPARE(verdict.unvouched, 0);
    QCOMPARE(verdict.shown, int(m_chain.records.size()) - 2);
    QCOMPARE(verdict.head, m_chain.head);
    QCOMPARE(verdict.words, words());
    QCOMPARE(verdict.issue, issue());
    QCOMPARE(verdict.trail.tally().votesFor, 2);
    QVERIFY(!text.contains(SignedChain::id(u"other"_qs).toLatin1() + "\",\"previous"));
}

void CertificateTest::whatIsNotDecidedIsNotCertified()
{
    for (const QString &name : {u"other"_qs, u"a motion that is none"_qs}) {
        const auto text = certificateText(m_chain.records, SignedChain::id(name), words(), issue());
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::Conflict);
    }
}

void CertificateTest::aBrokenChainIsNotCertified()
{
    std::vector<Record> records = m_chain.records;
    records[3].hash[0] = static_cast<char>(records[3].hash.at(0) ^ 1);
    const auto text = certificateText(records, m_motion, words(), issue());
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::Tampered);
    QVERIFY2(text.error().message.contains(u"Record 4"_qs), qPrintable(text.error().message));
}

void CertificateTest::wordsWithoutAFormAreNotCertified()
{
    CertificateWords broken = words();
    broken.committee = QString(QChar(0xd800)); // half a character
    const auto text = certificateText(m_chain.records, m_motion, broken, issue());
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::Internal);
}

void CertificateTest::theOtherTextsAreBoundToo()
{
    const QString news = u"A reference came in."_qs;
    SignedChain chain = SignedChain::ofCommittee();
    chain.open(u"motion"_qs, {}, {}, {[&](QJsonObject &payload) {
        payload.insert(u"whatIsNew"_qs,
            SignedChain::hex(saltedDigest(Domain::PersonalText, m_motion.toUtf8(), news.toUtf8())));
    }});
    Tally sum;
    sum.onRoll = 5;
    sum.base = 5;
    sum.needed = 3;
    sum.quorate = true;
    sum.outcome = Outcome::Fell;
    chain.close(u"motion"_qs, sum);
    for (const QString &told : {news, u"Nothing."_qs}) {
        CertificateWords said = words();
        said.whatIsNew = told;
        const QByteArray text = must(certificateText(chain.records, m_motion, said, issue()));
        const QString fault = faultIn(text, certificateComment(chain.records.front().hash));
        QCOMPARE(fault.isEmpty(), told == news);
        QVERIFY2(told == news || fault.contains(u"“whatIsNew” is not"_qs), qPrintable(fault));
    }
}

void CertificateTest::whoeverSignsAnewForgesNothing_data()
{
    QTest::addColumn<Forge>("forge");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Forge &forge, const char *sentence) {
        QTest::newRow(name) << forge << QString::fromUtf8(sentence);
    };
    const auto upper = [](const QString &text) { return text.toUpper(); };
    const auto shorter = [](const QString &text) { return text.chopped(2); };
    const auto nobody = [](const QString &) { return SignedChain::id(u"nobody"_qs); };
    const char *const neither = "is neither shown nor closed";
    row(
        "as it is", [](QJsonObject &) {}, "");
    row("a short digest", inChain(u"digest"_qs, shorter), neither);
    row("a digest in capitals", inChain(u"digest"_qs, upper), neither);
    row("an act that is none", inChain(u"act"_qs, shorter), neither);
    row("about nothing that is", inChain(u"about"_qs, shorter), neither);
    row("about nobody", inChain(u"about"_qs, nobody), "does not follow the one before it");
    row("a signature in capitals", inChain(u"signature"_qs, upper), neither);
    row("a short signature", inChain(u"signature"_qs, shorter), "its signature does not match");
    row("no time of issue", in(u"issued"_qs, u"at"_qs, u"soon"_qs), "what its records say");
    row("issued before the end", in(u"issued"_qs, u"at"_qs, u"2026-10-06T09:00:00.000Z"_qs),
        "is dated before");
    row("issued by a member", in(u"issued"_qs, u"seat"_qs, SignedChain::id(u"Bea"_qs)),
        "not made by an officer");
    row("issued by nobody", in(u"issued"_qs, u"seat"_qs, SignedChain::id(u"nobody"_qs)),
        "not made by an officer");
    row("issued by the chair", in(u"issued"_qs, u"seat"_qs, SignedChain::id(u"Idris"_qs)), "not its maker");
    row("another question", in(u"motion"_qs, u"question"_qs, u"Shall we not?"_qs),
        "is not the one that was put");
    row("news", in(u"motion"_qs, u"whatIsNew"_qs, u"This."_qs), "“whatIsNew” is not");
    row("another outcome", in(u"sum"_qs, u"outcome"_qs, u"carried"_qs), "“sum” is not");
    row(
        "a member more", [](QJsonObject &certificate) { certificate.insert(u"more"_qs, 1); },
        "“more” is not");
    row(
        "no chain", [](QJsonObject &certificate) { certificate.remove(u"chain"_qs); },
        "another committee’s certificate");
    row("an unsound key", in(u"issued"_qs, u"key"_qs, QString(64, u'0')), "names no sound key");
}

void CertificateTest::whoeverSignsAnewForgesNothing()
{
    QFETCH(const Forge, forge);
    QFETCH(const QString, sentence);
    QJsonObject certificate = parsed(must(certificateText(m_chain.records, m_motion, words(), issue())));
    forge(certificate);
    const QString fault =
        faultIn(must(canonicalJson(certificate)) + '\n', certificateComment(m_chain.records.front().hash));
    QCOMPARE(fault.isEmpty(), sentence.isEmpty());
    QVERIFY2(fault.contains(sentence), qPrintable(fault));
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "tst_certificate.moc"

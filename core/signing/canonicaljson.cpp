// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/canonicaljson.h"

#include "core/base/translate.h"
#include "core/signing/plaincanonical.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rosette {

namespace {

/// The largest magnitude that every JSON reader reads exactly: 2^53 - 1 (RFC 8785, appendix D).
constexpr qint64 largestInteger = (qint64(1) << 53) - 1;

bool isKey(const QString &key)
{
    const auto isPlain = [](QChar unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
               (unit >= u'0' && unit <= u'9') || unit == u'-' || unit == u'_';
    };
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), isPlain);
}

bool isPlainText(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isNull() || text.at(at).isLowSurrogate())
            return false;
        if (text.at(at).isHighSurrogate()) {
            if (at + 1 == text.size() || !text.at(at + 1).isLowSurrogate())
                return false;
            ++at;
        }
    }
    return text == text.normalized(QString::NormalizationForm_C);
}

QByteArray escaped(char byte)
{
    switch (byte) {
    case '"':
        return QByteArrayLiteral("\\\"");
    case '\\':
        return QByteArrayLiteral("\\\\");
    case '\b':
        return QByteArrayLiteral("\\b");
    case '\f':
        return QByteArrayLiteral("\\f");
    case '\n':
        return QByteArrayLiteral("\\n");
    case '\r':
        return QByteArrayLiteral("\\r");
    case '\t':
        return QByteArrayLiteral("\\t");
    default:
        return QByteArrayLiteral("\\u00") + QByteArray(1, byte).toHex();
    }
}

/// Writes values in canonical form; stops at the first that has none and says where it stands.
class CanonicalWriter
{
public:
    bool writeObject(const QJsonObject &object)
    {
        m_bytes += '{';
        bool first = true;
        for (auto field = object.begin(); field != object.end();
             ++field) { // QJsonObject sorts by UTF-16 unit
            if (!isKey(field.key()))
                return refuse(field.key());
            if (!first)
                m_bytes += ',';
            first = false;
            writeText(field.key());
            m_bytes += ':';
            if (!writeValue(field.value()))
                return refuse(field.key());
        }
        m_bytes += '}';
        return true;
    }

    const QByteArray &bytes() const { return m_bytes; }
    QString path() const { return m_path.join(u'.'); }

private:
    bool refuse(const QString &key)
    {
        m_path.prepend(key);
        return false;
    }

    bool writeValue(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            m_bytes += value.toBool() ? "true" : "false";
            return true;
        case QJsonValue::Double:
            return writeInteger(value);
        case QJsonValue::String:
            if (!isPlainText(value.toString()))
                return false;
            writeText(value.toString());
            return true;
        case QJsonValue::Array:
            return writeArray(value.toArray());
        case QJsonValue::Object:
            return writeObject(value.toObject());
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            return false;
        }
        return false;
    }

    bool writeInteger(const QJsonValue &value)
    {
        const qint64 integer = value.toInteger(largestInteger + 1); // the fallback where there is a fraction
        if (integer > largestInteger || integer < -largestInteger)
            return false;
        m_bytes += QByteArray::number(integer);
        return true;
    }

    bool writeArray(const QJsonArray &array)
    {
        m_bytes += '[';
        for (qsizetype at = 0; at < array.size(); ++at) {
            if (at > 0)
                m_bytes += ',';
            if (!writeValue(array.at(at)))
                return false;
        }
        m_bytes += ']';
        return true;
    }

    void writeText(const QString &text)
    {
        m_bytes += '"';
        for (const char byte : text.toUtf8()) {
            const bool plain = static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\';
            if (plain)
                m_bytes += byte;
            else
                m_bytes += escaped(byte);
        }
        m_bytes += '"';
    }

    QByteArray m_bytes;
    QStringList m_path;
};

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    CanonicalWriter writer;
    if (!writer.writeObject(object))
        return Error{ErrorCode::Internal,
            Tr::tr("The field “%1” of a record has no canonical form.").arg(writer.path()), {}};
    return writer.bytes();
}

Result<QJsonObject> parseCanonicalJson(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject())
        return Error{
            ErrorCode::Tampered, Tr::tr("These bytes are not a record's text."), fault.errorString()};
    if (isPlainCanonical(bytes))
        return document.object();
    const Result<QByteArray> canonical = canonicalJson(document.object());
    if (!canonical)
        return Error{
            ErrorCode::Tampered, Tr::tr("These bytes hold what no record holds."), canonical.error().message};
    if (*canonical != bytes)
        return Error{
            ErrorCode::Tampered, Tr::tr("These bytes are not in the one form that a record has."), {}};
    return document.object();
}

} // namespace rosette

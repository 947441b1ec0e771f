// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the sample documents of the typesetter into a folder, for the checks that read PDF with other
// programs.
#include "tests/core/typeset/samples.h"

#include <cstdio>

namespace {

using namespace rosette::typeset;

bool write(const QString &folder, const QString &name, const Document &document)
{
    QFile file(folder + u'/' + name);
    const QByteArray bytes = samples::pdf(document);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: writesamples FOLDER\n", stderr);
        return 1;
    }
    const QString folder = QFile::decodeName(argv[1]);
    const bool isWritten = write(folder, QStringLiteral("guide.pdf"), samples::guide()) &&
                           write(folder, QStringLiteral("stress.pdf"), samples::stress()) &&
                           write(folder, QStringLiteral("hostile.pdf"), samples::hostile());
    return isWritten ? 0 : 1;
}

// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/base/keyedenum.h"

#include <QDate>

#include <functional>
#include <optional>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace rosette {
class Workspace;
}

namespace rosette::cli {

/// Reads what was written for a parameter into where the command wants it.
using Reader = std::function<Result<void>(const QStringList &texts)>;
using Run = std::function<Result<Exit>(Context &)>;

/// One parameter of a command as it was given to CLI11, and what reads it.
struct BoundParameter
{
    CLI::Option *option;
    Reader reader;
};

/// What CLI11 knows of a command, and what it does not: how to read its parameters and what to do then.
struct CommandBinding
{
    CLI::App *app;
    std::vector<BoundParameter> parameters;
    Run run;
};

/// Names, value and meaning of a parameter.
struct ParameterWords
{
    const char *names; ///< "MOTION", "--on", "-f,--file"
    const char *value; ///< "DATE"; null for an argument or a flag
    QString help;
    bool required = false;
};

Reader readInto(QString &target);
Reader readInto(QStringList &target);
Reader readInto(bool &target);
Reader readInto(int &target);
Reader readInto(QDate &target);

template <typename T>
Reader readInto(std::optional<T> &target)
{
    return [&target](const QStringList &texts) -> Result<void> { return readInto(target.emplace())(texts); };
}

/// Where a command says what it takes and what it does. Values are kept in a struct of the command's own,
/// which the closure given to runs() keeps alive; they are filled before it is called. This class hides
/// CLI11, whose header costs several seconds of compiling.
class CommandForm
{
public:
    explicit CommandForm(CommandBinding &binding) : m_binding(binding) {}

    /// What the command does, one sentence.
    CommandForm &summary(const QString &sentence);
    /// A whole command line; the first is what the manual shows.
    CommandForm &example(const QString &line);

    template <typename T>
    CommandForm &argument(T &target, const char *name, const QString &help)
    {
        return add({name, nullptr, help, true}, readInto(target), Shape::Single);
    }
    template <typename T>
    CommandForm &optionalArgument(T &target, const char *name, const QString &help)
    {
        return add({name, nullptr, help, false}, readInto(target), Shape::Single);
    }
    template <typename T>
    CommandForm &option(T &target, const char *name, const char *value, const QString &help)
    {
        return add({name, value, help, false}, readInto(target), Shape::Single);
    }
    template <typename T>
    CommandForm &required(T &target, const char *name, const char *value, const QString &help)
    {
        return add({name, value, help, true}, readInto(target), Shape::Single);
    }
    CommandForm &repeatable(QStringList &target, const char *name, const char *value, const QString &help)
    {
        return add({name, value, help, false}, readInto(target), Shape::Several);
    }
    CommandForm &flag(bool &target, const char *name, const QString &help)
    {
        return add({name, nullptr, help, false}, readInto(target), Shape::Flag);
    }
    /// An option that takes one of the words of @p table; @p T is the enumeration or an optional of it.
    template <typename T, typename Enum, std::size_t count>
    CommandForm &choice(
        T &target, const char *name, const std::array<EnumKey<Enum>, count> &table, const QString &help)
    {
        return add({name, wordsOf(table).constData(), help, false}, readWord(target, table), Shape::Single);
    }
    template <typename Enum, std::size_t count>
    CommandForm &requiredChoice(
        Enum &target, const char *name, const std::array<EnumKey<Enum>, count> &table, const QString &help)
    {
        return add({name, wordsOf(table).constData(), help, true}, readWord(target, table), Shape::Single);
    }

    /// What the command does, for one that needs no committee.
    void runs(Run run);
    /// What the command does with the committee of --file.
    void runsOn(std::function<Result<Exit>(Context &, Workspace &)> run);

private:
    enum class Shape
    {
        Single,
        Several,
        Flag
    };

    CommandForm &add(const ParameterWords &words, Reader reader, Shape shape);

    template <typename Enum, std::size_t count>
    static QByteArray wordsOf(const std::array<EnumKey<Enum>, count> &table)
    {
        QByteArrayList words;
        for (const EnumKey<Enum> &entry : table)
            words += entry.key;
        return words.join('|');
    }
    template <typename T, typename Enum, std::size_t count>
    static Reader readWord(T &target, const std::array<EnumKey<Enum>, count> &table)
    {
        return [&target, &table](const QStringList &texts) -> Result<void> {
            const Result<Enum> value = parseKey(table, texts.last());
            if (!value)
                return value.error();
            target = *value;
            return {};
        };
    }

    CommandBinding &m_binding;
};

} // namespace rosette::cli

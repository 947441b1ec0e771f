// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screenmaker.h"

#include "core/actions/meetings/closeitem.h"
#include "core/actions/meetings/conductmeeting.h"
#include "core/actions/decisions/seemotions.h"
#include "ui/motions/votecard.h"
#include "core/actions/decisions/recordresult.h"
#include "core/actions/decisions/openmotion.h"
#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/closemotion.h"
#include "tests/screens/dialogs.h"
#include "tests/ui/meeting/evening.h"
#include "ui/meeting/meetingpage.h"
#include "ui/meeting/meetingscreen.h"
#include "ui/shell/allpages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/startwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace rosette::test {

namespace {

/// A picture with fewer colours shows no words: letters have soft edges.
constexpr int fewestColours = 12;

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width() && colours.size() < fewestColours; ++x)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::HighContrast:
        return QStringLiteral("high-contrast");
    }
    Q_UNREACHABLE();
}

} // namespace

ScreenMaker::ScreenMaker(const QString &folder, const QStringList &wanted)
    : m_folder(folder), m_wanted(wanted)
{
    QDir().mkpath(folder);
    registerAllPages(m_pages);
}

bool ScreenMaker::isWanted(const QString &name) const
{
    return m_wanted.isEmpty() || std::any_of(m_wanted.begin(), m_wanted.end(),
                                     [&name](const QString &part) { return name.startsWith(part); });
}

void ScreenMaker::makeAll()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        for (const QSize &size : {QSize(1280, 800), QSize(1024, 640)})
            makeLook(appearance, size);
    Theme::instance().setAppearance(Appearance::System);
}

void ScreenMaker::makeLook(Appearance appearance, const QSize &size)
{
    Theme::instance().setAppearance(appearance);
    const QString look =
        QStringLiteral("%1-%2x%3").arg(nameOf(appearance)).arg(size.width()).arg(size.height());
    if (isWanted(QStringLiteral("start")))
        makeStart(size, look);
    makePages(size, look);
    if (isWanted(QStringLiteral("meeting")))
        makeMeeting(size, look);
    if (isWanted(QStringLiteral("voting")))
        makeVotingWays(size, look);
    makeDialogs(size, look);
}

void ScreenMaker::makePages(const QSize &size, const QString &look)
{
    MainWindow window(m_demo.open(), m_pages);
    window.resize(size);
    window.show();
    std::vector<std::pair<QString, Place>> places;
    for (const PageDefinition &page : m_pages.all())
        places.emplace_back(page.key, Place{page.key});
    for (const char *part : {"keys", "rulebook"})
        places.emplace_back(QStringLiteral("committee-") + QLatin1String(part),
            Place{QStringLiteral("committee"), QLatin1String(part)});
    const Result<std::vector<MotionLine>> motions = seeMotions(window.context().workspace());
    for (const MotionLine &line : motions ? *motions : std::vector<MotionLine>())
        places.emplace_back(QStringLiteral("motions-%1").arg(line.motion.number),
            Place{QStringLiteral("motions"), line.motion.id.toString()});
    for (const auto &[name, place] : places) {
        if (!isWanted(name))
            continue;
        window.context().goTo(place);
        settle(&window);
        if (window.context().place().page == place.page)
            save(window, nullptr, name, look);
    }
}

void ScreenMaker::makeVotingWays(const QSize &size, const QString &look)
{
    const OpenDemo demo;
    MainWindow window(demo.open(), m_pages);
    Workspace &workspace = window.context().workspace();
    window.resize(size);
    window.show();
    const auto asked = [&](Voting voting, const char *question) {
        OpenQuestion input{MotionKind::Other, QString::fromLatin1(question)};
        input.voting = voting;
        const Motion motion = must(openQuestion(workspace, input));
        window.context().goTo({QStringLiteral("motions"), motion.id.toString()});
        settle(&window);
        return motion;
    };
    const auto picture = [&](const char *name) {
        settle(&window);
        save(window, nullptr, QLatin1String(name), look);
    };
    const Motion choice = asked(Voting::Unattributed, "Shall Idris Okafor speak for us at the conference?");
    picture("voting-unattributed");
    auto *vote = window.findChild<VoteCard *>();
    vote->choose(Choice::Against);
    vote->submit();
    picture("voting-code");
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("I have kept it"))
            button->click();
    picture("voting-marked");
    const SeenMotion marked = must(seeMotion(workspace, choice.id));
    for (const RollLine &line : marked.roll)
        if (!line.isMine)
            must(recordBallot(workspace,
                RecordBallot{choice.id, line.entry.seat,
                    line.name < QStringLiteral("O") ? Choice::For : Choice::Abstain, Channel::Phone, {}}));
    must(closeMotion(workspace, CloseMotion{choice.id}));
    picture("voting-choices");
    const Motion paper = asked(Voting::Paper, "Shall we meet in Leeds in November?");
    picture("voting-paper");
    for (const Totals &totals : {Totals{9, 3, 1}, Totals{8, 4, 1}})
        must(recordResult(workspace,
            RecordResult{paper.id, totals, {workspace.actor()->id}, QStringLiteral("count.txt"), "a sheet"}));
    picture("voting-result");
    must(closeMotion(workspace, CloseMotion{paper.id}));
    picture("voting-paper-decided");
    const Motion item = asked(Voting::Unattributed, "Shall Priya Nair hold the money?");
    must(beginMeeting(workspace));
    window.context().goTo({QStringLiteral("meeting"), item.id.toString()});
    picture("voting-meeting");
}

void ScreenMaker::makeMeeting(const QSize &size, const QString &look)
{
    const OpenDemo demo;
    {
        const std::unique_ptr<Workspace> workspace = demo.open();
        openEvening(*workspace);
        MainWindow window(demo.open(), m_pages);
        window.resize(size);
        window.show();
        window.context().goTo({QStringLiteral("meeting")});
        settle(&window);
        save(window, nullptr, QStringLiteral("meeting-plan"), look);
    }
    MainWindow window(demo.open(), m_pages);
    Workspace &workspace = window.context().workspace();
    window.resize(size);
    window.show();
    must(beginMeeting(workspace));
    window.context().goTo({QStringLiteral("meeting"), QStringLiteral("room")});
    must(markEverybodyHere(workspace));
    for (const char *name : {"Joe Sandhu", "Maren Holt"})
        must(markPresence(workspace,
            must(findSeat(workspace.database(), QString::fromLatin1(name), workspace.clock().today())).id,
            false));
    settle(&window);
    save(window, nullptr, QStringLiteral("meeting-room"), look);
    makeProjection(window, QStringLiteral("meeting-room"), look);
    const auto item = [&](int number, const char *name) {
        const Motion motion = must(findMotion(workspace.database(), QString::number(number)));
        window.context().goTo({QStringLiteral("meeting"), motion.id.toString()});
        settle(&window);
        save(window, nullptr, QLatin1String(name), look);
        makeProjection(window, QLatin1String(name), look);
    };
    item(18, "meeting-leaves");
    raiseHands(workspace, 16, Choice::For,
        {QStringLiteral("Ada Fox"), QStringLiteral("Dev"), QStringLiteral("Gwen"), QStringLiteral("Hal"),
            QStringLiteral("Idris"), QStringLiteral("Nasreen"), QStringLiteral("Owen"),
            QStringLiteral("Priya")});
    raiseHands(workspace, 16, Choice::Against, {QStringLiteral("Tess"), QStringLiteral("Ruth")});
    raiseHands(workspace, 16, Choice::Abstain, {QStringLiteral("Callum")});
    must(timeItem(
        workspace, must(findMotion(workspace.database(), QStringLiteral("16"))).id, TimerAct::Start));
    item(16, "meeting-hands");
    item(14, "meeting-ballots");
    must(closeItem(
        workspace, CloseItem{must(findMotion(workspace.database(), QStringLiteral("16"))).id, std::nullopt}));
    item(16, "meeting-decided");
}

void ScreenMaker::makeProjection(MainWindow &window, const QString &name, const QString &look)
{
    auto *page = window.findChild<MeetingPage *>();
    window.context().commands().run(QStringLiteral("meeting.project"));
    for (const QSize &size : {QSize(1024, 640), QSize(1920, 1080)}) {
        page->screen()->showNormal();
        page->screen()->resize(size);
        QTest::qWait(20);
        save(*page->screen(), nullptr, QStringLiteral("%1-projected-%2").arg(name).arg(size.width()), look);
    }
    page->screen()->close();
    QTest::qWait(20);
}

void ScreenMaker::makeDialogs(const QSize &size, const QString &look)
{
    for (const DialogScreen &dialog : allDialogs()) {
        if (!isWanted(dialog.name))
            continue;
        const OpenDemo demo; // some dialogs need what the demo has not
        MainWindow window(demo.open(), m_pages);
        window.resize(size);
        window.show();
        settle(&window);
        const auto see = [&](QWidget &opened) { save(window, &opened, dialog.name, look); };
        if (!seeDialog(window, dialog, see))
            m_problems += QStringLiteral("%1 does not open.").arg(dialog.name);
    }
}

void ScreenMaker::makeStart(const QSize &size, const QString &look)
{
    const auto make = [&](const char *name) {
        StartWindow window;
        window.resize(size);
        window.show();
        settle(nullptr);
        save(window, nullptr, QLatin1String(name), look);
    };
    for (const RecentFile &file : RecentFiles().all())
        RecentFiles().forget(file.path);
    make("start-first");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString seat = QStringLiteral("Secretary, voting seat since March 2025");
    const QString ada = QStringLiteral("Ada Fox");
    const QString secretary = QStringLiteral("Secretary");
    RecentFiles().remember({QStringLiteral("/run/media/ada/Blue/youth.rosette"),
        QStringLiteral("Youth Officers’ Committee"), {}, ada, secretary, seat, now.addDays(-50)});
    RecentFiles().remember({m_demo.path(), QStringLiteral("Fairfield National Committee"), {}, ada, secretary,
        seat, now.addDays(-1)});
    make("start");
}

/// Until pages have painted themselves and what runs beside them has ended.
void ScreenMaker::settle(MainWindow *window)
{
    if (!window)
        QTest::qWait(60);
    else if (!test::settle(*window))
        m_problems +=
            QStringLiteral("Background work does not end at %1.").arg(window->context().place().toString());
}

void ScreenMaker::save(QWidget &window, QWidget *over, const QString &name, const QString &look)
{
    QPixmap picture = window.grab();
    if (over) {
        QPainter painter(&picture);
        painter.drawPixmap(over->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), over->grab());
    }
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, look);
    const QImage image = picture.toImage();
    // What stands right of the navigation: the page itself.
    if (coloursIn(image.copy(image.width() / 4, 0, image.width() * 3 / 4, image.height())) < fewestColours)
        m_problems += QStringLiteral("%1 shows nothing.").arg(path);
    if (!picture.save(path))
        m_problems += QStringLiteral("%1 cannot be written.").arg(path);
    ++m_count;
}

} // namespace rosette::test

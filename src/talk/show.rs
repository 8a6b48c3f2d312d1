//! Every place as a screen. Nothing here decides; it only says what there is.

use super::{
    act::Act,
    ask,
    bind::bind,
    booking, handover, held, mail, meeting,
    moment::Moment,
    offices, privacy, result, shelf,
    state::{Conversation, Place},
    tell, times,
    walk::{self, Stop},
    ways,
};
use crate::{
    kb::{
        Kb,
        guide::{Guide, Reviewer},
        id::{GuideId, TopicId},
    },
    text::{Arg, Choice, Lang, Message, Screen},
};

/// How many choices stand on one screen.
pub const PER_SCREEN: usize = 6;

/// A text of the interface.
pub fn ui(id: &str) -> Message {
    Message::new(format!("ui#{id}"))
}

/// A button.
pub fn choice(label: Message, act: &Act) -> Choice {
    Choice { label, code: act.encode() }
}

/// The row that stands below every screen: back, menu, person.
pub fn nav() -> Vec<Choice> {
    vec![choice(ui("nav-back"), &Act::Back), choice(ui("nav-menu"), &Act::Menu), choice(ui("nav-person"), &Act::Person)]
}

/// The screen of the place where the person stands, or the text in its place while the office holds it back.
pub fn place(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    if let Some(screen) = held::screen(kb, was, at) {
        return screen;
    }
    let mut screen = held::without(kb, was, at, of_place(kb, was, at));
    if let Some(lang) = was.offer
        && matches!(was.place, Place::Guide { .. } | Place::Found { .. } | Place::Declined | Place::Menu)
        && !at.seated(&was.office).withdrawn.languages.contains(&lang)
    {
        screen.choices.push(language(kb, lang));
    }
    screen
}

fn of_place(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    match &was.place {
        Place::Door | Place::Languages => languages(kb, was),
        Place::Menu => menu(kb, was),
        Place::Topics { page } => topics(kb, was, *page),
        Place::Topic { id, page } => topic(kb, was, id, *page),
        Place::Guide { id, page } => guide(kb, was, at, id, *page),
        Place::Sources { id } => sources(kb, was, at, id),
        Place::Question { id } => ask::question(kb, was, at, id),
        Place::WhichDate { id, one, other } => ask::which_date(kb, was, id, one, other),
        Place::Result => result::screen(kb, was, at),
        Place::Why { route } => result::why(kb, was, at, route),
        Place::Answers => ask::answers(kb, was, at),
        Place::Cases => ask::cases(kb, was),
        Place::Found { guides } => found(kb, was, at, guides),
        Place::Declined => declined(kb, was, at),
        Place::Urgent => Screen { lines: vec![ui("urgent"), ui("urgent-then")], choices: Vec::new(), nav: nav() },
        Place::Person => handover::person(kb, was, at),
        Place::Help => help(kb, was),
        Place::Privacy => privacy::kept(),
        Place::Erase => privacy::erase(at),
        Place::Gone => privacy::gone(),
        Place::Over => privacy::over(),
        Place::Times { page } => times::times(kb, was, at, *page),
        Place::Days => times::days(kb, was, at),
        Place::Day { date } => times::day(kb, was, at, *date),
        Place::Zone => times::ask_zone(kb, was),
        Place::Confirm => booking::confirm(kb, was, at),
        Place::Sides => meeting::sides(),
        Place::Ways => ways::ask(kb, was, at),
        Place::Tell { code } => tell::card(code),
        Place::Telling { code } => tell::telling(code),
        Place::Bookings => booking::list(kb, was, at),
        Place::Booking { code } => mail::offered(at, code, booking::one(kb, was, at, code)),
        Place::Mail { code } => mail::ask(kb, was, at, code),
        Place::CancelBooking { code } => booking::ask_cancel(kb, was, at, code),
        Place::Shelf(spot) => shelf::screen(kb, was, at, spot),
        Place::Card => handover::card(),
        Place::Waiting => handover::waiting(kb, was, at),
        Place::Offices => offices::screen(kb, was, at),
    }
}

/// The button that changes to a language, in that language's own name.
fn language(kb: &Kb, lang: Lang) -> Choice {
    let name = kb.catalog.plain(lang, "meta#name").unwrap_or_else(|| lang.to_string());
    choice(ui("language-name").text("name", name), &Act::Speak(lang))
}

/// The language picker: every language by its own name, no flags.
fn languages(kb: &Kb, was: &Conversation) -> Screen {
    let mut screen = Screen::of([ui("which-language")]);
    for lang in kb.catalog.langs() {
        screen.choices.push(language(kb, lang));
    }
    if was.lang.is_some() {
        screen.nav = nav();
    }
    screen
}

/// Who speaks here.
pub fn welcome(kb: &Kb, was: &Conversation) -> Message {
    match kb.office(&was.office) {
        Some(office) => ui("welcome").saying("office", Message::new(office.key("name"))),
        None => ui("welcome-plain"),
    }
}

/// The menu: what one can do here, the promise, and that it is information.
fn menu(kb: &Kb, was: &Conversation) -> Screen {
    let mut screen = Screen::default();
    screen.lines.push(welcome(kb, was));
    screen.lines.push(ui("not-advice"));
    screen.lines.push(ui("ask-freely"));
    // Before any free text: nobody should tell their secret to a chat.
    screen.lines.push(ui("no-secrets"));
    if let Some(tree) = kb.first_tree() {
        screen.choices.push(choice(ui("find-route"), &Act::Tree { id: tree.id.short() }));
    }
    screen.choices.push(choice(ui("topics"), &Act::Topics { page: 0 }));
    screen.choices.push(choice(ui("book"), &Act::Book { topic: None }));
    if !was.cases.is_empty() {
        screen.choices.push(choice(ui("my-cases"), &Act::Cases));
    }
    screen.choices.push(choice(ui("language-button"), &Act::Languages));
    screen.choices.push(choice(ui("help"), &Act::Help));
    screen.nav = vec![choice(ui("nav-person"), &Act::Person)];
    if !was.trail.is_empty() {
        screen.nav.insert(0, choice(ui("nav-back"), &Act::Back));
    }
    screen
}

fn topics(kb: &Kb, was: &Conversation, page: u8) -> Screen {
    let shown: Vec<&TopicId> = kb.topics.iter().filter(|t| kb.topic_open(&was.office, t)).collect();
    let mut screen = Screen::of([ui("which-topic")]);
    let acts: Vec<(Message, Act)> =
        shown.iter().map(|t| (topic_name(t), Act::Topic { id: t.short(), page: 0 })).collect();
    paged(&mut screen, &acts, &[], page, |page| Act::Topics { page });
    screen.nav = nav();
    screen
}

/// One page of many choices, with a way to the next and the one before. What stands in `later` begins on a page of its own.
pub(super) fn paged(
    screen: &mut Screen,
    all: &[(Message, Act)],
    later: &[(Message, Act)],
    page: u8,
    to: impl Fn(u8) -> Act,
) {
    let pages: Vec<&[(Message, Act)]> = all.chunks(PER_SCREEN).chain(later.chunks(PER_SCREEN)).collect();
    for (label, act) in pages.get(usize::from(page)).copied().unwrap_or_default() {
        screen.choices.push(choice(label.clone(), act));
    }
    if usize::from(page) + 1 < pages.len() {
        screen.choices.push(choice(ui("next-page"), &to(page + 1)));
    }
    if page > 0 {
        screen.choices.push(choice(ui("previous-page"), &to(page - 1)));
    }
}

/// A topic's name as a text.
pub fn topic_name(topic: &TopicId) -> Message {
    Message::new(format!("topics#{topic}"))
}

fn topic(kb: &Kb, was: &Conversation, id: &TopicId, page: u8) -> Screen {
    if !kb.topics.contains(id) {
        return Screen {
            lines: vec![ui("guide-gone")],
            choices: vec![choice(ui("topics"), &Act::Topics { page: 0 })],
            nav: nav(),
        };
    }
    let mut screen = Screen::of([Message::new(format!("topics#{id}.about"))]);
    // A tree leads to the guide that fits, so it stands before them.
    let trees = kb.trees.values().filter(|t| t.topic == *id);
    let trees = trees.map(|t| (Message::new(t.key("name")), Act::Tree { id: t.id.short() }));
    // What is not there in the person's language comes after what is: one such name would turn its whole page to English.
    let (ours, others): (Vec<&Guide>, Vec<&Guide>) =
        kb.guides_of(&was.office, id).into_iter().partition(|g| is_said(kb, was, g));
    let to = |g: &Guide| (Message::new(g.key("question")), Act::Guide { id: g.id.short(), page: 0 });
    let first: Vec<(Message, Act)> = trees.chain(ours.into_iter().map(to)).collect();
    let later: Vec<(Message, Act)> = others.into_iter().map(to).collect();
    paged(&mut screen, &first, &later, page, |page| Act::Topic { id: id.short(), page });
    screen.choices.extend(shelf::below_topic(kb, id));
    screen.nav = nav();
    screen
}

/// Whether a guide is there in the language the person speaks.
pub fn is_said(kb: &Kb, was: &Conversation, guide: &Guide) -> bool {
    kb.catalog.has(was.speaks(), &guide.key("question"))
}

/// A guide's page: the question, the answer, what it rests on, and ways on.
fn guide(kb: &Kb, was: &Conversation, at: &Moment, id: &GuideId, page: u8) -> Screen {
    let Some(g) = kb.guide_for(&was.office, id) else {
        return Screen {
            lines: vec![ui("guide-gone")],
            choices: vec![choice(ui("topics"), &Act::Topics { page: 0 })],
            nav: nav(),
        };
    };
    let mut screen = Screen::default();
    let text = if page == 0 { "answer".to_owned() } else { format!("more-{page}") };
    screen.lines.push(ui("question-line").saying("question", Message::new(g.key("question"))));
    let mut body = Message::new(g.key(&text));
    let told = bind(kb, was, at, g);
    body.args = told.args;
    screen.lines.push(body);
    let used = kb.uses(g, &text);
    if let Some(official) = told.unknown.iter().find(|(name, _)| used.contains(name)).map(|(_, page)| page) {
        screen.lines.push(ui("not-known-here").code("page", official.clone()));
    }
    if page == 0 {
        screen.lines.extend(rests_on(g));
    }
    if usize::from(page) < g.pages {
        screen.choices.push(choice(ui("more"), &Act::Guide { id: g.id.short(), page: page + 1 }));
    }
    if page > 0 {
        screen.choices.push(choice(ui("previous-page"), &Act::Guide { id: g.id.short(), page: page - 1 }));
    }
    for tree in g.trees.iter().filter_map(|t| kb.trees.get(t)) {
        screen.choices.push(choice(Message::new(tree.key("name")), &Act::Tree { id: tree.id.short() }));
    }
    // A page in the person's language leads only to pages in it.
    let said = is_said(kb, was, g);
    let related = g.related.iter().filter_map(|r| kb.guide_for(&was.office, r));
    for related in related.filter(|r| !said || is_said(kb, was, r)).take(2) {
        screen
            .choices
            .push(choice(Message::new(related.key("question")), &Act::Guide { id: related.id.short(), page: 0 }));
    }
    screen.choices.extend(shelf::below_guide(kb, g, page));
    screen.choices.push(choice(ui("book-about"), &Act::Book { topic: Some(g.topic.short()) }));
    screen.choices.push(choice(ui("what-it-rests-on"), &Act::Sources { id: g.id.short() }));
    // Asked where the answer ends, not before.
    if usize::from(page) >= g.pages {
        for (label, yes) in [("helped-yes", true), ("helped-no", false)] {
            screen.choices.push(choice(ui(label), &Act::Helped { guide: g.id.short(), yes }));
        }
    }
    screen.choices.extend(way_on(kb, was, at));
    screen.nav = nav();
    screen
}

/// The way back into the open case, for somebody who came from one of its questions.
pub(super) fn way_on(kb: &Kb, was: &Conversation, at: &Moment) -> Option<Choice> {
    if !was.trail.iter().any(|p| matches!(p, Place::Question { .. })) {
        return None;
    }
    let case = was.case()?;
    let label = match walk::walk(kb, was, case, super::today(kb, was, at)).stop {
        Stop::Question(_) => "back-to-question",
        Stop::Routes => "to-result",
        // The case ends in a guide: there is no question to go back to.
        Stop::Guide(_) | Stop::Tree(_) | Stop::Nowhere => return None,
    };
    Some(choice(ui(label), &Act::Case { number: case.number }))
}

/// The first source and who has checked the text: shown with every answer.
pub fn rests_on(g: &Guide) -> Vec<Message> {
    let mut lines = Vec::new();
    if let Some(s) = g.sources.first() {
        lines.push(
            ui("source")
                .text("basis", s.basis.clone())
                .code("page", s.official.clone())
                .with("date", Arg::Date(s.as_of)),
        );
    }
    if g.review.by == Reviewer::Authors {
        lines.push(ui("not-yet-checked"));
    }
    lines
}

/// Whose page it is: `wipo.int` of `https://www.wipo.int/fees`.
fn host(page: &str) -> Option<String> {
    let name = page.split('/').nth(2)?;
    Some(name.strip_prefix("www.").unwrap_or(name).to_owned())
}

/// Everything an answer rests on: its sources, and each fact with basis and date.
fn sources(kb: &Kb, was: &Conversation, at: &Moment, id: &GuideId) -> Screen {
    let Some(g) = kb.guide_for(&was.office, id) else { return guide(kb, was, at, id, 0) };
    let mut screen = Screen::of([ui("rests-on").saying("question", Message::new(g.key("question")))]);
    for s in &g.sources {
        screen.lines.push(
            ui("source")
                .text("basis", s.basis.clone())
                .code("page", s.official.clone())
                .with("date", Arg::Date(s.as_of)),
        );
    }
    for (_, told) in bind(kb, was, at, g).told {
        screen.lines.push(
            ui("fact-line")
                .with("value", kb.arg(&told))
                // A figure of an organisation rests on no law; then the page is all there is to name.
                .text(
                    "basis",
                    told.basis.clone().or_else(|| told.official.as_deref().and_then(host)).unwrap_or_default(),
                )
                .code("page", told.official.clone().unwrap_or_default())
                .with("date", super::result::as_of(&told.as_of)),
        );
    }
    screen.lines.push(if g.review.by == Reviewer::Authors {
        ui("not-yet-checked")
    } else {
        ui("checked-by-office").with("date", Arg::Date(g.review.on))
    });
    screen.choices.push(choice(ui("back-to-answer"), &Act::Guide { id: g.id.short(), page: 0 }));
    screen.nav = nav();
    screen
}

fn found(kb: &Kb, was: &Conversation, at: &Moment, guides: &[GuideId]) -> Screen {
    let mut screen = Screen::of([ui("found")]);
    let guides: Vec<&Guide> = guides.iter().filter_map(|g| kb.guide_for(&was.office, g)).take(5).collect();
    // Hits may come from two languages: those of the person's own are shown, and others only where there is none.
    let said = guides.iter().any(|g| is_said(kb, was, g));
    for g in guides.into_iter().filter(|g| !said || is_said(kb, was, g)) {
        screen.choices.push(choice(Message::new(g.key("question")), &Act::Guide { id: g.id.short(), page: 0 }));
    }
    screen.choices.push(choice(ui("none-of-these"), &Act::Person));
    screen.choices.extend(way_on(kb, was, at));
    screen.nav = nav();
    screen
}

fn declined(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    let mut screen = Screen::of([ui("declined"), ui("declined-can")]);
    if let Some(tree) = kb.first_tree() {
        screen.choices.push(choice(ui("find-route"), &Act::Tree { id: tree.id.short() }));
    }
    screen.choices.push(choice(ui("topics"), &Act::Topics { page: 0 }));
    screen.choices.push(choice(ui("talk-to-person"), &Act::Person));
    screen.choices.extend(way_on(kb, was, at));
    screen.nav = nav();
    screen
}

fn help(kb: &Kb, was: &Conversation) -> Screen {
    let office = kb.office(&was.office).map(|o| ui("office-now").saying("office", Message::new(o.key("name"))));
    let mut lines = vec![ui("help-who")];
    lines.extend(office);
    lines.extend([ui("help-text"), ui("help-words"), ui("not-advice")]);
    Screen {
        lines,
        choices: vec![
            choice(ui("my-bookings"), &Act::Bookings),
            choice(ui("privacy"), &Act::Privacy),
            choice(Message::new("carry#start"), &Act::Carry),
            choice(ui("language-button"), &Act::Languages),
            choice(ui("start-over"), &Act::StartOver),
            choice(ui("quiet"), &Act::Quiet),
            shelf::stories_button(),
        ],
        nav: nav(),
    }
}

//! Every screen there is, in every complete language and on both budgets: nothing raw, broken or too long is ever shown.

#[path = "screens/details.rs"]
mod details;
#[path = "screens/letters.rs"]
mod letters;
#[path = "screens/people.rs"]
mod people;

use ipdesk::{
    files,
    kb::office::Way,
    kb::{
        Kb,
        id::OfficeId,
        parse,
        service::Kind,
        story::{Region, Sector},
        texts::pseudo::{self, Pseudo},
    },
    talk::{
        self, Arrived, Conversation, Deed, Event, Moment,
        act::Act,
        booking::Booked,
        effect::Effect,
        meet::Meet,
        meeting::{Came, Reason, Sides},
        moment::{Mailing, Offices, Seated},
        shelf::{Offer, Pick, Spot},
        show,
        state::{Draft, Place, Slot, Waits},
        ways::Wish,
    },
    text::{Budget, Lang, Screen, render},
};
use std::sync::{Arc, OnceLock};
use unicode_segmentation::UnicodeSegmentation;

/// Labels longer than this are cut by every messenger.
const LABEL: usize = 60;
/// A guide's question is its button too; shortening it would change what is asked. Messengers break it over two lines.
const QUESTION: usize = 100;

fn kb() -> &'static Kb {
    static KB: OnceLock<Kb> = OnceLock::new();
    KB.get_or_init(|| {
        let mut files = files::embedded();
        // With every test there is time for the languages that nobody speaks: longer texts, and mirrored ones.
        if std::env::var_os("IPDESK_TEST_ALL").is_some() {
            for how in [Pseudo::Long, Pseudo::RightToLeft] {
                let made = pseudo::files(&files, how);
                files.extend(made);
            }
        }
        let reading = parse::read(&files);
        reading.kb.unwrap_or_else(|| panic!("{:?}", reading.issues))
    })
}

/// One office that serves alone.
fn offices(seated: Seated) -> Offices {
    Arc::new(vec![Arc::new(seated)])
}

fn moment() -> Moment {
    let mut at = Moment::at("2026-11-21T09:00:00Z".parse().unwrap(), 1);
    at.offices = offices(Seated::of_file(kb(), &OfficeId::new("demo")).unwrap());
    at.mine = vec![Booked {
        id: "B".into(),
        code: "ABC234".into(),
        uid: "u@ipdesk".into(),
        sequence: 0,
        office: OfficeId::new("demo"),
        adviser: "amina".into(),
        adviser_name: "Amina Otieno".into(),
        starts: at.now.as_second() + 172_800,
        minutes: 30,
        buffer: 15,
        topic: String::new(),
        lang: "en".into(),
        way: "video".into(),
        zone: "Africa/Nairobi".into(),
        kept: true,
        told: false,
        sure: false,
    }];
    at.mail = Some(Mailing { from: "desk@example.org".into(), ..Mailing::default() });
    at
}

fn somebody(office: &str) -> Conversation {
    let mut c = Conversation::fresh(OfficeId::new(office));
    c.lang = Some(Lang::EN);
    c
}

/// Whether a language may still lack this text: one that it does not promise.
fn may_lack(lang: Lang, key: &str) -> bool {
    kb().may_lack(lang, key)
}

/// What is wrong with a screen, in every language and on both budgets. Where a guide is not there yet the whole screen
/// is in the next language, never a part of it.
fn faults(name: &str, screen: &Screen) -> Vec<String> {
    let mut all = Vec::new();
    for lang in kb().catalog.langs() {
        for budget in [Budget::TELEGRAM, Budget::CONSOLE] {
            let shown = render(&kb().catalog, lang, screen, &budget);
            let mut say = |what: String| all.push(format!("{lang} {name}: {what}"));
            let missing: Vec<&String> = shown.missing.iter().filter(|key| !may_lack(lang, key)).collect();
            if !missing.is_empty() {
                say(format!("missing {missing:?}"));
            }
            let lacking = !shown.missing.is_empty();
            for part in &shown.parts {
                if part.lang != if lacking { Lang::EN } else { lang } {
                    say(format!("shown in {}", part.lang));
                }
                if part.text.encode_utf16().count() > budget.text_units.min(4096) {
                    say(format!("{} units", part.text.encode_utf16().count()));
                }
                if let Some(fault) = fault(&part.text, &budget) {
                    say(format!("{fault} in {:?}", part.text));
                }
            }
            let labels = shown.parts.iter().flat_map(|p| p.rows.iter().flatten());
            for (button, choice) in labels.zip(screen.choices.iter().chain(&screen.nav)) {
                let limit = if choice.label.key.ends_with("#question") { QUESTION } else { LABEL };
                // The made-up long language is two fifths longer on purpose.
                let limit = if lang.code() == Pseudo::Long.code() { limit * 7 / 5 } else { limit };
                let length = button.label.graphemes(true).count();
                if length > limit {
                    say(format!("a label of {length}: {}", button.label));
                }
                if button.label.contains('\n') {
                    say(format!("a label of two lines: {:?}", button.label));
                }
                if let Some(fault) = fault(&button.label, &budget) {
                    say(format!("{fault} on {:?}", button.label));
                }
            }
        }
    }
    all
}

/// What no person may ever see.
fn fault(text: &str, budget: &Budget) -> Option<&'static str> {
    if text.trim().is_empty() {
        return Some("nothing");
    }
    if text.contains(['{', '}', '⟦', '⟧', '$', '\u{FFFD}', '\u{F8FF}']) {
        return Some("a raw sign");
    }
    if text.split_whitespace().any(|w| w.contains('#') && !w.contains("://")) {
        return Some("a raw key");
    }
    if text.contains("\n\n\n") || text.contains("  ") {
        return Some("a hole");
    }
    if text.split_whitespace().any(|w| w.contains("http") && !link(w)) {
        return Some("a broken link");
    }
    isolates(text, budget)
}

/// A link stands free: whole, without marks, with at most a closing sign behind it.
fn link(word: &str) -> bool {
    let bare = word.trim_matches(['(', ')', ',', '،', '.', ';', ':']);
    // The pages of some offices have no certificate.
    ["https://", "http://"].iter().any(|scheme| bare.starts_with(scheme)) && bare.is_ascii()
}

/// Marks of isolation come in pairs within a line, around something, and never on a channel that cannot show them.
fn isolates(text: &str, budget: &Budget) -> Option<&'static str> {
    if !budget.isolates && text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']) {
        return Some("a mark that shows as a box");
    }
    for line in text.lines() {
        let mut open = 0;
        for c in line.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => open += 1,
                '\u{2069}' if open == 0 => return Some("an isolate that was not open"),
                '\u{2069}' => open -= 1,
                _ => {}
            }
        }
        if open != 0 {
            return Some("an isolate that stays open");
        }
        if line.contains("\u{2068}\u{2069}") || line.contains("\u{2068}http") || line.contains("\u{2068}ABC234") {
            return Some("an isolate around nothing, a link or a code");
        }
    }
    None
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults[..faults.len().min(30)].join("\n"));
}

fn at_place(c: &Conversation, place: Place) -> Screen {
    let mut there = c.clone();
    there.place = place;
    show::place(kb(), &there, &moment())
}

#[test]
fn every_guide_and_what_it_rests_on() {
    let mut all = Vec::new();
    for guide in kb().guides.values() {
        let office = guide.id.as_str().strip_prefix("offices/").and_then(|r| r.split('/').next()).unwrap_or("demo");
        let c = somebody(office);
        for page in 0..=u8::try_from(guide.pages).unwrap() {
            all.extend(faults(
                &format!("{} page {page}", guide.id),
                &at_place(&c, Place::Guide { id: guide.id.clone(), page }),
            ));
        }
        all.extend(faults(&format!("{} sources", guide.id), &at_place(&c, Place::Sources { id: guide.id.clone() })));
    }
    none(&all);
}

#[test]
fn every_topic_and_every_place_of_the_service() {
    let mut all = Vec::new();
    for office in kb().offices.keys() {
        let c = somebody(office.as_str());
        for topic in &kb().topics {
            for page in 0..2 {
                all.extend(faults(topic.as_str(), &at_place(&c, Place::Topic { id: topic.clone(), page })));
            }
        }
        let code = || "ABC234".to_owned();
        let guides = kb().guides.keys().filter(|g| !g.as_str().starts_with("offices/")).take(5).cloned().collect();
        for place in [
            Place::Door,
            Place::Languages,
            Place::Menu,
            Place::Topics { page: 0 },
            Place::Topics { page: 1 },
            Place::Topics { page: 2 },
            Place::Cases,
            Place::Answers,
            Place::Result,
            Place::Found { guides },
            Place::Declined,
            Place::Urgent,
            Place::Person,
            Place::Help,
            Place::Privacy,
            Place::Erase,
            Place::Gone,
            Place::Over,
            Place::Times { page: 0 },
            Place::Times { page: 200 },
            Place::Days,
            Place::Day { date: jiff::civil::date(2026, 11, 24) },
            Place::Day { date: jiff::civil::date(2026, 11, 29) },
            Place::Zone,
            Place::Confirm,
            Place::Sides,
            Place::Ways,
            Place::Tell { code: code() },
            Place::Telling { code: code() },
            Place::Bookings,
            Place::Booking { code: code() },
            Place::Booking { code: "GONE22".into() },
            Place::CancelBooking { code: code() },
            Place::Mail { code: code() },
            Place::Question { id: "gone".into() },
            Place::Topic { id: "gone".into(), page: 0 },
            Place::Guide { id: "gone".into(), page: 0 },
        ] {
            all.extend(faults(&format!("{place:?}"), &at_place(&c, place)));
        }
    }
    none(&all);
}

/// Everything of the shelf: words, stories, services, every country that has a row of its own.
#[test]
fn every_word_story_service_and_country() {
    let mut all = Vec::new();
    let c = somebody("demo");
    let mut look = |name: &str, spot: Spot| all.extend(faults(name, &at_place(&c, Place::Shelf(spot))));
    for guide in kb().guides.keys() {
        look(guide.as_str(), Spot::Words { guide: guide.clone(), page: 0 });
    }
    for id in kb().shelf.glossary.terms.keys() {
        look(id.as_str(), Spot::Term { id: id.clone() });
    }
    for story in &kb().shelf.stories {
        look(story.id.as_str(), Spot::Story { id: story.id.clone() });
    }
    for service in &kb().shelf.services.all {
        look(service.id.as_str(), Spot::Service { id: service.id.clone() });
    }
    for (code, _) in kb().tables.rights.all() {
        look(code.as_str(), Spot::Country { code: code.as_str().to_owned() });
    }
    for page in 0..3 {
        look("sectors", Spot::Stories { of: Pick::Sectors, page });
        look("kinds", Spot::Services { of: Offer::Kinds, page });
        look("world", Spot::Services { of: Offer::World, page });
        for sector in Sector::ALL {
            look(sector.id(), Spot::Stories { of: Pick::Sector(sector), page });
        }
        for kind in Kind::ALL {
            look(kind.id(), Spot::Services { of: Offer::Kind(kind), page });
        }
    }
    for region in Region::ALL {
        look(region.id(), Spot::Stories { of: Pick::Region(region), page: 0 });
    }
    look("regions", Spot::Stories { of: Pick::Regions, page: 0 });
    look("no stories", Spot::Stories { of: Pick::Country("IS".into()), page: 0 });
    look("which", Spot::WhichCountry);
    for gone in
        [Spot::Term { id: "gone".into() }, Spot::Story { id: "gone".into() }, Spot::Service { id: "gone".into() }]
    {
        look("gone", gone);
    }
    none(&all);
}

/// Every option of every question of every tree, from several ways to get there, to every end.
#[test]
fn every_branch_of_every_tree() {
    let mut all = Vec::new();
    for tree in kb().trees.values() {
        let seen = people::every_branch(kb(), &moment(), tree);
        for (name, screen) in &seen.screens {
            all.extend(faults(name, screen));
        }
        let asked: std::collections::BTreeSet<&str> = seen.asked.iter().map(ipdesk::kb::id::Id::as_str).collect();
        let never: Vec<_> = tree.questions.iter().map(|q| q.id.as_str()).filter(|q| !asked.contains(q)).collect();
        assert!(never.is_empty(), "{}: never asked: {never:?}", tree.id);
        assert!(seen.ends > 0, "{} ends", tree.id);
    }
    none(&all);
}

/// People with every kind of matter go through the tree: each question, each result, each reason.
#[test]
fn every_question_result_and_reason() {
    let mut all = Vec::new();
    let mut routes = std::collections::BTreeSet::new();
    for person in people::all(kb(), &moment()) {
        for screen in &person.questions {
            all.extend(faults(&person.name, screen));
        }
        all.extend(faults(&person.name, &at_place(&person.at_end, Place::Answers)));
        all.extend(faults(&person.name, &at_place(&person.at_end, Place::Cases)));
        all.extend(faults(&person.name, &at_place(&person.at_end, person.at_end.place.clone())));
        let found = person.at_end.case().and_then(|c| c.results.last()).map(|r| r.routes.clone()).unwrap_or_default();
        for route in found {
            all.extend(faults(
                &format!("{} {route}", person.name),
                &at_place(&person.at_end, Place::Why { route: route.clone() }),
            ));
            routes.insert(route);
        }
    }
    none(&all);
    let never: Vec<_> = kb().routes.iter().map(|r| &r.id).filter(|r| !routes.contains(*r)).collect();
    assert!(never.len() * 3 < kb().routes.iter().count(), "these people see too few ways: never {never:?}");
}

/// What an adviser and the wait list send beside the screens: every reason, a missed meeting, a note, a free time.
#[test]
fn every_message_around_a_meeting() {
    let mut all = Vec::new();
    let code = || "ABC234".to_owned();
    let mut deeds: Vec<(String, Deed)> =
        Reason::ALL.map(|why| (format!("called off: {why:?}"), Deed::CallsOff { code: code(), why })).into();
    deeds.push(("note".into(), Deed::Notes { code: code(), words: "Search first.".into() }));
    deeds.push(("missed".into(), Deed::Came { code: code(), came: Came::Missed }));
    for (name, deed) in deeds {
        let mut at = moment();
        if !matches!(deed, Deed::CallsOff { .. }) {
            at.now = jiff::Timestamp::from_second(at.mine[0].starts).unwrap();
        }
        let event = Event::Staffed { by: "Amina".into(), deed };
        all.extend(told(&name, &somebody("demo"), event, &at));
    }
    let mut waits = somebody("demo");
    waits.place = Place::Times { page: 0 };
    waits.waits = Some(Waits { topic: None, wish: Wish::Any, since: moment().now.as_second() });
    let due = || Event::Due { subject: "wait".into(), kind: "time-free".into(), sequence: 1, body: String::new() };
    all.extend(told("a free time", &waits, due(), &moment()));
    let nobody = Moment { offices: Arc::default(), ..moment() };
    all.extend(faults("nothing free, waiting", &show::place(kb(), &waits, &nobody)));
    let leave = |meet: Meet| Event::Tapped { code: Act::Meet(meet).encode(), screen: waits.rev, gone: false };
    all.extend(told("leaves", &waits, leave(Meet::NoWait), &nobody));
    let mut later = Moment { offices: Arc::default(), ..moment() };
    later.now += jiff::SignedDuration::from_hours(24 * 31);
    all.extend(told("in vain", &waits, due(), &later));
    waits.waits = None;
    all.extend(told("joins", &waits, leave(Meet::Wait), &nobody));
    let mut draft = Draft::default();
    for wish in [Wish::By(Way::Phone), Wish::By(Way::Video), Wish::At("casablanca".into())] {
        draft.wish = wish;
        waits.draft = Some(draft.clone());
        all.extend(faults("times of one way", &show::place(kb(), &waits, &moment())));
    }
    for (sides, way) in [(None, "phone"), (Some(Sides::Other), "video"), (Some(Sides::Attorney), "office")] {
        let mut at = moment();
        at.mine[0].way = way.into();
        at.mine[0].adviser = "youssef".into();
        at.mine[0].told = sides.is_none();
        all.extend(faults("a booking", &at_that(Place::Booking { code: code() }, &at)));
        let mut c = somebody("demo");
        c.place = Place::Confirm;
        c.draft = Some(Draft {
            sides,
            slot: Some(Slot {
                booking: "B".into(),
                adviser: "youssef".into(),
                name: "Youssef Benali".into(),
                ways: vec![Way::Phone, Way::Video, Way::Office],
                starts: at.mine[0].starts,
                minutes: 30,
                until: at.now.as_second() + 300,
            }),
            ..Draft::default()
        });
        all.extend(faults("confirm", &show::place(kb(), &c, &at)));
    }
    none(&all);
}

fn at_that(place: Place, at: &Moment) -> Screen {
    let mut there = somebody("demo");
    there.place = place;
    show::place(kb(), &there, at)
}

/// What is wrong with the messages of one turn; a turn without any is wrong, too.
fn told(name: &str, was: &Conversation, event: Event, at: &Moment) -> Vec<String> {
    let arrived = Arrived { event, tag: None, group: false, query: None };
    let (_, effects) = talk::step(kb(), was, &arrived, at);
    let screens: Vec<&Screen> =
        effects.iter().filter_map(|e| if let Effect::Tell(s) = e { Some(s) } else { None }).collect();
    assert!(!screens.is_empty(), "{name}: nothing is told");
    screens.into_iter().flat_map(|s| faults(name, s)).collect()
}

/// What goes by mail is said in the person's language, whole, and says the code by which the meeting is known.
#[test]
fn every_letter() {
    let mut seen = std::collections::BTreeSet::new();
    for lang in kb().catalog.langs() {
        let mut c = somebody("demo");
        (c.lang, c.place) = (Some(lang), Place::Mail { code: "ABC234".into() });
        let said =
            |words: &str| Arrived { event: Event::Said { words: words.into() }, tag: None, group: false, query: None };
        let (now, given) = talk::step(kb(), &c, &said("ana@example.org"), &moment());
        assert_eq!(now.place, Place::Booking { code: "ABC234".into() }, "{lang}");
        let mut at = moment();
        at.mail.as_mut().unwrap().to.insert("B".into(), "ana@example.org".into());
        let mut sure = now.clone();
        sure.place = Place::CancelBooking { code: "ABC234".into() };
        let tap =
            Event::Tapped { code: Act::CancelSure { code: "ABC234".into() }.encode(), screen: sure.rev, gone: false };
        let cancel = Arrived { event: tap, ..said("") };
        let (_, ended) = talk::step(kb(), &sure, &cancel, &at);
        let letters: Vec<_> = given
            .iter()
            .chain(&ended)
            .filter_map(|e| match e {
                Effect::Letter { subject, text, calendar, .. } => Some((subject, text, calendar)),
                _ => None,
            })
            .collect();
        assert_eq!(letters.len(), 2, "{lang}: one invites, one calls off");
        for (subject, text, calendar) in letters {
            for part in [subject, text] {
                assert!(part.contains("ABC234") && !part.contains(['{', '⟦', '#']), "{lang}: {part}");
            }
            assert!(
                text.contains("Amina Otieno") && calendar.replace("\r\n ", "").contains("mailto:ana@example.org"),
                "{lang}: {text}"
            );
            assert!(seen.insert(format!("{subject}{text}")), "{lang}: said in another language's words: {text}");
        }
    }
}

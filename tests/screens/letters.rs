//! What an adviser is told by mail: in their own language, on their own clock, and nothing of the matter or the person.

use super::{Act, Arrived, Conversation, Effect, Event, Lang, OfficeId, Place, Seated, kb, moment, offices, talk};
use ipdesk::{kb::office::Adviser, talk::effect::Reader, talk::state::Draft, talk::state::Slot};
use std::collections::BTreeSet;

#[test]
fn an_adviser_is_told_in_their_language_whole_and_nothing_of_the_matter() {
    let mut seen = BTreeSet::new();
    for lang in kb().catalog.langs() {
        let mut at = moment();
        let of = |a: &Adviser| {
            let mail = (a.id.as_str() == "amina").then(|| "amina@example.org".to_owned());
            Adviser { languages: vec!["xx".into(), lang.to_string()], mail, ..a.clone() }
        };
        let here = Seated::clone(&at.offices[0]);
        let advisers = here.advisers.iter().map(of).collect();
        at.offices = offices(Seated { advisers, ..here });
        at.mine[0].topic = "trademark".into();
        let mut told = Vec::new();
        let mut does = |at: &talk::Moment, place: Place, draft: Option<Draft>, act: Act| {
            let mut was = Conversation::fresh(OfficeId::new("demo"));
            (was.lang, was.place, was.draft) = (Some(Lang::EN), place, draft);
            let event = Event::Tapped { code: act.encode(), screen: was.rev, gone: false };
            let arrived = Arrived { event, tag: None, group: false, query: None };
            told.extend(talk::step(kb(), &was, &arrived, at).1.into_iter().filter_map(|e| match e {
                Effect::Letter { reader: Reader::Adviser, address, subject, text, calendar, method, .. } => {
                    assert_eq!(address, "amina@example.org");
                    Some((subject, text, calendar.replace("\r\n ", ""), method.word()))
                }
                _ => None,
            }));
        };
        // Booked: what is held becomes a meeting.
        let mut held = at.clone();
        held.mine[0].kept = false;
        let b = &held.mine[0];
        // Tuesday, at ten in Nairobi.
        let starts = "2026-11-24T07:00:00Z".parse::<jiff::Timestamp>().unwrap().as_second();
        let slot = Slot {
            booking: b.id.clone(),
            adviser: b.adviser.as_str().into(),
            name: b.adviser_name.clone(),
            ways: held.offices[0].advisers[0].ways.clone(),
            starts,
            minutes: b.minutes,
            until: held.now.as_second() + 60,
        };
        held.mine[0].starts = starts;
        does(&held, Place::Confirm, Some(Draft { slot: Some(slot), ..Draft::default() }), Act::Confirm { way: 0 });
        let code = || "ABC234".to_owned();
        does(&at, Place::CancelBooking { code: code() }, None, Act::CancelSure { code: code() });
        let methods: Vec<&str> = told.iter().map(|(.., method)| *method).collect();
        assert_eq!(methods, ["REQUEST", "CANCEL"], "{lang}");
        for (subject, text, calendar, _) in told {
            for part in [&subject, &text] {
                assert!(part.contains("ABC234") && !part.contains(['{', '⟦', '#']), "{lang}: {part}");
            }
            assert!(calendar.contains("UID:u@ipdesk") && calendar.contains("mailto:amina@example.org"), "{calendar}");
            let topic = kb().plain(lang, "topics#trademark");
            assert!(!topic.is_empty() && !format!("{text}{calendar}").contains(&topic), "{lang}: {text}");
            assert!(seen.insert(format!("{subject}{text}")), "{lang}: said in another language's words: {text}");
        }
    }
}

//! What holds of every single turn.

use crate::calendar::{self, read_days};
use ipdesk::{
    channel::codec::LONGEST_CODE,
    kb::{Kb, office::Day},
    talk::{Arrived, Conversation, Event, Moment, act::Act, effect::Effect, slots, state::Place},
    text::{Arg, Budget, Screen, render},
};
use jiff::Timestamp;
use std::collections::BTreeSet;

pub fn lawful(kb: &Kb, was: &Conversation, arrived: &Arrived, at: &Moment, now: &Conversation, effects: &[Effect]) {
    let read = Conversation::read(&now.write()).expect("what is written can be read");
    assert_eq!(read, *now, "the state survives writing and reading");
    revisions(was, arrived, now, effects);
    for effect in effects {
        match effect {
            Effect::Show(s) | Effect::Keep(s) => {
                screen(kb, now, s);
                ways_on(now, s);
                times(kb, now, at, s);
            }
            Effect::Tell(s) => screen(kb, now, s),
            _ => {}
        }
    }
    steps(was, arrived, at, now, effects, kb);
    one_day(was, now, effects);
}

/// The day in the calendar file is the day on the screen, and the reminders come before it. Its entry keeps its name.
fn one_day(was: &Conversation, now: &Conversation, effects: &[Effect]) {
    for case in &now.cases {
        let before = was.cases.iter().find(|c| c.number == case.number).and_then(|c| c.mark.as_ref());
        assert!(before.is_none_or(|mark| case.mark.as_ref() == Some(mark)), "an entry is renamed");
    }
    let files = effects.iter().filter_map(|e| match e {
        Effect::File { text, .. } if text.contains("VALUE=DATE") => Some(read_days(text).expect("a whole file")),
        _ => None,
    });
    for days in files {
        let mark = now.case().and_then(|c| c.mark.as_deref()).expect("a mark");
        assert!(days.iter().all(|d| d.uid.starts_with(mark)), "an entry of another case");
        let mut names: Vec<&str> = days.iter().map(|d| d.uid.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), days.len(), "two entries of one name");
        // A result taken away tells its dates on the page, however many there are; a reminder tells its one day itself.
        let taken_away = effects.iter().any(|e| matches!(e, Effect::File { mime, .. } if mime == "text/html"));
        let [file] = days.as_slice() else {
            all_days(&days, effects);
            continue;
        };
        if taken_away {
            all_days(&days, effects);
            continue;
        }
        let told = effects.iter().find_map(|e| match e {
            Effect::Tell(s) => s.lines.iter().flat_map(|l| &l.args).find(|(name, _)| name == "safe").map(|(_, a)| a),
            _ => None,
        });
        let Some(Arg::Date(safe)) = told else { panic!("a file without a day on the screen") };
        assert_eq!(file.on, safe.to_string());
        let end = safe.in_tz("UTC").unwrap().timestamp();
        assert!(effects.iter().all(|e| !matches!(e, Effect::Remind { at, .. } if *at > end)), "reminded too late");
    }
}

/// A file of several days comes with a page that tells each of them.
fn all_days(days: &[calendar::Day], effects: &[Effect]) {
    let page = effects.iter().find_map(|e| match e {
        Effect::File { text, mime, .. } if mime == "text/html" => Some(text),
        _ => None,
    });
    let page = page.expect("a page beside the dates");
    for day in days {
        let year = &day.on[..4];
        assert!(page.contains(year), "{} is not on the page", day.on);
    }
}

fn live(effects: &[Effect]) -> Option<&Screen> {
    effects.iter().rev().find_map(|e| match e {
        Effect::Show(s) | Effect::Keep(s) => Some(s),
        _ => None,
    })
}

/// Every screen shown gets the next revision; showing the same one again keeps it.
fn revisions(was: &Conversation, arrived: &Arrived, now: &Conversation, effects: &[Effect]) {
    let shown = effects.iter().filter(|e| matches!(e, Effect::Show(_) | Effect::Keep(_))).count();
    assert!(shown <= 1, "one live screen a turn");
    let stale = matches!(arrived.event, Event::Tapped { screen, .. } if screen != was.rev);
    match now.rev.checked_sub(was.rev) {
        Some(1) => assert_eq!(shown, 1, "a new revision is shown"),
        Some(0) => assert!(shown == 0 || stale, "a screen without a revision of its own: {arrived:?}"),
        other => panic!("the revision moved by {other:?}"),
    }
}

/// Every text can be said, and every button's code fits and is read again.
fn screen(kb: &Kb, now: &Conversation, s: &Screen) {
    let rendered = render(&kb.catalog, now.speaks(), s, &Budget::TELEGRAM);
    // A language lacks only what it does not promise; such a screen is whole in the next one.
    let missing: Vec<&String> = rendered.missing.iter().filter(|key| !kb.may_lack(now.speaks(), key)).collect();
    assert_eq!(missing, Vec::<&String>::new(), "at {:?}", now.place);
    for c in s.choices.iter().chain(&s.nav) {
        assert!(c.code.len() <= LONGEST_CODE, "{} bytes", c.code.len());
        let act = Act::decode(&c.code).expect("our own buttons are read");
        assert_eq!(act.encode(), c.code);
    }
}

/// From every live screen there is a way on, to the menu and to a person.
fn ways_on(now: &Conversation, s: &Screen) {
    let acts: Vec<Act> = s.choices.iter().chain(&s.nav).filter_map(|c| Act::decode(&c.code)).collect();
    assert!(!acts.is_empty(), "a dead end: {:?}", now.place);
    let new = matches!(now.place, Place::Languages | Place::Door) && now.lang.is_none();
    if new || now.place == Place::Gone {
        return;
    }
    assert!(now.place == Place::Menu || acts.contains(&Act::Menu), "no menu at {:?}", now.place);
    assert!(acts.contains(&Act::Person), "no person at {:?}", now.place);
}

/// Times that are shown are accepted, lie in the adviser's hours, and stand in order.
fn times(kb: &Kb, now: &Conversation, at: &Moment, s: &Screen) {
    let closed = kb.office(&now.office).map_or_else(BTreeSet::new, |o| o.closed.clone());
    let mut last = i64::MIN;
    for act in s.choices.iter().filter_map(|c| Act::decode(&c.code)) {
        let Act::Slot { adviser, starts } = act else { continue };
        assert!(starts > last, "times in order, none twice");
        last = starts;
        let here = at.seated(&now.office);
        let a = here.advisers.iter().find(|a| a.id.short() == adviser).expect("an adviser of the office");
        assert!(slots::is_free(a, &closed, &at.taken, at.now, starts), "a time that is shown is accepted");
        let local = Timestamp::from_second(starts).unwrap().in_tz(&a.zone).unwrap();
        let end = local.checked_add(jiff::Span::new().minutes(i64::from(a.minutes))).unwrap();
        let open = a.hours.iter().any(|h| {
            h.days.contains(&Day::of(local.date()))
                && h.from.0 <= local.time()
                && end.time() <= h.to.0
                && end.date() == local.date()
        });
        assert!(open, "{} is outside the hours of {}", local, a.name);
        assert!(starts >= at.now.as_second() + i64::from(a.notice) * 3_600, "too soon");
    }
}

/// The counter of a screen: step n of m.
fn counter(s: &Screen) -> Option<(i64, i64)> {
    let line = s.lines.iter().find(|l| l.key == "ui#step")?;
    let count = |name: &str| {
        line.args.iter().find_map(|(n, a)| match a {
            Arg::Count(c) if n == name => Some(*c),
            _ => None,
        })
    };
    Some((count("step")?, count("of")?))
}

/// U08: m is never less than n, and an answer given for the first time makes m grow by one at most.
fn steps(was: &Conversation, arrived: &Arrived, at: &Moment, now: &Conversation, effects: &[Effect], kb: &Kb) {
    let Some((n, m)) = live(effects).and_then(counter) else { return };
    assert!(n >= 1 && m >= n, "step {n} of {m}");
    let answered = matches!(&arrived.event, Event::Tapped { code, screen, .. } if *screen == was.rev
        && matches!(Act::decode(code), Some(Act::Answer { .. } | Act::DoNotKnow { .. } | Act::DateIs { .. } | Act::CountriesDone { .. })));
    let Place::Question { id } = &was.place else { return };
    let first = was.case().is_some_and(|c| !c.answers.contains_key(id) && Some(c.number) == now.open);
    if answered && first {
        let before = counter(&ipdesk::talk::show::place(kb, was, at)).map_or(m, |(_, m)| m);
        assert!(m <= before + 1, "{id}: of {before} became of {m}");
    }
}

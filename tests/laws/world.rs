//! A person, their conversation, and what the store would keep of it: bookings, due rows, the screens shown.

use crate::{calendar, every_turn, random::Op};
use ipdesk::{
    files,
    kb::{Kb, id::OfficeId, office::Adviser, parse},
    talk::{
        self, Arrived, Conversation, Event, Moment,
        act::Act,
        booking::Booked,
        effect::{Effect, Reader},
        event::Media,
        moment::{Intent, Mailing, Offices, Reading, Seated, Verdict},
        slots::Busy,
    },
    text::Screen,
};
use jiff::Timestamp;
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

/// The knowledge that is built in, read once.
pub fn kb() -> &'static Kb {
    static KB: OnceLock<Kb> = OnceLock::new();
    KB.get_or_init(|| {
        let reading = parse::read(&files::embedded());
        reading.kb.unwrap_or_else(|| panic!("{:?}", reading.issues))
    })
}

/// Where advisers are written to.
const ADVISER: &str = "adviser@example.org";

/// Two offices that serve together; their advisers all want to hear by mail.
fn offices(kb: &Kb) -> Offices {
    let one = |id: &str| {
        let file = Seated::of_file(kb, &OfficeId::new(id)).unwrap();
        let mail = |a: &Adviser| Adviser { mail: Some(ADVISER.into()), ..a.clone() };
        Arc::new(Seated { advisers: file.advisers.iter().map(mail).collect(), ..file })
    };
    Arc::new(vec![one("demo"), one("ke")])
}

/// How often things were done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Made {
    pub kept: usize,
    pub moved: usize,
    pub cancelled: usize,
}

#[derive(Clone)]
pub struct World {
    pub kb: &'static Kb,
    pub was: Conversation,
    pub now: Timestamp,
    pub mine: Vec<Booked>,
    others: Vec<Busy>,
    held_until: BTreeMap<String, i64>,
    /// Every screen shown: its revision and its buttons; zero is a message beside the live screen.
    shown: Vec<(u32, Screen)>,
    due: Vec<(String, String, i64, String)>,
    pub offices: Offices,
    seed: u64,
    pub calendars: calendar::Kept,
    /// Addresses given for bookings, by the booking.
    mailboxes: BTreeMap<String, String>,
    /// The newest letter about each meeting.
    letters: BTreeMap<String, i64>,
    pub made: Made,
}

impl World {
    pub fn new() -> Self {
        let kb = kb();
        let office = OfficeId::new("demo");
        Self {
            kb,
            was: Conversation::fresh(office.clone()),
            now: "2026-11-21T09:00:00Z".parse().unwrap(),
            mine: Vec::new(),
            others: Vec::new(),
            held_until: BTreeMap::new(),
            shown: Vec::new(),
            due: Vec::new(),
            offices: offices(kb),
            seed: 7,
            calendars: calendar::Kept::default(),
            mailboxes: BTreeMap::new(),
            letters: BTreeMap::new(),
            made: Made::default(),
        }
    }

    /// Every button shown in the last screens, with the revision it carries.
    pub fn buttons(&self) -> Vec<(u32, Vec<u8>)> {
        let all = self.shown.iter().rev().take(30);
        all.flat_map(|(rev, s)| s.choices.iter().chain(&s.nav).map(|c| (*rev, c.code.clone()))).collect()
    }

    fn live(&self) -> Vec<Vec<u8>> {
        let live = self.shown.iter().rev().find(|(rev, _)| *rev == self.was.rev && *rev > 0);
        live.map(|(_, s)| s.choices.iter().chain(&s.nav).map(|c| c.code.clone()).collect()).unwrap_or_default()
    }

    pub fn said(&mut self, words: &str) -> Vec<Effect> {
        self.event(Event::Said { words: words.to_owned() })
    }

    /// A tap on the live screen, whether or not the button stands there.
    pub fn tap(&mut self, act: &Act) -> Vec<Effect> {
        self.event(Event::Tapped { code: act.encode(), screen: self.was.rev, gone: false })
    }

    pub fn play_all(&mut self, ops: &[Op]) {
        for op in ops {
            self.play(op);
        }
    }

    pub fn play(&mut self, op: &Op) {
        let tap = |code: &Vec<u8>, screen| Event::Tapped { code: code.clone(), screen, gone: false };
        let event = match op {
            Op::Tap(n) => {
                let live = self.live();
                let Some(code) = live.get(n % live.len().max(1)) else { return };
                tap(code, self.was.rev)
            }
            Op::On(n) => {
                let on: Vec<_> =
                    self.live().into_iter().filter(|c| Act::decode(c).is_some_and(|a| leads_on(&a))).collect();
                let Some(code) = on.get(n % on.len().max(1)) else { return };
                tap(code, self.was.rev)
            }
            Op::Way(all) => {
                self.said("/start which-route");
                for n in all {
                    self.play(&Op::On(*n));
                }
                return;
            }
            Op::Old(n) => {
                let all = self.buttons();
                let Some((screen, code)) = all.get(n % all.len().max(1)) else { return };
                tap(code, *screen)
            }
            Op::Says(words, reading) => {
                self.reading(words, *reading);
                return;
            }
            Op::Media => Event::Sent { what: Media::Voice },
            Op::Edited => Event::Edited,
            Op::Forged => Event::Forged,
            Op::Faded => Event::Faded,
            Op::Garbage(code) => tap(code, self.was.rev),
            Op::Due(n) => {
                let Some((subject, kind, at, body)) = self.due.get(n % self.due.len().max(1)).cloned() else { return };
                self.now = self.now.max(Timestamp::from_second(at).unwrap());
                Event::Due { subject, kind, sequence: 1, body }
            }
            Op::Left => Event::Left,
            Op::Returned => Event::Returned,
            Op::Later(seconds) => {
                self.now = Timestamp::from_second(self.now.as_second() + seconds).unwrap();
                return;
            }
            Op::Taken(n) => {
                let times: Vec<_> = self.live().iter().filter_map(|c| Act::decode(c)).collect();
                let slots: Vec<_> = times
                    .iter()
                    .filter_map(
                        |a| if let Act::Slot { adviser, starts } = a { Some((*adviser, *starts)) } else { None },
                    )
                    .collect();
                let Some((adviser, starts)) = slots.get(n % slots.len().max(1)) else { return };
                let id = self
                    .offices
                    .iter()
                    .flat_map(|o| &o.advisers)
                    .find(|a| a.id.short() == *adviser)
                    .unwrap()
                    .id
                    .to_string();
                self.others.push(Busy { adviser: id, from: *starts, until: starts + 2_700 });
                return;
            }
        };
        self.event(event);
    }

    /// Words whose meaning search would have found to be this.
    fn reading(&mut self, words: &str, which: usize) {
        let guides: Vec<_> = self
            .kb
            .guides
            .keys()
            .filter(|g| !g.as_str().starts_with("offices/"))
            .skip(which * 3)
            .take(3)
            .cloned()
            .collect();
        let (verdict, intent) = match which {
            0 | 1 => (Verdict::Answer, None),
            2 | 3 => (Verdict::Choose, None),
            4 => (Verdict::Intent, Some(Intent::Book)),
            5 => (Verdict::Intent, Some(Intent::Cancel)),
            6 => (Verdict::Urgent, None),
            _ => (Verdict::Decline, None),
        };
        let written = if which.is_multiple_of(2) { "fr".parse().ok() } else { None };
        self.turn(Event::Said { words: words.to_owned() }, Some(Reading { verdict, guides, intent, written }));
    }

    pub fn event(&mut self, event: Event) -> Vec<Effect> {
        self.turn(event, Some(Reading { verdict: Verdict::Decline, guides: Vec::new(), intent: None, written: None }))
    }

    fn turn(&mut self, event: Event, reading: Option<Reading>) -> Vec<Effect> {
        self.seed += 1;
        let seconds = self.now.as_second();
        self.mine.retain(|b| b.kept || self.held_until.get(&b.id).is_some_and(|u| *u > seconds));
        let arrived = Arrived { event, tag: Some("en".into()), group: false, query: None };
        let wants = talk::wants(self.kb, &self.was, &arrived, &self.offices, self.now);
        let mut at = Moment::at(self.now, self.seed);
        at.offices = Arc::clone(&self.offices);
        if wants.words.is_some() {
            at.reading = reading;
        }
        if wants.taken_until.is_some() {
            let own = self.was.draft.as_ref().and_then(|d| d.slot.as_ref()).map(|s| s.booking.clone());
            at.taken.clone_from(&self.others);
            at.taken.extend(self.mine.iter().filter(|b| Some(&b.id) != own.as_ref()).map(busy));
        }
        if wants.mine {
            at.mine.clone_from(&self.mine);
            at.mail = Some(Mailing { from: "desk@example.org".into(), to: self.mailboxes.clone() });
        }
        if wants.export {
            at.export = Some("{}".into());
        }
        let (now, effects) = talk::step(self.kb, &self.was, &arrived, &at);
        every_turn::lawful(self.kb, &self.was, &arrived, &at, &now, &effects);
        self.was = Conversation::read(&now.write()).unwrap();
        for e in &effects {
            self.apply(e, &at);
        }
        effects
    }

    fn apply(&mut self, effect: &Effect, at: &Moment) {
        match effect {
            Effect::Show(s) | Effect::Keep(s) => self.shown.push((self.was.rev, s.clone())),
            Effect::Tell(s) => self.shown.push((0, s.clone())),
            Effect::Hold { booking, until } => {
                assert!(!self.others.iter().any(|o| overlap(&busy(booking), o)), "a taken time is held");
                self.held_until.insert(booking.id.clone(), *until);
                self.mine.push(booking.clone());
            }
            Effect::KeepHeld { booking, way } => {
                self.made.kept += 1;
                let b = self.mine.iter_mut().find(|b| b.id == *booking).expect("only what is held is kept");
                b.kept = true;
                b.way.clone_from(way);
            }
            Effect::Move { code, to } => {
                self.made.moved += 1;
                self.mine.retain(|b| b.id != to.id);
                let old = self.mine.iter_mut().find(|b| b.kept && b.code == *code).expect("only what is kept is moved");
                *old = Booked { id: old.id.clone(), ..to.clone() };
            }
            Effect::LetGo { booking } => self.mine.retain(|b| b.kept || b.id != *booking),
            Effect::Cancel { code } => {
                self.made.cancelled += 1;
                self.mine.retain(|b| b.code != *code);
            }
            Effect::Remind { subject, kind, at: when, body } => {
                assert!(*when > at.now, "a reminder lies ahead");
                self.due.push((subject.clone(), kind.clone(), when.as_second(), body.clone()));
            }
            Effect::Mailbox { code, address } => {
                let b = self.mine.iter().find(|b| b.kept && b.code == *code).expect("only what is kept is mailed");
                self.mailboxes.insert(b.id.clone(), address.clone());
            }
            Effect::Letter { address, reader, calendar, method, .. } => {
                let asked = if *reader == Reader::Person { "ana@example.org" } else { ADVISER };
                assert_eq!(address, asked, "a letter goes where somebody asked for it");
                let meeting = calendar::read(calendar).unwrap_or_else(|why| panic!("{why}\n{calendar}"));
                assert_eq!(meeting.method, method.word());
                let before = self.letters.insert(format!("{} {address}", meeting.uid), meeting.sequence);
                assert!(before.is_none_or(|b| meeting.sequence >= b), "SEQUENCE grows by mail, too");
            }
            Effect::Forget { subject } => self.due.retain(|d| d.0 != *subject),
            Effect::File { mime, text, .. } if mime == "text/calendar" => self.calendars.takes(text),
            Effect::Erase => {
                self.mine.clear();
                self.due.clear();
            }
            Effect::Record { booking, .. } => {
                assert!(self.mine.iter().any(|b| b.id == *booking), "something is recorded of nobody's meeting");
            }
            Effect::Notice(_)
            | Effect::File { .. }
            | Effect::Audit { .. }
            | Effect::HandOver { .. }
            | Effect::Carry { .. }
            | Effect::Hang
            | Effect::ForHuman { .. }
            | Effect::Unfound { .. } => {}
        }
    }
}

fn busy(b: &Booked) -> Busy {
    Busy { adviser: b.adviser.clone(), from: b.starts, until: b.starts + i64::from(b.minutes + b.buffer) * 60 }
}

fn overlap(a: &Busy, b: &Busy) -> bool {
    a.adviser == b.adviser && a.from < b.until && b.from < a.until
}

fn leads_on(act: &Act) -> bool {
    matches!(
        act,
        Act::Tree { .. }
            | Act::Answer { .. }
            | Act::Country { .. }
            | Act::CountriesDone { .. }
            | Act::DateIs { .. }
            | Act::Book { .. }
            | Act::Slot { .. }
            | Act::Confirm { .. }
            | Act::Move { .. }
            | Act::CancelBooking { .. }
            | Act::CancelSure { .. }
            | Act::TakeAway
            | Act::Why { .. }
            | Act::Remind { .. }
    )
}

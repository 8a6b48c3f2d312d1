//! The invitation by mail: offered beside a booking, never asked for. Who gives an address gets the booking there, its
//! moves and its end, each with the same UID; who skips it has the file in the chat.

use super::{
    act::Act,
    booking::{Booked, ahead, details},
    due::plain,
    effect::{Effect, Reader},
    invite::{self, Invite, Method, Party},
    moment::Moment,
    show::{choice, nav},
    state::{Conversation, Place},
};
use crate::{
    kb::{Kb, address::address},
    text::{Lang, Message, Screen},
};

/// The address of somebody forgotten waits no longer than this for their last letter, in seconds.
const LAST_WORDS: i64 = 20 * 3_600;

/// What a letter says happened.
#[derive(Clone, Copy)]
pub(super) enum News {
    Booked,
    Moved,
    Cancelled,
}

impl News {
    /// Its id in texts, and what the calendar is asked to do.
    fn is(self) -> (&'static str, Method) {
        match self {
            Self::Booked => ("request", Method::Request),
            Self::Moved => ("moved", Method::Request),
            Self::Cancelled => ("cancelled", Method::Cancel),
        }
    }

    pub(super) fn id(self) -> &'static str {
        self.is().0
    }
}

/// Who is written to, and what the letter says to them.
pub(super) struct To {
    pub(super) reader: Reader,
    pub(super) address: String,
    pub(super) lang: Lang,
    pub(super) text: [Message; 3],
    /// What stands in the calendar beside the time.
    pub(super) description: String,
}

pub(super) fn say(id: &str) -> Message {
    Message::new(format!("mail#{id}"))
}

/// The screen of a booking with the offer, where this office sends mail and the booking is there.
pub fn offered(at: &Moment, code: &str, mut screen: Screen) -> Screen {
    if at.mail.is_some() && ahead(at, code).is_some() {
        screen.choices.push(choice(say("offer"), &Act::Mail { code: code.to_owned() }));
    }
    screen
}

/// Asks for the address, with a way to leave it.
pub fn ask(kb: &Kb, was: &Conversation, at: &Moment, code: &str) -> Screen {
    if at.mail.is_none() || ahead(at, code).is_none() {
        return super::booking::one(kb, was, at, code);
    }
    Screen {
        lines: vec![say("ask"), say("once")],
        choices: vec![choice(say("skip"), &Act::Booking { code: code.to_owned() })],
        nav: nav(),
    }
}

/// Whether somebody who was asked for an address means to give one.
pub fn is_meant(now: &Conversation, words: &str) -> bool {
    matches!(now.place, Place::Mail { .. }) && words.contains(['@', '＠'])
}

/// Takes the address, and sends the booking there.
pub fn take(kb: &Kb, now: &mut Conversation, at: &Moment, words: &str, effects: &mut Vec<Effect>) {
    let Place::Mail { code } = now.place.clone() else { return };
    let Some(address) = address(words) else {
        return effects.push(Effect::Tell(Screen::of([say("bad")])));
    };
    if let Some(b) = ahead(at, &code) {
        effects.push(Effect::Mailbox { code: code.clone(), address: address.clone() });
        effects.extend(letter(kb, now, at, b, News::Booked, address));
        effects.push(Effect::Tell(Screen::of([say("on-its-way")])));
    }
    now.place = Place::Booking { code };
}

/// What happened to bookings in this turn, told to the addresses given for them.
pub fn follow(kb: &Kb, now: &Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let Some(mail) = &at.mail else { return };
    let kept = |code: &str| at.mine.iter().find(|b| b.kept && b.code == code);
    let mut letters = Vec::new();
    for effect in effects.iter() {
        if let Effect::Move { code, to } = effect
            && let Some(address) = kept(code).and_then(|b| mail.to.get(&b.id))
        {
            letters.extend(letter(kb, now, at, to, News::Moved, address.clone()));
        }
        if let Effect::Cancel { code } = effect {
            letters.extend(cancelled(kb, now, at, kept(code)));
        }
        // Whoever is forgotten has no meeting any more; their calendar hears it, and then nobody knows the address.
        if *effect == Effect::Erase {
            let gone = at.mine.iter().filter(|b| ahead(at, &b.code).is_some());
            for mut last in gone.filter_map(|b| cancelled(kb, now, at, Some(b))) {
                if let Effect::Letter { until, .. } = &mut last {
                    *until = (*until).min(at.now.as_second() + LAST_WORDS);
                }
                letters.push(last);
            }
        }
    }
    effects.extend(letters);
}

fn cancelled(kb: &Kb, now: &Conversation, at: &Moment, booking: Option<&Booked>) -> Option<Effect> {
    let b = booking?;
    let address = at.mail.as_ref()?.to.get(&b.id)?.clone();
    letter(kb, now, at, &Booked { sequence: b.sequence + 1, ..b.clone() }, News::Cancelled, address)
}

/// One letter: a text, and the calendar file that says the same.
fn letter(kb: &Kb, was: &Conversation, at: &Moment, b: &Booked, news: News, address: String) -> Option<Effect> {
    let lang = was.speaks();
    let closing = say("closing").code("code", b.code.clone()).text("office", office(kb, b, lang));
    let to = To {
        reader: Reader::Person,
        address,
        lang,
        text: [say(&format!("text-{}", news.id())), details(kb, was, b), closing],
        description: kb.plain(lang, "ui#calendar-description"),
    };
    post(kb, at, b, news, to)
}

/// The office of a booking by its name.
pub(super) fn office(kb: &Kb, b: &Booked, lang: Lang) -> String {
    kb.office(&b.office).map(|o| plain(kb, lang, &Message::new(o.key("name")))).unwrap_or_default()
}

/// The letter, with a file for the calendar. Both readers get the same entry: one UID for life.
pub(super) fn post(kb: &Kb, at: &Moment, b: &Booked, news: News, to: To) -> Option<Effect> {
    let from = &at.mail.as_ref()?.from;
    let To { reader, address, lang, text, description } = to;
    let (id, method) = news.is();
    // One server may take both letters: they need two names.
    let mark = if reader == Reader::Adviser { "-adviser" } else { "" };
    let calendar = invite::write_to(
        &Invite {
            uid: &b.uid,
            sequence: b.sequence,
            starts: b.starts,
            minutes: b.minutes,
            summary: &format!("{} ({})", kb.plain(lang, "ui#calendar-summary"), b.code),
            description: &description,
            stamped: at.now,
            method,
        },
        &Party { name: &office(kb, b, lang), organizer: from, attendee: &address },
    );
    Some(Effect::Letter {
        code: b.code.clone(),
        reader,
        subject: plain(kb, lang, &say(&format!("subject-{id}")).code("code", b.code.clone())),
        text: text.iter().map(|m| plain(kb, lang, m)).collect::<Vec<_>>().join("\n\n") + "\n",
        calendar,
        method,
        id: format!("{}-{}-{id}{mark}", b.uid.split('@').next().unwrap_or_default(), b.sequence),
        stamped: at.now,
        until: b.starts + i64::from(b.minutes) * 60,
        address,
    })
}

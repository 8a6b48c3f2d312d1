//! The invitation by mail: offered beside a booking, never asked for. Who gives an address gets the booking there, its
//! moves and its end, each with the same UID; who skips it has the file in the chat.

use super::{
    act::Act,
    booking::{Booked, ahead, details},
    due::plain,
    effect::Effect,
    invite::{self, Invite, Method, Party},
    moment::Moment,
    show::{choice, nav},
    state::{Conversation, Place},
};
use crate::{
    kb::Kb,
    text::{Message, Screen},
};

/// No address is longer.
const LONGEST: usize = 254;

/// The address of somebody forgotten waits no longer than this for their last letter, in seconds.
const LAST_WORDS: i64 = 20 * 3_600;

/// What a letter says happened.
#[derive(Clone, Copy)]
enum News {
    Booked,
    Moved,
    Cancelled,
}

fn say(id: &str) -> Message {
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

/// An address that mail servers of every kind take; none for anything else.
fn address(words: &str) -> Option<String> {
    let words = words.trim().trim_start_matches("mailto:").replace('＠', "@");
    let (local, domain) = words.split_once('@')?;
    let of_local = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let label = |l: &str| {
        !l.is_empty()
            && l.len() <= 63
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let dots = |part: &str| !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
    let local_fits = !local.is_empty() && local.len() <= 64 && local.chars().all(of_local) && dots(local);
    let domain_fits = domain.contains('.') && domain.split('.').all(label);
    // An address in an invitation stands in a link: what a link would read as its own is not taken.
    let plain = !local.contains(['%', '?', '&', '#']);
    (local_fits && domain_fits && plain && words.len() <= LONGEST).then_some(words)
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
    let from = &at.mail.as_ref()?.from;
    let lang = was.speaks();
    let office = kb.office(&was.office).map(|o| Message::new(o.key("name")));
    let name = office.as_ref().map(|name| plain(kb, lang, name)).unwrap_or_default();
    let (id, method) = match news {
        News::Booked => ("request", Method::Request),
        News::Moved => ("moved", Method::Request),
        News::Cancelled => ("cancelled", Method::Cancel),
    };
    let coded = |key: String| say(&key).code("code", b.code.clone());
    let closing = coded("closing".into()).text("office", name.clone());
    let text = [say(&format!("text-{id}")), details(kb, was, b), closing];
    let calendar = invite::write_to(
        &Invite {
            uid: &b.uid,
            sequence: b.sequence,
            starts: b.starts,
            minutes: b.minutes,
            summary: &format!("{} ({})", kb.plain(lang, "ui#calendar-summary"), b.code),
            description: &kb.plain(lang, "ui#calendar-description"),
            stamped: at.now,
            method,
        },
        &Party { name: &name, organizer: from, attendee: &address },
    );
    Some(Effect::Letter {
        code: b.code.clone(),
        subject: plain(kb, lang, &coded(format!("subject-{id}"))),
        text: text.iter().map(|m| plain(kb, lang, m)).collect::<Vec<_>>().join("\n\n") + "\n",
        calendar,
        method,
        id: format!("{}-{}-{id}", b.uid.split('@').next().unwrap_or_default(), b.sequence),
        stamped: at.now,
        until: b.starts + i64::from(b.minutes) * 60,
        address,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_type_it_and_nothing_gets_through_with_it() {
        for (typed, read) in [
            (" ana.otieno+ip@mail.example.co.ke ", "ana.otieno+ip@mail.example.co.ke"),
            ("mailto:ana@example.org", "ana@example.org"),
            ("ana＠example.org", "ana@example.org"),
        ] {
            assert_eq!(address(typed).as_deref(), Some(read));
        }
        for bad in [
            "ana",
            "ana@",
            "@example.org",
            "ana@example",
            "ana@@example.org",
            "ana@example.org bo@example.org",
            "ana@example.org\r\nBcc: x@y.org",
            "ana@exa mple.org",
            "<ana@example.org>",
            "\"a\"@example.org",
            "ana@-example.org",
            "a..b@example.org",
            "ana%40x@example.org",
            "ana?cc=x@example.org",
            "анна@example.org",
            "my logo is a bird@dusk",
        ] {
            assert_eq!(address(bad), None, "{bad}");
        }
        assert_eq!(address(&format!("{}@example.org", "a".repeat(65))), None);
    }
}

//! What an adviser does to a meeting at the desk, and what the person is told of it: called off with a reason of the
//! catalogue, missed, or a note with the next steps.

use super::{
    act::Act,
    booking::{Booked, ahead, calendar_file, details},
    effect::Effect,
    event::Deed,
    invite,
    meet::Meet,
    meeting::{Came, Record, say},
    moment::Moment,
    reminder::subject,
    show::{choice, ui},
    state::Conversation,
    times::time,
};
use crate::{
    kb::{Kb, id::TopicId},
    text::Screen,
};

/// Does it. The place where the person stands does not change; what they read there is theirs.
pub(super) fn does(kb: &Kb, now: &Conversation, at: &Moment, deed: &Deed, effects: &mut Vec<Effect>) {
    match deed {
        Deed::CallsOff { code, why } => {
            let Some(b) = ahead(at, code) else { return };
            let gone = Booked { sequence: b.sequence + 1, ..b.clone() };
            effects.push(Effect::Record { booking: b.id.clone(), what: Record::CalledOff { why: *why } });
            effects.push(Effect::Cancel { code: code.clone() });
            effects.push(Effect::Forget { subject: subject(code) });
            let mut screen = Screen::of([
                say("called-off").text("name", b.adviser_name.clone()),
                details(kb, now, b),
                say(&format!("why-{}", why.id())),
                say("called-off-then"),
            ]);
            screen.choices = ways_on(b);
            effects.push(Effect::Tell(screen));
            effects.push(calendar_file(kb, now, &gone, at, invite::Method::Cancel));
        }
        Deed::Came { code, came } => {
            let Some(b) = begun(at, code) else { return };
            effects.push(Effect::Record { booking: b.id.clone(), what: Record::Came(*came) });
            if *came == Came::Missed {
                let mut screen =
                    Screen::of([say("missed").saying("time", time(kb, now, b.starts, &b.zone)), say("missed-then")]);
                screen.choices = ways_on(b);
                effects.push(Effect::Tell(screen));
            }
        }
        Deed::Notes { code, words } => {
            let Some(b) = begun(at, code) else { return };
            effects.push(Effect::Record { booking: b.id.clone(), what: Record::Noted { words: words.clone() } });
            let mut screen = Screen::of([
                say("note").text("name", b.adviser_name.clone()),
                say("note-words").text("words", words.clone()),
                ui("not-advice"),
            ]);
            let helped = |yes| Act::Meet(Meet::Helped { code: code.clone(), yes });
            screen.choices = vec![choice(ui("helped-yes"), &helped(true)), choice(ui("helped-no"), &helped(false))];
            screen.choices.extend(ways_on(b));
            effects.push(Effect::Tell(screen));
        }
        Deed::Claims | Deed::Replies { .. } | Deed::Guides { .. } | Deed::Returns => {}
    }
}

/// A kept booking that has begun.
fn begun<'a>(at: &'a Moment, code: &str) -> Option<&'a Booked> {
    at.mine.iter().find(|b| b.kept && b.code == code && b.starts <= at.now.as_second())
}

/// Another time about the same, a person, the menu: buttons that an older message may carry.
fn ways_on(b: &Booked) -> Vec<crate::text::Choice> {
    let topic = (!b.topic.is_empty()).then(|| TopicId::from(b.topic.as_str()).short());
    vec![
        choice(say("another-time"), &Act::Book { topic }),
        choice(ui("talk-to-person"), &Act::Person),
        choice(ui("nav-menu"), &Act::Menu),
    ]
}

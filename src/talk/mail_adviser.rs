//! The adviser's own mail: a meeting that is booked, moved or called off is told to the address that stands with their
//! hours, with a file for the calendar. What the meeting is about is not in it, and nothing of the person.

use super::{
    booking::{Booked, ahead},
    effect::{Effect, Reader},
    mail::{News, To, office, post, say},
    moment::Moment,
    show::ui,
    state::Conversation,
    times::time,
};
use crate::{
    kb::{Kb, office::Adviser},
    text::{Arg, Lang},
};

/// What happened to bookings in this turn, told to the advisers concerned.
pub(super) fn follow(kb: &Kb, at: &Moment, effects: &mut Vec<Effect>) {
    if at.mail.is_none() {
        return;
    }
    let kept = |code: &str| at.mine.iter().find(|b| b.kept && b.code == code);
    let mut news: Vec<(Booked, News)> = Vec::new();
    for effect in effects.iter() {
        match effect {
            Effect::KeepHeld { booking, way } => {
                let held = at.mine.iter().find(|b| b.id == *booking);
                news.extend(held.map(|b| (Booked { way: way.clone(), ..b.clone() }, News::Booked)));
            }
            Effect::Move { code, to } => match kept(code) {
                // Another adviser: one calendar loses the meeting, the other gets it.
                Some(old) if old.adviser != to.adviser => {
                    news.push((Booked { sequence: to.sequence, ..old.clone() }, News::Cancelled));
                    news.push((to.clone(), News::Booked));
                }
                _ => news.push((to.clone(), News::Moved)),
            },
            Effect::Cancel { code } => news.extend(kept(code).map(over)),
            Effect::Erase => news.extend(at.mine.iter().filter(|b| ahead(at, &b.code).is_some()).map(over)),
            _ => {}
        }
    }
    effects.extend(news.into_iter().filter_map(|(b, news)| letter(kb, at, at.adviser(&b.adviser)?, &b, news)));
}

fn over(b: &Booked) -> (Booked, News) {
    (Booked { sequence: b.sequence + 1, ..b.clone() }, News::Cancelled)
}

/// One letter, on the adviser's clock and in their best language that we speak.
fn letter(kb: &Kb, at: &Moment, adviser: &Adviser, b: &Booked, news: News) -> Option<Effect> {
    let address = adviser.mail.clone()?;
    let spoken = adviser.languages.iter().filter_map(|l| l.parse().ok());
    let lang = spoken.into_iter().find(|l: &Lang| kb.catalog.locale(*l).is_some()).unwrap_or(Lang::EN);
    let mut theirs = Conversation::fresh(b.office.clone());
    theirs.zone = Some(adviser.zone.clone());
    let details = say("adviser-when")
        .saying("time", time(kb, &theirs, b.starts, &adviser.zone))
        .with("length", Arg::Quantity { value: b.minutes.into(), unit: "minutes".into() })
        .saying("way", ui(&format!("way-{}", b.way)));
    let closing = say("adviser-closing").code("code", b.code.clone()).text("office", office(kb, b, lang));
    let description = super::due::plain(kb, lang, &closing);
    let text = [say(&format!("adviser-{}", news.id())), details, closing];
    post(kb, at, b, news, To { reader: Reader::Adviser, address, lang, text, description })
}

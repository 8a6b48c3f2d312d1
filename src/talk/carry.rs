//! Going on elsewhere: a code that another device or messenger is told.

use super::{booking, effect::Effect, moment::Moment};
use crate::text::{Arg, Message, Screen};

/// How long a code is good, in seconds.
pub const GOOD_FOR: i64 = 600;
/// Signs of a code: fifty bits, so that guessing within its time is hopeless.
const LENGTH: usize = 10;

fn say(id: &str) -> Message {
    Message::new(format!("carry#{id}"))
}

/// Gives out a code, and says where to type it.
pub fn give(at: &Moment, effects: &mut Vec<Effect>) {
    let code = booking::token(at.seed, 0, "carry", LENGTH);
    let time = Arg::Quantity { value: GOOD_FOR / 60, unit: "minutes".into() };
    let spaced = format!("{}-{}", &code[..LENGTH / 2], &code[LENGTH / 2..]);
    effects.push(Effect::Carry { code });
    effects.push(Effect::Tell(Screen::of([
        say("code").code("command", format!("/resume {spaced}")),
        say("good-for").with("time", time),
        say("replaces"),
    ])));
}

/// The code did not work here.
pub fn failed(effects: &mut Vec<Effect>) {
    effects.push(Effect::Tell(Screen::of([say("failed")])));
}

/// The code in typed words: `/resume ABCDE-FGHJK`, also as a link gives it (`/start resume_ABCDEFGHJK`).
pub fn code_in(words: &str) -> Option<String> {
    let mut parts = words.split_whitespace();
    let first = parts.next()?.split('@').next()?.to_ascii_lowercase();
    let rest: String = parts.collect();
    let rest = match first.as_str() {
        "/resume" => rest.as_str(),
        "/start" => rest.strip_prefix("resume_")?,
        _ => return None,
    };
    let code: String = rest.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    (code.len() == LENGTH).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::code_in;

    #[test]
    fn a_code_is_read_as_people_type_it_and_as_links_carry_it() {
        for words in
            ["/resume ABCDE-FGHJK", "/Resume abcde fghjk", "/resume@our_bot ABCDEFGHJK", "/start resume_ABCDEFGHJK"]
        {
            assert_eq!(code_in(words).as_deref(), Some("ABCDEFGHJK"), "{words}");
        }
        for words in ["/resume", "/resume ABC", "resume ABCDE-FGHJK", "/start trademark", "ABCDE-FGHJK", ""] {
            assert_eq!(code_in(words), None, "{words}");
        }
    }
}

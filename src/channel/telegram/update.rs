//! An update of Telegram, read into what the desk takes in.
//!
//! An address is the chat's id as text. In a group every person talks with the bot alone, so there the address is
//! the chat's id, a colon and the person's id: `-1001:42`.

use super::{
    address::Address,
    shape::{Message, Outside, Tap, Update},
};
use crate::{
    channel::codec::{self, Holder, Keys},
    talk::{Arrived, Event, Media},
    text::part::cut_bytes,
};

/// More of a text than this is not read. Telegram itself stops at 4096 characters.
pub const LONGEST_TEXT: usize = 1_000_000;

/// Who we are, as far as reading needs it.
pub struct Reader<'a> {
    pub keys: &'a Keys,
    /// The bot's own id, the number before the colon of its token.
    pub bot: u64,
    /// The bot's name in Telegram without `@`, once known.
    pub name: Option<&'a str>,
}

/// An update as the inbox keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The channel's id of this update: with the channel's name the key against repeats.
    pub external: String,
    /// Where it stands among the updates of its kind: grows by one each.
    pub order: i64,
    /// Where answers go.
    pub address: String,
    /// The person, as Telegram counts people.
    pub user: u64,
    /// The chat.
    pub chat: i64,
    /// The message a genuine tap stands on, if it can still be edited.
    pub live: Option<String>,
    pub what: What,
}

/// What was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Something happened in a conversation.
    Arrived(Arrived),
    /// The group has a new id: every address that is `address` or begins with it and a colon begins with `to` now.
    Moved { to: String },
}

/// What became of an update.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "nearly all are taken, and each is moved once")]
pub enum Read {
    Taken(Taken),
    /// Nothing for us: count it, log the id and the reason, answer 200.
    Skipped {
        update_id: i64,
        why: &'static str,
    },
}

/// Not an update at all. The body is never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an update of Telegram")]
pub struct Unreadable;

/// Reads one update. Any bytes at all may come.
pub fn read(bytes: &[u8], reader: &Reader<'_>) -> Result<Read, Unreadable> {
    match serde_json::from_slice::<Update>(bytes) {
        Ok(update) => Ok(take(update, reader)),
        // JSON with an id, but of a shape we do not know: a refusal would be sent again for a day and block the chat.
        Err(_) => match serde_json::from_slice::<Outside>(bytes) {
            Ok(outside) => Ok(Read::Skipped { update_id: outside.update_id, why: "unknown shape" }),
            Err(_) => Err(Unreadable),
        },
    }
}

/// The event of an update already parsed.
pub(super) fn take(update: Update, reader: &Reader<'_>) -> Read {
    let update_id = update.update_id;
    let found = if let Some(message) = update.message {
        message_of(message, reader)
    } else if let Some(tap) = update.callback_query {
        tap_of(tap, reader)
    } else if let Some(message) = update.edited_message {
        edit_of(&message)
    } else if let Some(change) = update.my_chat_member {
        let private = &*change.chat.kind == "private";
        match (private, back(&change.old_chat_member.status), back(&change.new_chat_member.status)) {
            (false, ..) => Err("membership of a group"),
            (true, was, is) if was == is => Err("membership unchanged"),
            (true, _, is) => {
                let address = Address::of(change.chat.id, change.from.id, false);
                let tag = change.from.language_code.map(|tag| tag.0);
                Ok(Found::arrived(address, tag, if is { Event::Returned } else { Event::Left }))
            }
        }
    } else {
        Err("unknown kind")
    };
    match found {
        Ok(Found { address, live, what }) => Read::Taken(Taken {
            external: update_id.to_string(),
            order: update_id,
            user: address.user,
            chat: address.chat,
            address: address.to_string(),
            live,
            what,
        }),
        Err(why) => Read::Skipped { update_id, why },
    }
}

/// Whether somebody with this status can be written to.
fn back(status: &str) -> bool {
    !matches!(status, "kicked" | "left")
}

struct Found {
    address: Address,
    live: Option<String>,
    what: What,
}

impl Found {
    fn arrived(address: Address, tag: Option<String>, event: Event) -> Self {
        Self {
            address,
            live: None,
            what: What::Arrived(Arrived { event, tag: tag.map(short), group: address.group, query: None }),
        }
    }
}

/// A language tag has at most 35 characters (BCP 47); more is noise.
fn short(mut tag: String) -> String {
    tag.truncate(cut_bytes(&tag, 35).len());
    tag
}

fn is_group(kind: &str) -> bool {
    matches!(kind, "group" | "supergroup")
}

fn message_of(message: Message, reader: &Reader<'_>) -> Result<Found, &'static str> {
    let group = is_group(&message.chat.kind);
    if let Some(to) = message.migrate_to_chat_id {
        let address = Address::whole(message.chat.id);
        return Ok(Found { address, live: None, what: What::Moved { to: to.to_string() } });
    }
    if !group && &*message.chat.kind != "private" {
        return Err("a channel");
    }
    let Some(from) = &message.from else { return Err("nobody said it") };
    if from.is_bot {
        return Err("a bot said it");
    }
    let address = Address::of(message.chat.id, from.id, group);
    let event = match (&message.text, media(&message)) {
        (Some(text), _) => {
            let words = cut_bytes(text, LONGEST_TEXT);
            Event::Said {
                words: if group {
                    aimed(words, &message, reader)?
                } else {
                    bare_command(words, reader.name).ok_or("a command for another bot")?
                },
            }
        }
        (None, Some(what)) => {
            if group {
                aimed(message.caption.as_deref().unwrap_or_default(), &message, reader)?;
            }
            Event::Sent { what }
        }
        (None, None) => return Err("a service message"),
    };
    Ok(Found::arrived(address, message.from.and_then(|from| from.language_code).map(|tag| tag.0), event))
}

/// What a group's text says to us; most of a group's talk is not for us.
fn aimed(words: &str, message: &Message, reader: &Reader<'_>) -> Result<String, &'static str> {
    if words.starts_with('/') {
        return bare_command(words, reader.name).ok_or("a command for another bot");
    }
    if let Some(name) = reader.name
        && let Some(rest) = without_mention(words, name)
    {
        return Ok(rest);
    }
    let replied = message.reply_to_message.as_ref().and_then(|to| to.from.as_ref());
    if replied.is_some_and(|to| to.id == reader.bot) { Ok(words.to_owned()) } else { Err("not aimed at the bot") }
}

/// `/menu@our_bot x` is `/menu x`; a command for another bot is nothing. Other words stay as they are.
fn bare_command(words: &str, name: Option<&str>) -> Option<String> {
    let end = words.find(char::is_whitespace).unwrap_or(words.len());
    let (first, rest) = words.split_at(end);
    match first.split_once('@') {
        Some((command, to)) if command.starts_with('/') => {
            name.is_some_and(|name| name.eq_ignore_ascii_case(to)).then(|| format!("{command}{rest}"))
        }
        _ => Some(words.to_owned()),
    }
}

/// The words without `@name`, or nothing if the name does not stand there as a word of its own.
fn without_mention(words: &str, name: &str) -> Option<String> {
    let low = words.to_ascii_lowercase();
    let mention = format!("@{}", name.to_ascii_lowercase());
    let mut from = 0;
    while let Some(found) = low[from..].find(&mention) {
        let (start, end) = (from + found, from + found + mention.len());
        let in_a_word = |c: char| c.is_alphanumeric() || c == '_';
        if !low[end..].starts_with(in_a_word) && !low[..start].ends_with(in_a_word) {
            let (before, after) = (words[..start].trim_end(), words[end..].trim_start());
            let gap = if before.is_empty() || after.is_empty() || after.starts_with([',', '.', '!', '?', ':']) {
                ""
            } else {
                " "
            };
            return Some(format!("{before}{gap}{after}").trim_start_matches([',', ':', ' ']).to_owned());
        }
        from = end;
    }
    None
}

fn media(m: &Message) -> Option<Media> {
    // An animation comes with a document as well, a venue with a location: the more telling field is looked at first.
    [
        (m.photo, Media::Photo),
        (m.voice, Media::Voice),
        (m.video || m.video_note, Media::Video),
        (m.sticker, Media::Sticker),
        (
            m.animation
                || m.poll
                || m.dice
                || m.story
                || m.game
                || m.invoice
                || m.paid_media
                || m.checklist
                || m.giveaway,
            Media::Other,
        ),
        (m.document || m.audio, Media::File),
        (m.location, Media::Location),
        (m.contact, Media::Contact),
    ]
    .into_iter()
    .find_map(|(there, what)| there.then_some(what))
}

fn edit_of(message: &Message) -> Result<Found, &'static str> {
    match &message.from {
        Some(from) if &*message.chat.kind == "private" && !from.is_bot => {
            let tag = from.language_code.as_ref().map(|tag| tag.0.clone());
            Ok(Found::arrived(Address::of(message.chat.id, from.id, false), tag, Event::Edited))
        }
        _ => Err("an edit in a group"),
    }
}

fn tap_of(tap: Tap, reader: &Reader<'_>) -> Result<Found, &'static str> {
    let Some(on) = tap.message else { return Err("a tap on no message") };
    let Some(data) = tap.data else { return Err("a tap without data") };
    let group = is_group(&on.chat.kind);
    let address = Address::of(on.chat.id, tap.from.id, group);
    // A message out of reach comes with the date zero and nothing else.
    let gone = on.date == 0;
    let holder = Holder { bot: reader.bot, user: tap.from.id, chat: on.chat.id };
    let (event, live) = match codec::open(reader.keys, holder, &data) {
        Ok(opened) => (
            Event::Tapped { code: opened.code, screen: opened.screen, gone },
            (!gone).then(|| on.message_id.to_string()),
        ),
        Err(codec::Refused::Forged) => (Event::Forged, None),
        Err(codec::Refused::Faded) => (Event::Faded, None),
    };
    let what = Arrived { event, tag: tap.from.language_code.map(|tag| short(tag.0)), group, query: Some(tap.id.0) };
    Ok(Found { address, live, what: What::Arrived(what) })
}

//! What is agreed before a time is kept (the terms, and who else is part of the matter), and what is recorded of a
//! meeting besides its time.

use super::{
    act::Act,
    meet::Meet,
    show::{choice, nav},
    state::{Conversation, Place},
    times::topic_of,
};
use crate::{
    kb::Kb,
    text::{Lang, Message, Screen},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How many screens that were read are told to the adviser.
const PATH: usize = 10;

/// A text around bookings.
pub(super) fn say(id: &str) -> Message {
    Message::new(format!("booking#{id}"))
}

/// Who else is part of the matter, as far as the person says: an adviser may not help both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sides {
    Neither,
    /// Somebody is on the other side.
    Other,
    /// An attorney works on it already.
    Attorney,
    /// The person would rather not say.
    Unsaid,
}

impl Sides {
    /// In the order in which they are asked.
    pub const ALL: [Self; 4] = [Self::Neither, Self::Other, Self::Attorney, Self::Unsaid];

    /// The id in texts and tables.
    pub fn id(self) -> &'static str {
        match self {
            Self::Neither => "neither",
            Self::Other => "other",
            Self::Attorney => "attorney",
            Self::Unsaid => "unsaid",
        }
    }

    fn label(self) -> Message {
        say(&format!("sides-{}", self.id()))
    }
}

/// Why an office calls a meeting off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The adviser cannot be there.
    Absent,
    /// The office is closed at that time.
    Closed,
    /// The office may not advise: it knows the other side, or an attorney has the matter.
    Sides,
    /// Somebody else at the office knows the subject better.
    Subject,
}

impl Reason {
    /// The catalogue.
    pub const ALL: [Self; 4] = [Self::Absent, Self::Closed, Self::Sides, Self::Subject];

    /// The id in texts and tables.
    pub fn id(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Closed => "closed",
            Self::Sides => "sides",
            Self::Subject => "subject",
        }
    }
}

/// Whether they met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Came {
    Met,
    Missed,
}

impl Came {
    /// The id in texts and tables.
    pub fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Missed => "missed",
        }
    }
}

/// What is recorded of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// This version of the terms was accepted.
    Agreed { terms: String, sides: Option<Sides>, matter: u16, path: String },
    /// The adviser shall know this beforehand; empty takes it back.
    Told { words: String },
    /// The person called it off.
    Left,
    /// The office called it off.
    CalledOff { why: Reason },
    /// Whether they met.
    Came(Came),
    /// The adviser wrote this after it.
    Noted { words: String },
    /// The person confirmed that they come.
    Confirmed,
}

/// The version of the terms: a mark of the English text, so that no change of the text can keep the old version.
pub fn terms_version(kb: &Kb) -> String {
    let text = kb.plain(Lang::EN, "booking#terms");
    Sha256::digest(text.as_bytes()).iter().take(4).map(|b| format!("{b:02x}")).collect()
}

/// What the person agrees to by confirming. Whose meeting is moved has said before who else is part of it.
pub(super) fn agreed(kb: &Kb, now: &Conversation) -> Record {
    let draft = now.draft.as_ref();
    let moved = draft.is_some_and(|d| d.moving.is_some());
    let sides = draft.and_then(|d| d.sides).or((!moved).then_some(Sides::Neither));
    let case = now.case();
    Record::Agreed {
        terms: terms_version(kb),
        sides,
        matter: case.map(|c| c.number).unwrap_or_default(),
        path: path(now),
    }
}

/// The guides and topics on the way here: ids, never words.
fn path(now: &Conversation) -> String {
    let mut read: Vec<String> = Vec::new();
    for place in now.trail.iter().rev() {
        let id = match place {
            Place::Guide { id, .. } => format!("guide:{id}"),
            Place::Topic { id, .. } => format!("topic:{id}"),
            _ => continue,
        };
        if !read.contains(&id) {
            read.push(id);
        }
    }
    read.truncate(PATH);
    read.reverse();
    read.join(" ")
}

/// Whether who else is part of it is asked before anything is confirmed: in a dispute there is another side.
pub(super) fn asks_first(kb: &Kb, now: &Conversation) -> bool {
    let open = now.draft.as_ref().is_some_and(|d| d.sides.is_none() && d.moving.is_none());
    open && topic_of(now).is_some_and(|t| kb.disputes.contains(t))
}

/// What the confirming screen says of it, and the button to say it otherwise. A moved meeting keeps what was said.
pub(super) fn on_confirm(was: &Conversation, screen: &mut Screen) -> Option<Message> {
    let draft = was.draft.as_ref()?;
    screen.lines.push(say("terms"));
    if draft.moving.is_some() {
        return None;
    }
    let (line, button) = match draft.sides {
        None => (say("sides-ask"), "sides-some"),
        Some(sides) => (say("sides-told").saying("answer", sides.label()), "sides-change"),
    };
    screen.lines.push(line);
    Some(say(button))
}

/// Asks who else is part of it.
pub fn sides() -> Screen {
    let mut screen = Screen::of([say("sides-which")]);
    for (sides, n) in Sides::ALL.into_iter().zip(0..) {
        screen.choices.push(choice(sides.label(), &Act::Meet(Meet::SidesAre { which: n })));
    }
    screen.nav = nav();
    screen
}

/// Takes the answer; the time is still kept.
pub(super) fn answer(now: &mut Conversation, which: u8) {
    if let (Some(draft), Some(sides)) = (now.draft.as_mut(), Sides::ALL.get(usize::from(which))) {
        draft.sides = Some(*sides);
    }
    now.trail.retain(|p| *p != Place::Confirm);
    now.place = Place::Confirm;
}

//! A conversation: plain data, written and read as JSON between turns.

pub use super::draft::{Draft, Slot};
use super::{shelf::Spot, ways::Wish};
use crate::{
    kb::id::{GuideId, OfficeId, OptionId, QuestionId, RouteId, TopicId, TreeId},
    text::Lang,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The format this binary writes. Older ones are brought up in [`Conversation::read`] alone.
pub const FORMAT: u32 = 1;
/// How many screens Back remembers.
const TRAIL: usize = 30;
/// How many cases a person can have side by side.
pub const CASES: usize = 12;

/// Everything that is kept about a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    pub format: u32,
    /// The language the person chose; none until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// The language the person chose, while the office holds it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waits_for: Option<Lang>,
    pub office: OfficeId,
    pub owner: Owner,
    /// The person's time zone, once known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The language of the words the person just typed, when it is not the chosen one: offered on the next screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Lang>,
    /// Revision of the live screen; every screen shown gets the next one.
    pub rev: u32,
    /// Whether the live screen is a message worth keeping: the next screen does not overwrite it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
    /// Answers that belong to the person, by the field they fill; shared by all cases.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub profile: BTreeMap<String, Answer>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<Case>,
    /// The number of the open case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<u16>,
    pub place: Place,
    /// Screens visited before, oldest first.
    #[serde(default)]
    pub trail: Vec<Place>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
    /// The person asked not to get messages unasked; they still get answers.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub quiet: bool,
    /// The person waits for a human.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub queued: bool,
    /// The person waits for a free time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waits: Option<Waits>,
}

/// For which time somebody waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waits {
    #[serde(default)]
    pub topic: Option<TopicId>,
    #[serde(default)]
    pub wish: Wish,
    pub since: i64,
}

/// Who speaks for the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    Bot,
    /// A named human; the epoch grows with every change of hands and voids what the other side had not sent yet.
    Human {
        name: String,
        epoch: i64,
    },
}

/// One matter of a person: a logo, a recipe, a dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub number: u16,
    pub tree: TreeId,
    /// Answers keyed by question id; the position follows from them.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// Countries picked so far for a question that takes several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub picking: Vec<String>,
    /// Results given, each pinned with the knowledge it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<Pinned>,
    /// What the entries of this case in the person's own calendar are known by, once there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
}

/// A result as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pinned {
    pub revision: String,
    pub on: Date,
    pub routes: Vec<RouteId>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Option(OptionId),
    Country(String),
    Countries(Vec<String>),
    /// A date as far as known: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`.
    Date(String),
    /// The person does not know.
    Unknown,
}

/// Where the person stands. Every place can be shown from the conversation alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Nobody has spoken yet.
    Door,
    Languages,
    Menu,
    Topics {
        page: u8,
    },
    Topic {
        id: TopicId,
        page: u8,
    },
    Guide {
        id: GuideId,
        page: u8,
    },
    Sources {
        id: GuideId,
    },
    Question {
        id: QuestionId,
    },
    /// A date that could be read in two ways, asked back.
    WhichDate {
        id: QuestionId,
        one: String,
        other: String,
    },
    Result,
    Why {
        route: RouteId,
    },
    Answers,
    Cases,
    Found {
        guides: Vec<GuideId>,
    },
    Declined,
    Urgent,
    Person,
    Help,
    Privacy,
    Erase,
    Gone,
    Over,
    Times {
        page: u8,
    },
    Days,
    Day {
        date: Date,
    },
    Zone,
    Confirm,
    /// Who else is part of the matter.
    Sides,
    /// How to meet.
    Ways,
    /// What the adviser may know beforehand: why not to, and where it is written.
    Tell {
        code: String,
    },
    Telling {
        code: String,
    },
    Bookings,
    Booking {
        code: String,
    },
    CancelBooking {
        code: String,
    },
    /// An e-mail address for the invitation is asked for.
    Mail {
        code: String,
    },
    /// Something of the shelf: words explained, stories, services, a country.
    Shelf(Spot),
    /// The card before words for a human.
    Card,
    /// The place in the queue.
    Waiting,
    /// The offices that serve here.
    Offices,
}

impl Place {
    /// Whether it shows times or bookings.
    pub fn is_of_booking(&self) -> bool {
        matches!(
            self,
            Self::Times { .. }
                | Self::Days
                | Self::Day { .. }
                | Self::Zone
                | Self::Confirm
                | Self::Sides
                | Self::Ways
                | Self::Tell { .. }
                | Self::Telling { .. }
                | Self::Bookings
                | Self::Booking { .. }
                | Self::CancelBooking { .. }
                | Self::Mail { .. }
        )
    }
}

impl Place {
    /// Whether the place shows something of the open case.
    fn of_a_case(&self) -> bool {
        matches!(self, Self::Question { .. } | Self::WhichDate { .. } | Self::Result | Self::Why { .. } | Self::Answers)
    }
}

/// The state cannot be read by this binary; nothing of it is overwritten.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    #[error("the conversation has format {0}, this program reads up to {FORMAT}")]
    Newer(u32),
    #[error("the conversation cannot be read: {0}")]
    Broken(String),
}

impl Conversation {
    /// A person nobody has met.
    pub fn fresh(office: OfficeId) -> Self {
        Self {
            format: FORMAT,
            lang: None,
            waits_for: None,
            office,
            owner: Owner::Bot,
            zone: None,
            rev: 0,
            kept: false,
            profile: BTreeMap::new(),
            cases: Vec::new(),
            open: None,
            place: Place::Door,
            trail: Vec::new(),
            draft: None,
            quiet: false,
            offer: None,
            queued: false,
            waits: None,
        }
    }

    /// Reads a stored conversation of this or an older format.
    pub fn read(json: &str) -> Result<Self, Unreadable> {
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head = serde_json::from_str(json).map_err(|e| Unreadable::Broken(e.to_string()))?;
        if head.format > FORMAT {
            return Err(Unreadable::Newer(head.format));
        }
        serde_json::from_str(json).map_err(|e| Unreadable::Broken(e.to_string()))
    }

    /// The conversation as it is stored.
    pub fn write(&self) -> String {
        // Room for most of them at once, or the text is copied again and again while it grows.
        let mut json = Vec::with_capacity(4_096);
        // Plain data with string keys: writing it cannot fail, and JSON is text.
        let _ = serde_json::to_writer(&mut json, self);
        String::from_utf8(json).unwrap_or_default()
    }

    /// The language to speak.
    pub fn speaks(&self) -> Lang {
        self.lang.unwrap_or(Lang::EN)
    }

    /// Goes to a place and remembers where it came from.
    pub fn go(&mut self, to: Place) {
        if to == self.place {
            return;
        }
        let from = std::mem::replace(&mut self.place, to);
        if matches!(from, Place::Door | Place::Gone) {
            return;
        }
        self.trail.push(from);
        if self.trail.len() > TRAIL {
            self.trail.remove(0);
        }
    }

    /// Opens a case. Back then no longer leads into another one: its questions would be asked of the wrong case.
    pub fn turn_to(&mut self, number: u16) {
        if self.open != Some(number) {
            self.trail.retain(|p| !p.of_a_case());
            if self.place.of_a_case() {
                self.place = Place::Cases;
            }
        }
        self.open = Some(number);
    }

    /// The open case.
    pub fn case(&self) -> Option<&Case> {
        self.cases.iter().find(|c| Some(c.number) == self.open)
    }

    /// The open case, to change it.
    pub fn case_mut(&mut self) -> Option<&mut Case> {
        let open = self.open;
        self.cases.iter_mut().find(|c| Some(c.number) == open)
    }

    /// Opens a new case on a tree; the oldest one without a result gives way when there are too many.
    pub fn begin(&mut self, tree: TreeId) {
        // A matter about which nothing was said yet is taken up, not added to.
        if let Some(empty) = self.cases.iter().find(|c| c.tree == tree && c.answers.is_empty()) {
            let number = empty.number;
            return self.turn_to(number);
        }
        let number = self.cases.iter().map(|c| c.number).max().unwrap_or(0).wrapping_add(1);
        if self.cases.len() >= CASES {
            let at = self.cases.iter().position(|c| c.results.is_empty()).unwrap_or(0);
            self.cases.remove(at);
        }
        self.cases.push(Case {
            number,
            tree,
            answers: BTreeMap::new(),
            picking: Vec::new(),
            results: Vec::new(),
            mark: None,
        });
        self.turn_to(number);
    }
}

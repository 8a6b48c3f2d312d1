//! Ids as types: a guide's id cannot be handed to something that wants a route's.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{borrow::Borrow, fmt, hash::Hash, marker::PhantomData, sync::Arc};

/// An id of a `K`: kebab-case, possibly with folders (`madrid/central-attack`), cheap to clone.
pub struct Id<K>(Arc<str>, PhantomData<fn() -> K>);

/// What a topic id names.
pub enum TopicKind {}
/// What a guide id names.
pub enum GuideKind {}
/// What a tree id names.
pub enum TreeKind {}
/// What a question id names.
pub enum QuestionKind {}
/// What an option id names.
pub enum OptionKind {}
/// What a route id names.
pub enum RouteKind {}
/// What a warning id names.
pub enum WarningKind {}
/// What a reason id names.
pub enum ReasonKind {}
/// What a fact id names.
pub enum FactKind {}
/// What an office id names.
pub enum OfficeKind {}
/// What an adviser id names.
pub enum AdviserKind {}
/// What a term id names.
pub enum TermKind {}
/// What a story id names.
pub enum StoryKind {}
/// What a service id names.
pub enum ServiceKind {}

pub type TopicId = Id<TopicKind>;
pub type GuideId = Id<GuideKind>;
pub type TreeId = Id<TreeKind>;
pub type QuestionId = Id<QuestionKind>;
pub type OptionId = Id<OptionKind>;
pub type RouteId = Id<RouteKind>;
pub type WarningId = Id<WarningKind>;
pub type ReasonId = Id<ReasonKind>;
pub type FactId = Id<FactKind>;
pub type OfficeId = Id<OfficeKind>;
pub type AdviserId = Id<AdviserKind>;
pub type TermId = Id<TermKind>;
pub type StoryId = Id<StoryKind>;
pub type ServiceId = Id<ServiceKind>;

impl<K> Id<K> {
    /// An id from its text, as it stands.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(Arc::from(text.as_ref()), PhantomData)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Six bytes that stand for this id in a button. Ids are never used again for another meaning, so an old button never means something else.
    pub fn short(&self) -> Short {
        short(&self.0)
    }
}

/// The six bytes that stand for an id in a button.
pub type Short = [u8; 6];

/// The short form of any id text: the first six bytes of its SHA-256.
pub fn short(text: &str) -> Short {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(text.as_bytes());
    let mut out = [0; 6];
    out.copy_from_slice(&hash[..6]);
    out
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<K> Borrow<str> for Id<K> {
    fn borrow(&self) -> &str {
        &self.0
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<K> From<&str> for Id<K> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}
impl<K> From<String> for Id<K> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}
impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}
impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d).map(Self::from)
    }
}
impl<K> schemars::JsonSchema for Id<K> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[a-z0-9]+([-/][a-z0-9]+)*$" })
    }
}

/// Whether a text has the form of an id: kebab-case words, folders joined by `/`.
pub fn well_formed(text: &str) -> bool {
    !text.is_empty()
        && text.split('/').all(|part| {
            !part.is_empty()
                && part
                    .split('-')
                    .all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
        })
}

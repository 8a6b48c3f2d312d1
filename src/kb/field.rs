//! The fields of a case: their names, where they stand in the contract's JSON, and what may be answered.

use super::issue::did_you_mean;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Everything a person can be asked about a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Field {
    Subject,
    Problem,
    Home,
    Markets,
    Disclosed,
    DisclosedOn,
    FirstFiledOn,
    Budget,
    ReverseEngineerable,
    ProductLife,
    BasicMark,
    MadeBy,
    DisclosureKind,
    EstablishmentIn,
    OnSaleSince,
    NameInUseByOthers,
    DescriptiveName,
    GroupOfProducers,
    ArbitrationClause,
    OtherSideAgrees,
    Wants,
    Components,
    PctFiledOn,
}

/// What may be answered to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of these.
    Choice(&'static [&'static str]),
    /// Any of these together.
    Choices(&'static [&'static str]),
    /// One country (or regional office).
    Country,
    /// Countries and regional offices; `world` where it says so.
    Countries { world: bool },
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Date,
}

/// One field, described.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSpec {
    pub field: Field,
    /// The name in knowledge files (kebab-case).
    pub name: &'static str,
    /// The key in the contract's JSON.
    pub json: &'static str,
    /// Whether it stands in the JSON's `facts`.
    pub in_facts: bool,
    pub kind: Kind,
}

const SUBJECTS: &[&str] = &[
    "invention",
    "process",
    "software",
    "business-method",
    "brand",
    "design",
    "creative-work",
    "craft",
    "recipe",
    "plant",
    "place-name",
    "traditional-knowledge",
    "mixed",
];
const YES_NO: &[&str] = &["yes", "no"];

const fn top(field: Field, name: &'static str, json: &'static str, kind: Kind) -> FieldSpec {
    FieldSpec { field, name, json, in_facts: false, kind }
}
const fn fact(field: Field, name: &'static str, json: &'static str, kind: Kind) -> FieldSpec {
    FieldSpec { field, name, json, in_facts: true, kind }
}

static FIELDS: [FieldSpec; 23] = [
    top(Field::Subject, "subject", "subject", Kind::Choice(SUBJECTS)),
    top(
        Field::Problem,
        "problem",
        "problem",
        Kind::Choice(&[
            "copied",
            "accused",
            "licence-dispute",
            "ownership-dispute",
            "trade-secret-misuse",
            "domain-name",
            "mark-registered-by-other",
            "counterfeit-goods",
            "contract-breach",
        ]),
    ),
    top(Field::Home, "home", "home", Kind::Country),
    top(Field::Markets, "markets", "markets", Kind::Countries { world: true }),
    top(Field::Disclosed, "disclosed", "disclosed", Kind::Choice(&["no", "confidential", "public"])),
    top(Field::DisclosedOn, "disclosed-on", "disclosed_on", Kind::Date),
    top(Field::FirstFiledOn, "first-filed-on", "first_filed_on", Kind::Date),
    top(Field::Budget, "budget", "budget", Kind::Choice(&["low", "medium", "high"])),
    top(
        Field::ReverseEngineerable,
        "reverse-engineerable",
        "reverse_engineerable",
        Kind::Choice(&["yes", "hard", "no"]),
    ),
    top(Field::ProductLife, "product-life", "product_life", Kind::Choice(&["months", "years", "decades"])),
    fact(Field::BasicMark, "basic-mark", "basic_mark", Kind::Choice(&["none", "pending", "registered"])),
    fact(
        Field::MadeBy,
        "made-by",
        "made_by",
        Kind::Choice(&["owner", "employee", "freelancer", "partner", "university"]),
    ),
    fact(
        Field::DisclosureKind,
        "disclosure-kind",
        "disclosure_kind",
        Kind::Choice(&["own", "breach-of-confidence", "official-exhibition"]),
    ),
    fact(Field::EstablishmentIn, "establishment-in", "establishment_in", Kind::Countries { world: false }),
    fact(Field::OnSaleSince, "on-sale-since", "on_sale_since", Kind::Date),
    fact(Field::NameInUseByOthers, "name-in-use-by-others", "name_in_use_by_others", Kind::Choice(YES_NO)),
    fact(Field::DescriptiveName, "descriptive-name", "descriptive_name", Kind::Choice(YES_NO)),
    fact(Field::GroupOfProducers, "group-of-producers", "group_of_producers", Kind::Choice(YES_NO)),
    fact(Field::ArbitrationClause, "arbitration-clause", "arbitration_clause", Kind::Choice(YES_NO)),
    fact(Field::OtherSideAgrees, "other-side-agrees", "other_side_agrees", Kind::Choice(YES_NO)),
    fact(
        Field::Wants,
        "wants",
        "wants",
        Kind::Choices(&[
            "urgent-stop",
            "secrecy",
            "money",
            "keep-relationship",
            "keep-free-for-all",
            "technical-question",
            "final-binding",
            "low-cost",
        ]),
    ),
    fact(Field::Components, "components", "components", Kind::Choices(SUBJECTS)),
    fact(Field::PctFiledOn, "pct-filed-on", "pct_filed_on", Kind::Date),
];

/// Every field with its allowed answers.
pub fn fields() -> &'static [FieldSpec] {
    &FIELDS
}

impl Field {
    /// The description of this field.
    pub fn spec(self) -> &'static FieldSpec {
        // FIELDS stands in the order of the enum; a test holds that.
        &FIELDS[self as usize]
    }

    /// The name in knowledge files.
    pub fn name(self) -> &'static str {
        self.spec().name
    }

    /// A field by its name, with `-` or `_`.
    pub fn parse(text: &str) -> Option<Self> {
        FIELDS.iter().find(|s| s.name == text || s.json == text).map(|s| s.field)
    }

    /// The values a choice allows; empty for other kinds.
    pub fn values(self) -> &'static [&'static str] {
        match self.spec().kind {
            Kind::Choice(values) | Kind::Choices(values) => values,
            Kind::Country | Kind::Countries { .. } | Kind::Date => &[],
        }
    }

    /// The field's own copy of an allowed value, or a hint at the closest one.
    pub fn value(self, text: &str) -> Result<&'static str, String> {
        let values = self.values();
        values.iter().copied().find(|v| *v == text).ok_or_else(|| {
            let near = did_you_mean(text, values.iter().copied());
            if near.is_empty() { format!("write one of: {}", values.join(", ")) } else { near }
        })
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.name())
    }
}
impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| {
            let hint = did_you_mean(&text, FIELDS.iter().map(|s| s.name));
            serde::de::Error::custom(format!("`{text}` is no field of a case; {hint}"))
        })
    }
}
impl schemars::JsonSchema for Field {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Field".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: Vec<&str> = FIELDS.iter().map(|s| s.name).collect();
        schemars::json_schema!({ "type": "string", "enum": names })
    }
}

//! A person's case: what they answered, typed; what was not said is absent, never assumed.

use super::field::{Field, FieldSpec, Kind, fields};
use super::issue::did_you_mean;
use super::place::{Code, Place, is_region};
use super::when::Loose;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// One answer, of the kind its field allows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Answer {
    Choice(&'static str),
    Choices(BTreeSet<&'static str>),
    Country(Code),
    Countries(Vec<Place>),
    Date(Loose),
}

/// The answers of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Case(BTreeMap<Field, Answer>);

/// More markets than this is a slip or a flood.
pub const MAX_MARKETS: usize = 300;

/// Why an answer cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("{at}: {say}")]
pub struct Refused {
    /// A JSON pointer into what was given.
    pub at: String,
    pub say: String,
}

impl Refused {
    pub fn new(at: impl Into<String>, say: impl Into<String>) -> Self {
        Self { at: at.into(), say: say.into() }
    }
}

impl Case {
    /// Takes an answer of a tree: the field's name and the value as text (several, joined by commas or spaces, where the field takes several).
    pub fn set(&mut self, field: &str, value: &str) -> Result<(), Refused> {
        let known = Field::parse(field).ok_or_else(|| {
            let hint = did_you_mean(field, fields().iter().map(|f| f.name));
            Refused::new("", format!("`{field}` is no field of a case; {hint}"))
        })?;
        let spec = known.spec();
        let json = match spec.kind {
            Kind::Choices(_) | Kind::Countries { .. } => {
                let parts = value.split([',', ';', ' ']).filter(|p| !p.is_empty());
                Value::Array(parts.map(|p| Value::String(p.to_owned())).collect())
            }
            Kind::Choice(_) | Kind::Country | Kind::Date => Value::String(value.to_owned()),
        };
        if json.as_array().is_some_and(Vec::is_empty) {
            return Err(Refused::new(pointer(spec), "nothing was chosen"));
        }
        self.put(spec, &json)
    }

    /// Takes an answer back.
    pub fn clear(&mut self, field: Field) {
        self.0.remove(&field);
    }

    /// What was said to this field.
    pub(crate) fn answer(&self, field: Field) -> Option<&Answer> {
        self.0.get(&field)
    }

    /// Puts an answer of the right kind in the place of what was said, or nothing.
    pub(crate) fn replace(&mut self, field: Field, answer: Option<Answer>) {
        match answer {
            Some(answer) => self.0.insert(field, answer),
            None => self.0.remove(&field),
        };
    }

    /// Whether something was said to this field.
    pub fn knows(&self, field: Field) -> bool {
        self.0.contains_key(&field)
    }

    /// The fields that were answered.
    pub fn answered(&self) -> impl Iterator<Item = Field> + '_ {
        self.0.keys().copied()
    }

    /// The chosen value of a one-choice field.
    pub fn choice(&self, field: Field) -> Option<&'static str> {
        match self.0.get(&field) {
            Some(Answer::Choice(value)) => Some(value),
            _ => None,
        }
    }

    /// The chosen values of a field of either choice kind; none when nothing was said.
    pub fn choices(&self, field: Field) -> Option<Vec<&'static str>> {
        match self.0.get(&field)? {
            Answer::Choice(value) => Some(vec![value]),
            Answer::Choices(values) => Some(values.iter().copied().collect()),
            _ => None,
        }
    }

    /// The date of a date field.
    pub fn date(&self, field: Field) -> Option<Loose> {
        match self.0.get(&field) {
            Some(Answer::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// The person's own country.
    pub fn home(&self) -> Option<Code> {
        match self.0.get(&Field::Home) {
            Some(Answer::Country(code)) => Some(*code),
            _ => None,
        }
    }

    /// Where the person wants to sell; none when nothing was said.
    pub fn markets(&self) -> Option<&[Place]> {
        match self.0.get(&Field::Markets) {
            Some(Answer::Countries(places)) => Some(places),
            _ => None,
        }
    }

    /// Further countries with a real establishment.
    pub fn establishments(&self) -> impl Iterator<Item = Code> + '_ {
        let places = match self.0.get(&Field::EstablishmentIn) {
            Some(Answer::Countries(places)) => places.as_slice(),
            _ => &[],
        };
        places.iter().filter_map(Place::code)
    }

    /// A case from the contract's JSON object, without the envelope's `id`, `lang` and `today`.
    pub fn from_json(object: &Map<String, Value>) -> Result<Self, Refused> {
        let mut case = Self::default();
        for (key, value) in object {
            if key == "facts" {
                match value {
                    Value::Null => {}
                    Value::Object(facts) => {
                        for (key, value) in facts {
                            case.put(named(key, true)?, value)?;
                        }
                    }
                    _ => return Err(Refused::new("/facts", "this must be an object")),
                }
            } else {
                case.put(named(key, false)?, value)?;
            }
        }
        Ok(case)
    }

    /// The contract's JSON object.
    pub fn to_json(&self) -> Map<String, Value> {
        let (mut top, mut facts) = (Map::new(), Map::new());
        for (field, answer) in &self.0 {
            let value = match answer {
                Answer::Choice(v) => Value::from(*v),
                Answer::Choices(vs) => vs.iter().map(|v| Value::from(*v)).collect(),
                Answer::Country(code) => Value::from(code.as_str()),
                Answer::Countries(places) => places.iter().map(|p| Value::from(p.as_str())).collect(),
                Answer::Date(date) => Value::from(date.to_string()),
            };
            let spec = field.spec();
            let into = if spec.in_facts { &mut facts } else { &mut top };
            into.insert(spec.json.to_owned(), value);
        }
        if !facts.is_empty() {
            top.insert("facts".into(), Value::Object(facts));
        }
        top
    }

    fn put(&mut self, spec: &'static FieldSpec, value: &Value) -> Result<(), Refused> {
        if value.is_null() {
            self.0.remove(&spec.field);
            return Ok(());
        }
        let at = pointer(spec);
        let answer = match spec.kind {
            Kind::Choice(_) => Answer::Choice(choice(spec, &at, value)?),
            Kind::Choices(_) => Answer::Choices(
                list(&at, value)?
                    .iter()
                    .enumerate()
                    .map(|(n, v)| choice(spec, &format!("{at}/{n}"), v))
                    .collect::<Result<_, _>>()?,
            ),
            Kind::Country => match place(&at, value, false)? {
                Place::Code(code) => Answer::Country(code),
                Place::World => return Err(Refused::new(at, "name one country")),
            },
            Kind::Countries { world } => {
                let given = list(&at, value)?;
                if given.len() > MAX_MARKETS {
                    return Err(Refused::new(at, format!("name at most {MAX_MARKETS} places")));
                }
                let mut places = Vec::with_capacity(given.len());
                for (n, v) in given.iter().enumerate() {
                    let place = place(&format!("{at}/{n}"), v, world)?;
                    if !places.contains(&place) {
                        places.push(place);
                    }
                }
                Answer::Countries(places)
            }
            Kind::Date => {
                let said = text(&at, value)?;
                Answer::Date(Loose::parse(said).ok_or_else(|| {
                    Refused::new(at, format!("`{said}` is no date; write YYYY-MM-DD, YYYY-MM or YYYY"))
                })?)
            }
        };
        self.0.insert(spec.field, answer);
        Ok(())
    }
}

fn named(key: &str, in_facts: bool) -> Result<&'static FieldSpec, Refused> {
    fields().iter().find(|f| f.json == key && f.in_facts == in_facts).ok_or_else(|| {
        let at = if in_facts { format!("/facts/{key}") } else { format!("/{key}") };
        let hint = match fields().iter().find(|f| f.json == key) {
            Some(f) if f.in_facts => format!("`{key}` stands in `facts`"),
            Some(_) => format!("`{key}` does not stand in `facts`"),
            None => did_you_mean(key, fields().iter().filter(|f| f.in_facts == in_facts).map(|f| f.json)),
        };
        Refused::new(at, format!("unknown key `{key}`; {hint}"))
    })
}

fn pointer(spec: &FieldSpec) -> String {
    if spec.in_facts { format!("/facts/{}", spec.json) } else { format!("/{}", spec.json) }
}

fn text<'a>(at: &str, value: &'a Value) -> Result<&'a str, Refused> {
    value.as_str().ok_or_else(|| Refused::new(at, "this must be text"))
}

fn list<'a>(at: &str, value: &'a Value) -> Result<&'a [Value], Refused> {
    value.as_array().map(Vec::as_slice).ok_or_else(|| Refused::new(at, "this must be a list"))
}

fn choice(spec: &FieldSpec, at: &str, value: &Value) -> Result<&'static str, Refused> {
    let said = text(at, value)?;
    spec.field.value(said).map_err(|hint| Refused::new(at, format!("`{said}` is not possible here; {hint}")))
}

fn place(at: &str, value: &Value, world: bool) -> Result<Place, Refused> {
    let said = text(at, value)?;
    match Place::parse(said) {
        Some(Place::World) if !world => Err(Refused::new(at, "`world` is possible only as a market")),
        Some(place) => Ok(place),
        None => Err(Refused::new(
            at,
            match (Code::meant_by(said), is_region(said)) {
                (Some(code), _) => format!("`{said}` is no country; did you mean `{code}`?"),
                (None, true) => format!(
                    "`{said}` is a region and no country; name its countries one by one, or an office that covers them: EP EM OA AP EA BX"
                ),
                (None, false) => {
                    format!("`{said}` is no country; write an ISO country code like KE, or EP EM OA AP EA BX GC")
                }
            },
        )),
    }
}

impl Serialize for Case {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(s)
    }
}
impl<'de> Deserialize<'de> for Case {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let object = Map::deserialize(d)?;
        Self::from_json(&object).map_err(serde::de::Error::custom)
    }
}

/// One line of `advise`: the case and what travels with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub id: Option<Value>,
    pub lang: Option<String>,
    pub today: Option<Date>,
    pub case: Case,
}

impl Request {
    /// Reads the contract's `advise` input.
    pub fn from_json(value: &Value) -> Result<Self, Refused> {
        let Value::Object(object) = value else { return Err(Refused::new("", "a case is a JSON object")) };
        let mut object = object.clone();
        let id = object.remove("id").filter(|v| !v.is_null());
        if id.as_ref().is_some_and(|v| !v.is_string() && !v.is_number()) {
            return Err(Refused::new("/id", "this must be text or a number"));
        }
        let lang = match object.remove("lang") {
            None | Some(Value::Null) => None,
            Some(v) => Some(text("/lang", &v)?.to_owned()),
        };
        let today = match object.remove("today") {
            None | Some(Value::Null) => None,
            Some(v) => {
                let said = text("/today", &v)?;
                let day = Loose::parse(said).filter(Loose::is_exact).map(|d| d.earliest());
                Some(day.ok_or_else(|| Refused::new("/today", format!("`{said}` is no day; write YYYY-MM-DD")))?)
            }
        };
        Ok(Self { id, lang, today, case: Case::from_json(&object)? })
    }
}

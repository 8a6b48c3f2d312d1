//! What an estimate is asked for, read from the contract's JSON: every wrong value is named by its place.

use super::case::Refused;
use super::issue::did_you_mean;
use super::place::Code;
use super::pointer::{Reader, escaped};
use super::value::Amount;
use super::when::Loose;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Whose fees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    Madrid,
    Pct,
    Hague,
    Udrp,
    WipoAdr,
    Epo,
    Euipo,
    Uspto,
    Cnipa,
    Ilpo,
    InpiFr,
    Ipaustralia,
    Jpo,
}

/// What is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Operation {
    #[default]
    Filing,
    /// Madrid: further parties for a registration that exists.
    Subsequent,
    Renewal,
}

/// How a PCT application is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Efiling {
    /// On paper.
    None,
    Pdf,
    RequestXml,
    FullXml,
}

/// How large the applicant is, in the words of the office.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Entity {
    #[default]
    Standard,
    Small,
    Micro,
}

/// A side of a domain name dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Complainant,
    Respondent,
}

/// A procedure of the WIPO Center.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Procedure {
    Mediation,
    Arbitration,
    ExpeditedArbitration,
    ExpertDetermination,
}

/// One estimate to make. Each system uses its own subset; what is absent was not said, and a line that rests on an assumption says so in its condition.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema)]
#[schemars(rename = "Cost", deny_unknown_fields)]
pub struct Request {
    /// Comes back with the answer.
    #[schemars(with = "Option<Value>")]
    pub id: Option<Value>,
    pub system: System,
    /// The filing date, `YYYY-MM-DD` (`YYYY-MM` and `YYYY` are taken at their earliest day); today where it is absent.
    #[schemars(with = "Option<String>", regex(pattern = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))]
    pub date: Option<Loose>,
    /// Where the applicant comes from: the office of origin.
    pub origin: Option<Code>,
    pub operation: Option<Operation>,
    /// Madrid: the office of origin is that of a least developed country. Hague: the applicant is entitled through such a country alone.
    pub ldc: Option<bool>,
    pub designations: Option<Vec<Code>>,
    #[schemars(range(min = 1, max = 45))]
    pub classes: Option<u32>,
    pub colour: Option<bool>,
    /// A collective or certification mark.
    pub collective: Option<bool>,
    pub receiving_office: Option<Code>,
    pub searching_authority: Option<Code>,
    #[schemars(range(min = 1, max = 10_000))]
    pub sheets: Option<u32>,
    pub efiling: Option<Efiling>,
    /// All applicants qualify for the reduction of the PCT fees by ninety percent.
    pub entitled_90: Option<bool>,
    pub entity: Option<Entity>,
    /// With a demand for international preliminary examination.
    pub demand: Option<bool>,
    pub restore_priority: Option<bool>,
    /// The language of the application, as the searching authority gets it: `en`, `ja` …
    pub language: Option<String>,
    #[schemars(range(min = 1, max = 100))]
    pub designs: Option<u32>,
    #[schemars(range(min = 1, max = 10_000))]
    pub reproductions: Option<u32>,
    #[schemars(range(min = 1, max = 10_000))]
    pub pages: Option<u32>,
    /// Words of the description.
    #[schemars(range(min = 0, max = 1_000_000))]
    pub words: Option<u32>,
    pub paper: Option<bool>,
    /// Publication is put off.
    pub deferment: Option<bool>,
    /// Which renewal: first, second …; of a European patent the year it is due for.
    #[schemars(range(min = 1, max = 40))]
    pub renewal_number: Option<u32>,
    #[schemars(range(min = 1, max = 10_000))]
    pub domain_names: Option<u32>,
    /// 1 or 3.
    #[schemars(range(min = 1, max = 3))]
    pub panelists: Option<u32>,
    pub three_asked_by: Option<Side>,
    pub procedure: Option<Procedure>,
    /// In US dollars.
    #[schemars(with = "Option<f64>", range(min = 0, max = 999_999_999_999_i64))]
    pub amount_in_dispute: Option<Amount>,
    /// A party is a company with at most 250 people.
    pub sme: Option<bool>,
    /// A party uses the PCT, Madrid or Hague System or WIPO GREEN.
    pub wipo_user: Option<bool>,
}

/// Every key, in the order of the contract.
pub const KEYS: [&str; 33] = [
    "id",
    "system",
    "date",
    "origin",
    "operation",
    "ldc",
    "designations",
    "classes",
    "colour",
    "collective",
    "receiving_office",
    "searching_authority",
    "sheets",
    "efiling",
    "entitled_90",
    "entity",
    "demand",
    "restore_priority",
    "language",
    "designs",
    "reproductions",
    "pages",
    "words",
    "paper",
    "deferment",
    "renewal_number",
    "domain_names",
    "panelists",
    "three_asked_by",
    "procedure",
    "amount_in_dispute",
    "sme",
    "wipo_user",
];

/// More places than this is a slip or a flood.
const MAX_PLACES: usize = 300;
/// No dispute is about more; in hundredths.
const MAX_DISPUTE: Amount = Amount(99_999_999_999_900);

impl Request {
    /// An estimate of a system of which nothing more was said.
    pub fn new(system: System) -> Self {
        Self {
            id: None,
            system,
            date: None,
            origin: None,
            operation: None,
            ldc: None,
            designations: None,
            classes: None,
            colour: None,
            collective: None,
            receiving_office: None,
            searching_authority: None,
            sheets: None,
            efiling: None,
            entitled_90: None,
            entity: None,
            demand: None,
            restore_priority: None,
            language: None,
            designs: None,
            reproductions: None,
            pages: None,
            words: None,
            paper: None,
            deferment: None,
            renewal_number: None,
            domain_names: None,
            panelists: None,
            three_asked_by: None,
            procedure: None,
            amount_in_dispute: None,
            sme: None,
            wipo_user: None,
        }
    }

    /// Reads the contract's JSON object. `null` means not said.
    pub fn from_json(object: &Map<String, Value>) -> Result<Self, Refused> {
        if let Some(key) = object.keys().find(|k| !KEYS.contains(&k.as_str())) {
            let hint = Some(did_you_mean(key, KEYS)).filter(|h| !h.is_empty());
            let hint = hint.unwrap_or_else(|| "knowledge/schema/cost.json lists the keys".into());
            return Err(Refused::new(format!("/{}", escaped(key)), format!("unknown key `{key}`; {hint}")));
        }
        let read = Reader(object);
        let system = read.word("system")?.ok_or_else(|| {
            Refused::new("/system", "the system is missing: madrid, pct, hague, udrp, wipo-adr, epo, euipo or uspto")
        })?;
        Ok(Self {
            id: read.id()?,
            system,
            date: read.date()?,
            origin: read.place("origin", Code::parse)?,
            operation: read.word("operation")?,
            ldc: read.flag("ldc")?,
            designations: read.places("designations", MAX_PLACES)?,
            classes: read.count("classes", 1, 45)?,
            colour: read.flag("colour")?,
            collective: read.flag("collective")?,
            receiving_office: read.place("receiving_office", Code::parse_party)?,
            searching_authority: read.place("searching_authority", Code::parse_party)?,
            sheets: read.count("sheets", 1, 10_000)?,
            efiling: read.word("efiling")?,
            entitled_90: read.flag("entitled_90")?,
            entity: read.word("entity")?,
            demand: read.flag("demand")?,
            restore_priority: read.flag("restore_priority")?,
            language: read.language()?,
            designs: read.count("designs", 1, 100)?,
            reproductions: read.count("reproductions", 1, 10_000)?,
            pages: read.count("pages", 1, 10_000)?,
            words: read.count("words", 0, 1_000_000)?,
            paper: read.flag("paper")?,
            deferment: read.flag("deferment")?,
            renewal_number: read.count("renewal_number", 1, 40)?,
            domain_names: read.count("domain_names", 1, 10_000)?,
            panelists: panelists(&read)?,
            three_asked_by: read.word("three_asked_by")?,
            procedure: read.word("procedure")?,
            amount_in_dispute: read.amount("amount_in_dispute", MAX_DISPUTE)?,
            sme: read.flag("sme")?,
            wipo_user: read.flag("wipo_user")?,
        })
    }

    /// The day whose fees are asked for.
    pub fn day(&self, today: Date) -> Date {
        self.date.map_or(today, |d| d.earliest())
    }

    pub fn operation(&self) -> Operation {
        self.operation.unwrap_or_default()
    }

    pub fn entity(&self) -> Entity {
        self.entity.unwrap_or_default()
    }
}

fn panelists(read: &Reader<'_>) -> Result<Option<u32>, Refused> {
    match read.count("panelists", 1, 3) {
        Ok(Some(2)) | Err(_) => Err(Refused::new("/panelists", "a panel has 1 or 3 panelists")),
        good => good,
    }
}

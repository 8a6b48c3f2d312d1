//! National rights: what a country offers, each cell with its own verification.

use super::issue::Issue;
use super::place::Code;
use super::sheet::{Cells, Sheet};
use super::value::{Cell, FactValue, Unit, Value};
use super::when::AsOf;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Whether a second-tier right exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UtilityModel {
    Yes,
    /// Exists, open to processes or known as a short-term patent.
    PettyPatent,
    No,
}

/// Whose disclosures a grace period excuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraceScope {
    /// Also the applicant's own.
    Any,
    /// Only abuse, exhibitions and the like.
    Limited,
}

/// What gives a mark: the first filing or the first use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkSystem {
    FirstToFile,
    FirstToUse,
}

/// One country's row.
#[derive(Clone, Debug)]
pub struct NationalRights {
    pub utility_model: Option<Cell<UtilityModel>>,
    pub utility_model_examined: Option<Cell<bool>>,
    pub patent_grace_months: Option<Cell<u16>>,
    pub patent_grace_scope: Option<Cell<GraceScope>>,
    pub design_grace_months: Option<Cell<u16>>,
    pub design_grace_scope: Option<Cell<GraceScope>>,
    pub mark_system: Option<Cell<MarkSystem>>,
    /// The office's page, as an address to look at, not as a checked fact.
    pub office_page: Option<Arc<str>>,
    cells: Vec<Arc<str>>,
    verified: Vec<Arc<str>>,
    as_of: AsOf,
}

pub(super) const COLUMNS: [&str; 19] = [
    "code",
    "patent_term_years",
    "utility_model_available",
    "utility_model_name",
    "utility_model_term_years",
    "utility_model_examined",
    "patent_grace_period_months",
    "grace_scope",
    "design_term_years_max",
    "design_grace_period_months",
    "design_grace_scope",
    "trademark_renewal_years",
    "trademark_system",
    "ip_office_name",
    "ip_office_url",
    "official_languages",
    "verified",
    "source",
    "as_of",
];

/// The columns that hold numbers, with what they count.
const NUMBERS: [(usize, Unit); 6] =
    [(1, Unit::Years), (4, Unit::Years), (6, Unit::Months), (8, Unit::Years), (9, Unit::Months), (11, Unit::Years)];

/// The table, by country.
#[derive(Clone, Debug, Default)]
pub struct Rights(BTreeMap<Code, NationalRights>);

impl Rights {
    pub(super) fn read(file: &str, text: &str, issues: &mut Vec<Issue>) -> Self {
        let sheet = Sheet::read(file, text, &COLUMNS, issues);
        let mut out = BTreeMap::new();
        for row in sheet.rows() {
            let mut c = Cells { file, text, row, issues };
            let code = c.need(0, "a country code", Code::parse);
            let as_of = c.need(18, "a date or `undated`", AsOf::parse);
            let verified: Vec<Arc<str>> = c.text(16).split(';').filter(|v| !v.is_empty()).map(Arc::from).collect();
            for column in &verified {
                let there = COLUMNS[1..16]
                    .iter()
                    .position(|k| *k == column.as_ref())
                    .is_some_and(|n| !c.text(n + 1).is_empty());
                if !there {
                    c.bad(16, column, "the name of a filled column of this row");
                }
            }
            for (n, _) in NUMBERS {
                c.may(n, "a whole number", |t| t.parse::<u16>().ok());
            }
            let (Some(code), Some(as_of)) = (code, as_of) else { continue };
            let mut reader = Reader { c, verified: &verified, as_of };
            let rights = NationalRights {
                utility_model: reader.cell(2, "yes, no or petty-patent-like", |t| match t {
                    "yes" => Some(UtilityModel::Yes),
                    "no" => Some(UtilityModel::No),
                    "petty-patent-like" => Some(UtilityModel::PettyPatent),
                    _ => None,
                }),
                utility_model_examined: reader.cell(5, "yes or no", |t| match t {
                    "yes" => Some(true),
                    "no" => Some(false),
                    _ => None,
                }),
                patent_grace_months: reader.cell(6, "a whole number", |t| t.parse().ok()),
                patent_grace_scope: reader.cell(7, "`limited` or `any disclosure by applicant`", scope),
                design_grace_months: reader.cell(9, "a whole number", |t| t.parse().ok()),
                design_grace_scope: reader.cell(10, "`limited` or `any disclosure by applicant`", scope),
                mark_system: reader.cell(12, "first_to_file or first_to_use", |t| match t {
                    "first_to_file" => Some(MarkSystem::FirstToFile),
                    "first_to_use" => Some(MarkSystem::FirstToUse),
                    _ => None,
                }),
                office_page: Some(reader.c.text(14)).filter(|u| !u.is_empty()),
                cells: (0..COLUMNS.len()).map(|n| reader.c.text(n)).collect(),
                verified: verified.clone(),
                as_of,
            };
            if out.insert(code, rights).is_some() {
                reader.c.bad(0, code.as_str(), "a country with one row");
            }
        }
        Self(out)
    }

    /// A country's row.
    pub fn of(&self, code: Code) -> Option<&NationalRights> {
        self.0.get(&code)
    }

    /// All rows in order of their codes.
    pub fn all(&self) -> impl Iterator<Item = (Code, &NationalRights)> {
        self.0.iter().map(|(code, rights)| (*code, rights))
    }

    /// A verified cell as a fact; `column` may be written with `-` for `_`.
    pub(super) fn fact(&self, column: &str, code: Code) -> Option<FactValue> {
        let row = self.0.get(&code)?;
        let n = column_number(column)?;
        let text = row.cells.get(n).filter(|t| !t.is_empty())?;
        if !row.verified.iter().any(|v| v.as_ref() == COLUMNS[n]) {
            return None;
        }
        let (value, unit) = match NUMBERS.iter().find(|(at, _)| *at == n) {
            Some((_, unit)) => (Value::Number(text.parse().ok()?), unit.clone()),
            None => (Value::Word(text.to_string()), Unit::Word),
        };
        Some(FactValue {
            value,
            unit,
            basis: None,
            official: row.office_page.as_deref().map(str::to_owned),
            as_of: row.as_of,
            verified: true,
        })
    }
}

/// The number of a telling column by its name, or none.
pub(super) fn column_number(column: &str) -> Option<usize> {
    let name = column.replace('-', "_");
    COLUMNS[1..16].iter().position(|c| *c == name).map(|n| n + 1)
}

fn scope(text: &str) -> Option<GraceScope> {
    match text {
        "limited" => Some(GraceScope::Limited),
        "any disclosure by applicant" => Some(GraceScope::Any),
        _ => None,
    }
}

struct Reader<'a, 'b> {
    c: Cells<'a>,
    verified: &'b [Arc<str>],
    as_of: AsOf,
}

impl Reader<'_, '_> {
    fn cell<T>(&mut self, n: usize, what: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Cell<T>> {
        let value = self.c.may(n, what, read)?;
        let verified = self.verified.iter().any(|v| v.as_ref() == COLUMNS[n]);
        Some(Cell { value, verified, source: self.c.text(17), as_of: self.as_of })
    }
}

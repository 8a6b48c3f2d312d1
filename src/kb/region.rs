//! Regional offices: which rights they grant, for which states, and where they are the only way.

use super::issue::Issue;
use super::place::Code;
use super::sheet::{Cells, Sheet};
use super::when::AsOf;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The kinds of registered rights that offices grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    Patent,
    UtilityModel,
    Trademark,
    Design,
}

impl Right {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "patent" => Self::Patent,
            "utility_model" => Self::UtilityModel,
            "trademark" => Self::Trademark,
            "design" => Self::Design,
            _ => return None,
        })
    }
}

/// How a state belongs to an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Member,
    /// A member without a register of its own: only the office's right exists there.
    Sole,
    /// An agreement lets the office's patent reach a state that is no member.
    Extension,
    Validation,
    /// One right for all of these states together.
    Unitary,
    /// Grants no more.
    Closed,
    /// Examines for these states, does not grant for them.
    Service,
}

impl Scope {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "member" => Self::Member,
            "sole" => Self::Sole,
            "extension" => Self::Extension,
            "validation" => Self::Validation,
            "unitary" => Self::Unitary,
            "closed" => Self::Closed,
            "service" => Self::Service,
            _ => return None,
        })
    }

    /// Whether a filing at the office can still bring a right for the state.
    pub fn grants(self) -> bool {
        matches!(self, Self::Member | Self::Sole | Self::Extension | Self::Validation | Self::Unitary)
    }
}

/// One row: an office, the rights and the states.
#[derive(Clone, Debug)]
pub struct Region {
    pub office: Code,
    pub rights: Vec<Right>,
    pub states: Vec<Code>,
    /// Treaties by which the office can be designated: `pct`, `madrid`, `hague`.
    pub reached_by: Vec<Arc<str>>,
    pub official: Option<Arc<str>>,
    pub scope: Scope,
    pub as_of: AsOf,
}

/// The table of regional offices and the states that only they cover for the PCT.
#[derive(Clone, Debug, Default)]
pub struct Regions {
    rows: Vec<Region>,
    pct_only: BTreeMap<Code, Code>,
}

impl Regions {
    pub(super) fn read(&mut self, file: &str, text: &str, issues: &mut Vec<Issue>) {
        let columns =
            ["code", "name", "rights", "members", "reached_by", "office_url", "source", "as_of", "scope", "note"];
        let sheet = Sheet::read(file, text, &columns, issues);
        for row in sheet.rows() {
            let mut c = Cells { file, text, row, issues };
            let office = c.need(0, "an office code", Code::parse);
            let rights = c.need(2, "rights joined by `;`", |t| t.split(';').map(Right::parse).collect());
            let states = c.codes(3);
            let as_of = c.need(7, "a date or `undated`", AsOf::parse);
            let scope = c.need(8, "member, sole, extension, validation, unitary, closed or service", Scope::parse);
            let reached_by = c.text(4).split(';').filter(|p| !p.is_empty()).map(Arc::from).collect();
            let official = Some(c.text(5)).filter(|u| !u.is_empty());
            if let (Some(office), Some(rights), Some(as_of), Some(scope)) = (office, rights, as_of, scope) {
                self.rows.push(Region { office, rights, states, reached_by, official, scope, as_of });
            }
        }
    }

    pub(super) fn read_pct_only(&mut self, file: &str, text: &str, issues: &mut Vec<Issue>) {
        let sheet = Sheet::read(file, text, &["code", "regional_office", "source", "as_of"], issues);
        for row in sheet.rows() {
            let mut c = Cells { file, text, row, issues };
            let code = c.need(0, "a country code", Code::parse);
            let office = c.need(1, "an office code", Code::parse);
            c.need(3, "a date or `undated`", AsOf::parse);
            if let (Some(code), Some(office)) = (code, office)
                && self.pct_only.insert(code, office).is_some()
            {
                c.bad(0, code.as_str(), "a state with one row");
            }
        }
    }

    /// All rows.
    pub fn rows(&self) -> &[Region] {
        &self.rows
    }

    /// The offices that can still bring this right for a state (or the office itself, when it grants the right).
    pub fn offices(&self, right: Right, code: Code) -> impl Iterator<Item = Code> + '_ {
        self.rows
            .iter()
            .filter(move |r| {
                r.scope.grants() && r.rights.contains(&right) && (r.office == code || r.states.contains(&code))
            })
            .map(|r| r.office)
    }

    /// The office in whose name a state keeps its only register for this right: a national filing does not exist.
    pub fn sole_office(&self, right: Right, code: Code) -> Option<Code> {
        self.rows
            .iter()
            .find(|r| r.scope == Scope::Sole && r.rights.contains(&right) && r.states.contains(&code))
            .map(|r| r.office)
    }

    /// The regional office through which alone an international patent application reaches this state.
    pub fn pct_only_through(&self, code: Code) -> Option<Code> {
        self.pct_only.get(&code).copied()
    }

    /// Whether an office works for a state, for any right.
    pub fn has(&self, office: Code, code: Code) -> bool {
        self.rows.iter().any(|r| r.office == office && r.scope.grants() && r.states.contains(&code))
    }

    /// The states of an office for a right, without those where it grants no more.
    pub fn states(&self, office: Code, right: Right) -> impl Iterator<Item = Code> + '_ {
        self.rows
            .iter()
            .filter(move |r| {
                r.office == office && matches!(r.scope, Scope::Member | Scope::Sole) && r.rights.contains(&right)
            })
            .flat_map(|r| r.states.iter().copied())
    }

    /// Whether an office still grants anything; a code whose office does not stands for its states.
    pub fn grants(&self, office: Code) -> bool {
        self.rows.iter().any(|r| r.office == office && r.scope.grants())
    }

    /// Whether an office can be designated through `pct`, `madrid` or `hague`.
    pub fn reached_by(&self, office: Code, treaty: &str) -> bool {
        self.rows
            .iter()
            .any(|r| r.office == office && r.scope.grants() && r.reached_by.iter().any(|t| t.as_ref() == treaty))
    }
}

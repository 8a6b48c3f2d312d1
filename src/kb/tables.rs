//! All tables together, and the facts they can tell.

use super::calendar::Calendars;
use super::costs::Costs;
use super::counting::{self, Counting};
use super::fees::Fees;
use super::issue::{At, Issue, did_you_mean};
use super::limits::Limits;
use super::membership::{Membership, Treaties, Treaty};
use super::period::{Period, PeriodUnit};
use super::place::{Code, Place};
use super::region::Regions;
use super::rights::{self, Rights};
use super::sheet::Sheet;
use super::support::SupportFile;
use super::value::FactValue;
use super::yaml;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// What we know of countries, offices, limits and fees.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    pub treaties: Treaties,
    pub regions: Regions,
    pub rights: Rights,
    pub limits: Limits,
    pub fees: Fees,
    pub calendars: Calendars,
    pub counting: Counting,
    pub adr: Sheet,
    pub scams: Sheet,
    pub services: Sheet,
    pub stories: Sheet,
    /// The longest grace period of any place and right, checked or not.
    pub longest_grace: Option<Period>,
    pub costs: Costs,
    pub support: SupportFile,
    officials: BTreeMap<String, String>,
}

/// The tables that must be there.
const NEEDED: [&str; 10] = [
    "adr.csv",
    "deadlines.csv",
    "fees.csv",
    "national_rights.csv",
    "pct_regional_only.csv",
    "regional_offices.csv",
    "scams.csv",
    "services.csv",
    "stories.csv",
    "treaties.csv",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Officials {
    officials: BTreeMap<String, String>,
}

impl Tables {
    /// Reads the tables, calendars and official pages among these files (path, text); other files are left alone.
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Issue>) {
        let (mut tables, mut issues, mut seen) = (Self::default(), Vec::new(), Vec::new());
        let (mut ways, mut support) = (None, None);
        for (file, text) in files {
            let mut folders = file.rsplit('/');
            let (name, folder) = (folders.next().unwrap_or_default(), folders.next().unwrap_or_default());
            match (folder, name) {
                ("tables", name) if name.strip_suffix(".csv").is_some() => {
                    tables.table(file, name, text, &mut issues);
                    seen.push(name);
                }
                ("calendars", "counting.yaml") => ways = Some((file, text)),
                ("calendars", name) if name.strip_suffix(".yaml").is_some() => {
                    tables.calendars.read(file, name, text, &mut issues);
                }
                (_, "officials.yaml") => match yaml::read::<Officials>(file, text) {
                    Ok(read) => tables.officials = read.officials,
                    Err(issue) => issues.push(issue),
                },
                (_, "costs.yaml") => match yaml::read::<Costs>(file, text) {
                    Ok(read) => tables.costs = read,
                    Err(issue) => issues.push(issue),
                },
                (_, "programmes.yaml") => match yaml::read::<SupportFile>(file, text) {
                    Ok(read) => support = Some((file, read)),
                    Err(issue) => issues.push(issue),
                },
                _ => {}
            }
        }
        if let Some((file, read)) = support {
            read.check(file, &tables.services, &mut issues);
            tables.support = read;
        }
        match ways {
            Some((file, text)) => tables.counting = Counting::read(file, text, &tables.limits, &mut issues),
            None => issues.push(counting::missing()),
        }
        for name in NEEDED {
            if !seen.contains(&name) {
                let say = "this table is missing";
                issues.push(Issue::error(
                    "table-missing",
                    &At::file(format!("knowledge/tables/{name}")),
                    say,
                    "put it back; the service cannot advise without it",
                ));
            }
        }
        let months = |n: u16| i16::try_from(n).ok().map(|count| Period { count, unit: PeriodUnit::Months });
        let of_laws = tables.rights.all().flat_map(|(_, r)| [&r.patent_grace_months, &r.design_grace_months]);
        let cells = of_laws.flatten().filter_map(|c| months(c.value));
        let rows = tables.limits.all().filter(|l| l.grace.is_some()).map(|l| l.period);
        tables.longest_grace = cells.chain(rows).max_by_key(|p| p.after(Date::constant(2000, 1, 1)));
        (tables, issues)
    }

    fn table(&mut self, file: &str, name: &str, text: &str, issues: &mut Vec<Issue>) {
        match name {
            "treaties.csv" => self.treaties = Treaties::read(file, text, issues),
            "regional_offices.csv" => self.regions.read(file, text, issues),
            "pct_regional_only.csv" => self.regions.read_pct_only(file, text, issues),
            "national_rights.csv" => self.rights = Rights::read(file, text, issues),
            "deadlines.csv" => self.limits = Limits::read(file, text, issues),
            "fees.csv" => self.fees = Fees::read(file, text, issues),
            "adr.csv" => self.adr = Sheet::read(file, text, &ADR, issues),
            "scams.csv" => self.scams = Sheet::read(file, text, &SCAMS, issues),
            "services.csv" => self.services = Sheet::read(file, text, &SERVICES, issues),
            "stories.csv" => self.stories = Sheet::read(file, text, &STORIES, issues),
            _ => {
                let hint = did_you_mean(name, NEEDED);
                issues.push(Issue::error("table-unknown", &At::file(file), "no code reads this table", hint));
            }
        }
    }

    /// The official page where a system's rules live, as it is shown to people.
    pub fn official(&self, system: &str) -> Option<&str> {
        self.officials.get(system).map(String::as_str)
    }

    /// The official page for one office: its own where the table has one, else none.
    pub fn office_page(&self, code: Code) -> Option<&str> {
        self.rights
            .of(code)
            .and_then(|r| r.office_page.as_deref())
            .or_else(|| self.regions.rows().iter().find(|r| r.office == code).and_then(|r| r.official.as_deref()))
    }

    /// A country's national rights; for a state of OAPI without its own row, the row of one that has it (one law for all of them, tables/README.md).
    pub fn rights_of(&self, code: Code) -> Option<&super::rights::NationalRights> {
        self.rights.of(code).or_else(|| {
            let oapi = code.as_str() == "OA" || self.regions.sole_office(super::region::Right::Patent, code).is_some();
            oapi.then(|| Code::parse("CI").and_then(|row| self.rights.of(row))).flatten()
        })
    }

    /// The office a regional market means for a right: “the EU” has its patents from the EPO, “Europe” its marks and designs from the EUIPO.
    pub fn office_for(&self, right: super::region::Right, code: Code) -> Code {
        use super::region::Right;
        let meant = match (right, code.as_str()) {
            (Right::Patent | Right::UtilityModel, "EM") => "EP",
            (Right::Trademark | Right::Design, "EP") => "EM",
            _ => return code,
        };
        Code::parse(meant).unwrap_or(code)
    }

    /// The limit to enter the national phase of an international application at a place: its own row, else the treaty's.
    pub fn national_phase(&self, code: Option<Code>) -> Option<&super::limits::Limit> {
        let own = code.and_then(|code| self.limit_at("pct-national-phase", code));
        own.or_else(|| self.limits.rule("pct-national-phase-default"))
    }

    /// The row of a family of limits (`pct-national-phase`) at an office; the family's `-default` row where the office has none.
    pub fn limit_at(&self, family: &str, code: Code) -> Option<&super::limits::Limit> {
        let code = self.office_for(super::region::Right::Patent, code);
        let code = self.regions.pct_only_through(code).unwrap_or(code);
        let own =
            self.limits.rule(&format!("{family}-{}", code.as_str().to_ascii_lowercase())).filter(|l| !l.from_memory);
        own.or_else(|| self.limits.rule(&format!("{family}-default")))
    }

    /// Whether a place is bound by a treaty on that day, by itself or through an organisation it belongs to (the EU and OAPI for Madrid and Hague, regional offices for the PCT).
    pub fn member(&self, treaty: Treaty, code: Code, on: Date) -> Membership {
        use super::region::Right;
        let code = match treaty {
            Treaty::Pct => self.office_for(Right::Patent, code),
            Treaty::Madrid => self.office_for(Right::Trademark, code),
            Treaty::Hague1999 => self.office_for(Right::Design, code),
            _ => code,
        };
        if code.is_regional() && !self.regions.grants(code) {
            return self.states_bound(treaty, code, on);
        }
        let own = self.treaties.member(treaty, code, on);
        if own == Membership::Known(true) {
            return own;
        }
        match self.through(treaty, code, on) {
            Some(true) => Membership::Known(true),
            _ => own,
        }
    }

    fn through(&self, treaty: Treaty, code: Code, on: Date) -> Option<bool> {
        if !code.is_regional() {
            return self.member_through(treaty, code, on).map(|_| true);
        }
        let name = match treaty {
            Treaty::Madrid => "madrid",
            Treaty::Hague1999 => "hague",
            Treaty::Pct => "pct",
            // A regional office honours Paris priority and the like because all its states do.
            _ => return self.all_states(treaty, code, on),
        };
        Some(self.regions.reached_by(code, name))
    }

    /// The organisation through which a country is bound by a treaty that organisations may join: Madrid, or Hague.
    pub fn member_through(&self, treaty: Treaty, code: Code, on: Date) -> Option<Code> {
        use super::region::Right;
        let right = match treaty {
            Treaty::Madrid => Right::Trademark,
            Treaty::Hague1999 => Right::Design,
            _ => return None,
        };
        let mut offices = self.regions.offices(right, code);
        offices.find(|office| self.treaties.member(treaty, *office, on) == Membership::Known(true))
    }

    /// A code whose office grants nothing more stands for its states; where they differ, it is not known which one is meant.
    fn states_bound(&self, treaty: Treaty, office: Code, on: Date) -> Membership {
        let states: BTreeSet<Code> =
            self.regions.rows().iter().filter(|r| r.office == office).flat_map(|r| r.states.iter().copied()).collect();
        let mut bound = states.iter().map(|s| self.member(treaty, *s, on));
        match bound.next() {
            Some(first) if bound.all(|b| b == first) => first,
            _ => Membership::Unknown,
        }
    }

    fn all_states(&self, treaty: Treaty, office: Code, on: Date) -> Option<bool> {
        let mut states =
            self.regions.rows().iter().filter(|r| r.office == office).flat_map(|r| r.states.iter().copied()).peekable();
        states.peek()?;
        Some(states.all(|s| self.treaties.member(treaty, s, on) == Membership::Known(true)))
    }

    /// The fact of that name for a place and a day: `deadline/<slug>`, `right/<column>` or `fee/<system>/<item>`. None when it is unknown, unverified, from memory, or when several rows compete.
    pub fn fact(&self, name: &str, of: &Place, on: Date) -> Option<FactValue> {
        let (kind, rest) = name.split_once('/')?;
        match kind {
            "deadline" => {
                let system = self.limits.rule(rest).map(|l| l.system.clone())?;
                let official = self.official_of(&system, of.code());
                self.limits.fact(rest, *of, official)
            }
            "right" => self.rights.fact(rest, of.code()?),
            "fee" => {
                let (system, item) = rest.split_once('/')?;
                self.fees.fact(system, item, *of, on)
            }
            _ => None,
        }
    }

    /// Whether a fact of that name can exist at all: its rule, column or fee item stands in a table.
    pub fn names_fact(&self, name: &str) -> bool {
        match name.split_once('/') {
            Some(("deadline", slug)) => self.limits.rule(slug).is_some(),
            Some(("right", column)) => rights::column_number(column).is_some(),
            Some(("fee", rest)) => rest.split_once('/').is_some_and(|(system, item)| {
                let system = system.replace('-', "_");
                self.fees.all().iter().any(|f| *f.system == *system && *f.item == *item)
            }),
            _ => false,
        }
    }

    /// The page to name for a rule of a system at an office.
    pub fn official_of(&self, system: &str, office: Option<Code>) -> Option<String> {
        let national = system == "national";
        let page = if national { office.and_then(|code| self.office_page(code)) } else { self.official(system) };
        page.or_else(|| self.official("national")).map(str::to_owned)
    }
}

const ADR: [&str; 13] = [
    "procedure",
    "when_fits",
    "binding",
    "typical_duration",
    "duration_iso_min",
    "duration_iso_max",
    "who_decides",
    "how_started",
    "appeal",
    "confidentiality",
    "cost_pointer",
    "source",
    "as_of",
];
const SCAMS: [&str; 8] =
    ["slug", "pattern", "names_used", "tell_tale_signs", "what_to_do", "official_page", "source", "as_of"];
const SERVICES: [&str; 10] =
    ["slug", "name", "offers", "qualifies", "cost", "url", "countries", "status", "source", "as_of"];
const STORIES: [&str; 12] = [
    "slug",
    "name",
    "country",
    "region",
    "sector",
    "rights",
    "what_they_had",
    "what_they_did",
    "what_came_of_it",
    "lesson",
    "source",
    "as_of",
];

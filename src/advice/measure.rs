//! How well the rules judge labelled cases: the first route, forbidden routes, warnings.

use super::advise::{Advice, advise};
use crate::kb::case::Request;
use crate::kb::contract::{ROUTES, WARNINGS};
use crate::kb::route::Routes;
use crate::kb::tables::Tables;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// A labelled case, one line of an evaluation file.
#[derive(Clone, Debug)]
pub struct Labelled {
    pub id: String,
    pub lang: String,
    pub request: Request,
    /// Best first; the first two are right as a first step.
    pub expected: Vec<String>,
    pub must_not: Vec<String>,
    pub must_warn: Vec<String>,
    /// Why, as the label says.
    pub because: String,
}

/// A line that is no labelled case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {say}")]
pub struct BadLine {
    pub file: String,
    /// Counted from one.
    pub line: usize,
    pub say: String,
}

/// Reads every line of a labelled file; all that is wrong with it otherwise.
pub fn labelled(file: &str, text: &str) -> Result<Vec<Labelled>, Vec<BadLine>> {
    let (mut cases, mut bad) = (Vec::<Labelled>::new(), Vec::new());
    for (n, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        match one(line) {
            Ok(case) if cases.iter().any(|c| c.id == case.id) => {
                bad.push((n, format!("/id: `{}` stands on an earlier line", case.id)));
            }
            Ok(case) => cases.push(case),
            Err(say) => bad.push((n, say)),
        }
    }
    if bad.is_empty() {
        return Ok(cases);
    }
    Err(bad.into_iter().map(|(n, say)| BadLine { file: file.to_owned(), line: n + 1, say }).collect())
}

fn one(line: &str) -> Result<Labelled, String> {
    let value: Value = serde_json::from_str(line).map_err(|e| format!("not JSON: {e}"))?;
    let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let id = text("id").ok_or("/id: this must be text")?;
    let case = value.get("case").ok_or("/case: this is missing")?;
    let request = Request::from_json(case).map_err(|e| format!("/case{}: {}", e.at, e.say))?;
    Ok(Labelled {
        id,
        lang: text("lang").or_else(|| request.lang.clone()).unwrap_or_else(|| "en".to_owned()),
        request,
        expected: ids(&value, "expected_routes", &ROUTES)?,
        must_not: ids(&value, "must_not", &ROUTES)?,
        must_warn: ids(&value, "must_warn", &WARNINGS)?,
        because: text("because").unwrap_or_default(),
    })
}

fn ids(value: &Value, key: &str, known: &[&str]) -> Result<Vec<String>, String> {
    let list = value.get(key).and_then(Value::as_array).ok_or_else(|| format!("/{key}: this must be a list"))?;
    let named = |(n, v): (usize, &Value)| {
        let id = v.as_str().filter(|id| known.contains(id));
        id.map(str::to_owned).ok_or_else(|| format!("/{key}/{n}: {v} is no id of the contract"))
    };
    list.iter().enumerate().map(named).collect()
}

/// A share: so many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    pub right: u32,
    pub of: u32,
}

impl Share {
    /// In per cent; 100 of nothing.
    pub fn percent(self) -> f64 {
        if self.of == 0 { 100.0 } else { 100.0 * f64::from(self.right) / f64::from(self.of) }
    }

    fn add(&mut self, right: usize, of: usize) {
        self.right += u32::try_from(right).unwrap_or(u32::MAX);
        self.of += u32::try_from(of).unwrap_or(u32::MAX);
    }
}

/// What is wrong with the advice on one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Miss {
    pub id: String,
    pub lang: String,
    /// The first two labelled routes and the first two given, where they do not meet.
    pub first: Option<First>,
    /// Routes that were recommended and must not be.
    pub forbidden: Vec<String>,
    /// Warnings that are missing.
    pub not_warned: Vec<String>,
    /// What closed the labelled routes that are not open.
    pub closed: BTreeMap<String, Vec<String>>,
    /// Why, as the label says.
    pub because: String,
}

/// A wrong first step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct First {
    pub wanted: Vec<String>,
    pub got: Vec<String>,
}

/// The figures of some cases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Cases whose first route is among the first two labelled.
    pub first: Share,
    /// Routes recommended against the label.
    pub forbidden: usize,
    /// Labelled warnings that were raised.
    pub warnings: Share,
    pub misses: Vec<Miss>,
}

/// All figures: together, and per language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Scores {
    pub all: Figures,
    pub languages: BTreeMap<String, Figures>,
}

impl Scores {
    /// The language whose first routes are wrong most often; of equals the one with more missing warnings, then the first by code.
    pub fn worst(&self) -> Option<(&str, &Figures)> {
        let rank = |f: &Figures| (f.first.percent(), f.warnings.percent());
        let by_rank = |a: &&Figures, b: &&Figures| {
            let (a, b) = (rank(a), rank(b));
            a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
        };
        self.languages.iter().min_by(|(_, a), (_, b)| by_rank(a, b)).map(|(lang, f)| (lang.as_str(), f))
    }
}

/// Judges every case as its day asks, or as of `today`.
pub fn score(tables: &Tables, routes: &Routes, cases: &[Labelled], today: Date) -> Scores {
    let mut scores = Scores::default();
    for case in cases {
        let advice = advise(tables, routes, &case.request.case, case.request.today.unwrap_or(today));
        let language = scores.languages.entry(case.lang.clone()).or_default();
        for figures in [&mut scores.all, language] {
            count(case, &advice, figures);
        }
    }
    scores
}

fn count(case: &Labelled, advice: &Advice, figures: &mut Figures) {
    let open: Vec<&str> = advice.routes.iter().map(|r| r.route.as_str()).collect();
    let first_is_right = match open.first() {
        Some(first) => case.expected.iter().take(2).any(|e| e == first),
        None => case.expected.is_empty(),
    };
    let owned = |ids: Vec<&String>| ids.into_iter().cloned().collect::<Vec<String>>();
    let forbidden = owned(case.must_not.iter().filter(|m| open.contains(&m.as_str())).collect());
    let warned = |id: &str| advice.warnings.iter().any(|w| w.id.as_str() == id);
    let not_warned = owned(case.must_warn.iter().filter(|m| !warned(m)).collect());
    figures.first.add(usize::from(first_is_right), 1);
    figures.forbidden += forbidden.len();
    figures.warnings.add(case.must_warn.len() - not_warned.len(), case.must_warn.len());
    if first_is_right && forbidden.is_empty() && not_warned.is_empty() {
        return;
    }
    let first = (!first_is_right).then(|| First {
        wanted: case.expected.iter().take(2).cloned().collect(),
        got: open.iter().take(2).map(|r| (*r).to_owned()).collect(),
    });
    let closed = advice.closed.iter().filter(|c| case.expected.iter().any(|e| e == c.route.as_str()));
    figures.misses.push(Miss {
        id: case.id.clone(),
        lang: case.lang.clone(),
        first,
        forbidden,
        not_warned,
        closed: closed
            .map(|c| (c.route.to_string(), c.because.iter().map(|b| b.reason.to_string()).collect()))
            .collect(),
        because: case.because.clone(),
    });
}

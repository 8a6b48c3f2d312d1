//! Route rules: when a way of protecting is open, why, what closes it, and what must be warned about. All of it data.

use super::condition::{Condition, Of, Since, check_period};
pub use super::contract::{ROUTES, WARNINGS};
use super::field::Field;
use super::id::{GuideId, ReasonId, RouteId, TopicId, WarningId};
use super::issue::{At, Issue, did_you_mean};
use super::region::Right;
use super::tables::Tables;
use super::when::AsOf;
use super::yaml::{self, Spanned};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The rule of one route, as its file says it.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RouteRule {
    #[schemars(with = "TopicId")]
    pub topic: Spanned<TopicId>,
    /// When the route is a subject at all; if not, it is neither open nor closed.
    pub considered: Condition,
    /// What closes it, each with the reason that is told.
    #[serde(default)]
    pub closed_when: Vec<Closing>,
    /// What speaks for it.
    #[serde(default)]
    pub because: Vec<Reason>,
    /// Its place in the order to act: lower comes first.
    pub order: Order,
    #[serde(default)]
    pub deadlines: Vec<DeadlineRule>,
    /// Warnings that come with it while it is open.
    #[serde(default)]
    pub warnings: Vec<WarningRule>,
    /// Fields worth asking beyond those that its conditions miss.
    #[serde(default)]
    pub ask: Vec<Ask>,
    /// How many next steps its text has (`next-1` …).
    pub next: u8,
    /// Other steps for who is further on; the first that holds is told.
    #[serde(default)]
    pub instead: Vec<Instead>,
    #[schemars(with = "Vec<GuideId>")]
    #[serde(default)]
    pub guides: Vec<Spanned<GuideId>>,
    pub sources: Vec<Source>,
}

/// The next steps of a person who has the first ones behind them.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Instead {
    /// The numbers of the steps (`next-5` …), in the order to act.
    pub next: Vec<u8>,
    #[serde(rename = "if")]
    pub when: Condition,
}

/// One thing that closes a route.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Closing {
    #[schemars(with = "ReasonId")]
    pub reason: Spanned<ReasonId>,
    #[serde(rename = "if")]
    pub when: Condition,
    /// The reason told with the open route while the condition is not known.
    #[schemars(with = "Option<ReasonId>")]
    pub unknown: Option<Spanned<ReasonId>>,
    /// The warning raised with it.
    #[schemars(with = "Option<WarningId>")]
    pub warn: Option<Spanned<WarningId>>,
    pub detail: Option<DetailRule>,
}

/// A field worth asking, and when.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ask {
    pub field: Field,
    #[serde(rename = "if")]
    pub when: Condition,
}

/// `warnings.yaml`: warnings that belong to the case rather than to one route.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Warnings {
    warnings: Vec<WarningRule>,
}

/// One thing that speaks for a route.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reason {
    #[schemars(with = "ReasonId")]
    pub reason: Spanned<ReasonId>,
    #[serde(rename = "if")]
    pub when: Condition,
    pub detail: Option<DetailRule>,
}

/// The place in the order to act.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Order {
    pub base: i32,
    #[serde(default)]
    pub adjust: Vec<Adjust>,
}

/// A shift in the order.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Adjust {
    pub by: i32,
    #[serde(rename = "if")]
    pub when: Condition,
}

/// A deadline that matters for a route.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DeadlineRule {
    /// A row of deadlines.csv; with `each`, the beginning of the rows' slugs, completed by the place's code.
    #[schemars(with = "Option<String>")]
    pub period: Option<Spanned<String>>,
    /// Instead of a row: the grace period of this right at each place where it still helps.
    pub grace: Option<Right>,
    pub since: Since,
    pub each: Option<Of>,
    /// Which of these places (about `this-place`).
    #[serde(rename = "where")]
    pub only: Option<Condition>,
    #[serde(rename = "if")]
    pub when: Option<Condition>,
}

/// A warning with its condition and details.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WarningRule {
    #[schemars(with = "WarningId")]
    pub warn: Spanned<WarningId>,
    #[serde(rename = "if")]
    pub when: Condition,
    pub detail: Option<DetailRule>,
}

/// Which places a reason or warning names, and until when.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DetailRule {
    /// The places looked at; a single one for `home`.
    pub each: Option<Of>,
    /// Which of them are named (about `this-place`).
    #[serde(rename = "where")]
    pub only: Option<Condition>,
    pub until: Option<Until>,
}

/// Where the day of a detail comes from.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Until {
    #[schemars(with = "Option<String>")]
    pub period: Option<Spanned<String>>,
    /// A second period that counts from the end of the first.
    #[schemars(with = "Option<String>")]
    pub then: Option<Spanned<String>>,
    /// Instead of a row: the beginning of slugs, completed by the place's code.
    #[schemars(with = "Option<String>")]
    pub family: Option<Spanned<String>>,
    /// Instead of a row: the grace period of this right at the place.
    pub grace: Option<Right>,
    pub since: Since,
}

/// What a route rests on, as it is shown to people.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    pub basis: String,
    pub official: String,
    pub as_of: AsOf,
}

/// A route rule with its id and file.
#[derive(Clone, Debug)]
pub struct Route {
    pub id: RouteId,
    pub file: String,
    pub rule: RouteRule,
}

/// All route rules, in order of their ids, and the warnings that belong to no single route.
#[derive(Clone, Debug, Default)]
pub struct Routes {
    routes: Vec<Route>,
    warnings: Vec<WarningRule>,
}

impl Routes {
    /// Reads every `routes/<id>.yaml` and `routes/warnings.yaml` among these files and checks them against the tables.
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>, tables: &Tables) -> (Self, Vec<Issue>) {
        let (mut routes, mut warnings, mut issues) = (Vec::new(), Vec::new(), Vec::new());
        for (file, text) in files {
            if file.rsplit('/').next() == Some("warnings.yaml") {
                match yaml::read::<Warnings>(file, text) {
                    Ok(read) => {
                        read.warnings.iter().for_each(|w| check_warning(file, w, tables, &mut issues));
                        warnings.extend(read.warnings);
                    }
                    Err(issue) => issues.push(issue),
                }
                continue;
            }
            let Some(id) = id_of(file) else { continue };
            if !ROUTES.contains(&id) {
                let hint = did_you_mean(id, ROUTES);
                issues.push(Issue::error(
                    "route-id",
                    &At::file(file),
                    format!("`{id}` is no route of the contract"),
                    hint,
                ));
                continue;
            }
            match yaml::read::<RouteRule>(file, text) {
                Ok(rule) => {
                    rule.check(file, tables, &mut issues);
                    routes.push(Route { id: RouteId::new(id), file: file.to_owned(), rule });
                }
                Err(issue) => issues.push(issue),
            }
        }
        routes.sort_by(|a, b| a.id.cmp(&b.id));
        (Self { routes, warnings }, issues)
    }

    /// All of them, in order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = &Route> {
        self.routes.iter()
    }

    /// The warnings that belong to the case rather than to one route.
    pub fn warnings(&self) -> &[WarningRule] {
        &self.warnings
    }

    /// One by its id.
    pub fn get(&self, id: &str) -> Option<&Route> {
        self.routes.iter().find(|r| r.id.as_str() == id)
    }

    /// Every reason id any rule can give.
    pub fn reasons(&self) -> BTreeSet<ReasonId> {
        self.routes.iter().flat_map(|r| r.rule.reason_ids()).map(|s| s.value.clone()).collect()
    }
}

fn id_of(file: &str) -> Option<&str> {
    let stem = file.strip_suffix(".yaml")?;
    let (folder, name) = stem.rsplit_once('/')?;
    (folder == "routes" || folder.ends_with("/routes")).then_some(name)
}

impl RouteRule {
    /// Every reason id of this rule, where it stands.
    pub fn reason_ids(&self) -> impl Iterator<Item = &Spanned<ReasonId>> {
        let closing = self.closed_when.iter().flat_map(|c| std::iter::once(&c.reason).chain(&c.unknown));
        closing.chain(self.because.iter().map(|r| &r.reason))
    }

    /// The numbers of all steps that its text must have.
    pub fn steps(&self) -> BTreeSet<u8> {
        // More steps than a route may have are found while it is read.
        (1..=self.next.min(9)).chain(self.instead.iter().flat_map(|i| i.next.iter().copied())).collect()
    }

    fn check(&self, file: &str, tables: &Tables, issues: &mut Vec<Issue>) {
        self.considered.check(file, tables, false, issues);
        for c in &self.closed_when {
            c.when.check(file, tables, false, issues);
            check_detail(file, c.detail.as_ref(), tables, issues);
        }
        for r in &self.because {
            r.when.check(file, tables, false, issues);
            check_detail(file, r.detail.as_ref(), tables, issues);
        }
        for a in &self.order.adjust {
            a.when.check(file, tables, false, issues);
        }
        self.warnings.iter().for_each(|w| check_warning(file, w, tables, issues));
        self.closed_when.iter().filter_map(|c| c.warn.as_ref()).for_each(|id| check_warning_id(file, id, issues));
        self.ask.iter().for_each(|a| a.when.check(file, tables, false, issues));
        for d in &self.deadlines {
            check_deadline(file, d, tables, issues);
        }
        for id in self.reason_ids() {
            if !super::id::well_formed(id.value.as_str()) {
                issues.push(Issue::error(
                    "id",
                    &yaml::at(file, id),
                    format!("`{}` is not kebab-case", id.value),
                    "write small letters joined by `-`",
                ));
            }
        }
        self.instead.iter().for_each(|i| i.when.check(file, tables, false, issues));
        if !(1..=4).contains(&self.next) {
            issues.push(Issue::error(
                "route-next",
                &At::file(file),
                "`next` is the number of next steps",
                "write a number from 1 to 4",
            ));
        }
        if self.instead.iter().any(|i| !(1..=4).contains(&i.next.len()) || i.next.iter().any(|n| !(1..=9).contains(n)))
        {
            issues.push(Issue::error(
                "route-next",
                &At::file(file),
                "`instead` names the steps that are told in the place of the first ones",
                "write one to four numbers from 1 to 9",
            ));
        }
        if self.sources.is_empty() {
            issues.push(Issue::error(
                "route-source",
                &At::file(file),
                "a route rests on at least one source",
                "add basis, official and as-of",
            ));
        }
    }
}

fn check_warning(file: &str, rule: &WarningRule, tables: &Tables, issues: &mut Vec<Issue>) {
    check_warning_id(file, &rule.warn, issues);
    rule.when.check(file, tables, false, issues);
    check_detail(file, rule.detail.as_ref(), tables, issues);
}

fn check_warning_id(file: &str, id: &Spanned<WarningId>, issues: &mut Vec<Issue>) {
    if !WARNINGS.contains(&id.value.as_str()) {
        let hint = did_you_mean(id.value.as_str(), WARNINGS);
        issues.push(Issue::error(
            "warning-id",
            &yaml::at(file, id),
            format!("`{}` is no warning of the contract", id.value),
            hint,
        ));
    }
}

fn check_detail(file: &str, detail: Option<&DetailRule>, tables: &Tables, issues: &mut Vec<Issue>) {
    let Some(detail) = detail else { return };
    if let Some(only) = &detail.only {
        only.check(file, tables, true, issues);
    }
    if let Some(until) = &detail.until {
        until.period.iter().chain(&until.then).for_each(|p| check_period(file, p, tables, issues));
        until.family.iter().for_each(|f| check_family(file, f, tables, issues));
    }
}

fn check_deadline(file: &str, rule: &DeadlineRule, tables: &Tables, issues: &mut Vec<Issue>) {
    if let Some(when) = &rule.when {
        when.check(file, tables, false, issues);
    }
    if let Some(only) = &rule.only {
        only.check(file, tables, true, issues);
    }
    match (&rule.period, rule.grace, rule.each) {
        (Some(period), None, None) => check_period(file, period, tables, issues),
        (Some(period), None, Some(_)) => check_family(file, period, tables, issues),
        (None, Some(_), Some(_)) => {}
        _ => issues.push(Issue::error(
            "route-deadline",
            &At::file(file),
            "a deadline has a `period`, or `grace` together with `each`",
            "see knowledge/README.md",
        )),
    }
}

fn check_family(file: &str, family: &Spanned<String>, tables: &Tables, issues: &mut Vec<Issue>) {
    if !tables.limits.all().any(|l| l.slug.starts_with(&format!("{}-", family.value))) {
        let say = format!("no row of deadlines.csv begins with `{}-`", family.value);
        issues.push(Issue::error("condition", &yaml::at(file, family), say, "look at the slugs of the table"));
    }
}

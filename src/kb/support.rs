//! Programmes that help: which routes each one is for, and for whom. What it offers stands in services.csv.

use super::contract::ROUTES;
use super::id::RouteId;
use super::issue::{Issue, did_you_mean};
use super::place::Code;
use super::sheet::Sheet;
use super::when::AsOf;
use super::yaml::{self, Spanned};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The file `programmes.yaml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportFile {
    pub support: Vec<Programme>,
}

/// One programme of services.csv, as it is offered to a person.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub slug: Spanned<String>,
    pub kind: Help,
    pub whom: Whom,
    /// The office whose fees it cuts; none where it depends on the person's own country.
    pub at: Option<Code>,
    /// The last day on which it runs, where its notice names one.
    pub to: Option<Date>,
    pub routes: Vec<Spanned<RouteId>>,
}

/// What it gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Help {
    FeeCut,
    Money,
    Volunteer,
    Advice,
    Search,
}

impl Help {
    /// Every kind; each has its words in `costs.ftl`.
    pub const ALL: [Self; 5] = [Self::FeeCut, Self::Money, Self::Volunteer, Self::Advice, Self::Search];
}

/// To whom, in one word; the details are decided by whoever runs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    Anyone,
    SmallFirm,
    VerySmall,
    StartUp,
    LowMeans,
    Nationals,
}

impl Whom {
    /// Every kind; each has its words in `costs.ftl`.
    pub const ALL: [Self; 6] =
        [Self::Anyone, Self::SmallFirm, Self::VerySmall, Self::StartUp, Self::LowMeans, Self::Nationals];
}

impl SupportFile {
    pub(super) fn check(&self, file: &str, services: &Sheet, issues: &mut Vec<Issue>) {
        for programme in &self.support {
            let slug = &programme.slug;
            if services.find("slug", &slug.value).is_none() {
                let known = services.rows().iter().filter_map(|r| services.cell(r, "slug"));
                let hint = did_you_mean(&slug.value, known);
                let say = format!("no row of services.csv is called `{}`", slug.value);
                issues.push(Issue::error("support", &yaml::at(file, slug), say, hint));
            }
            let row = services.find("slug", &slug.value);
            let cell = |column: &str| row.and_then(|r| services.cell(r, column)).unwrap_or_default();
            if row.is_some()
                && (cell("source").starts_with("memory") || !matches!(AsOf::parse(cell("as_of")), Some(AsOf::On(_))))
            {
                let say = format!("`{}` rests on memory or has no date, so nobody is told of it", slug.value);
                issues.push(Issue::error(
                    "support",
                    &yaml::at(file, slug),
                    say,
                    "give the row a source and a date first",
                ));
            }
            for route in programme.routes.iter().filter(|r| !ROUTES.contains(&r.value.as_str())) {
                let say = format!("`{}` is no route", route.value);
                issues.push(Issue::error(
                    "support",
                    &yaml::at(file, route),
                    say,
                    did_you_mean(route.value.as_str(), ROUTES),
                ));
            }
        }
    }
}

//! Offices: their country, zone and languages, their advisers, and what they say differently.

use super::{guide::is_page, set::Set};
use crate::kb::{
    address::address,
    id::OfficeId,
    issue::{At, Issue, did_you_mean},
    office::{Adviser, Way},
    place::Code,
    withdrawn::{Kind, WithdrawFile},
    yaml,
};
use std::collections::BTreeSet;

/// ISO 639-1, all codes.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko \
kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu \
rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh \
yi yo za zh zu";

fn language(code: &str) -> bool {
    LANGUAGES.split_ascii_whitespace().any(|l| l == code)
}

fn zone(name: &str) -> bool {
    jiff::tz::TimeZone::get(name).is_ok()
}

pub(super) fn office(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, office) in set.draft.offices.values() {
        let at = At::file(file);
        if let Some(country) = &office.country
            && Code::parse(country).is_none()
        {
            let hint = Code::meant_by(country).map_or_else(
                || "write its ISO code in capitals, or leave it out".to_owned(),
                |c| format!("did you mean `{c}`?"),
            );
            issues.push(Issue::error("office", &at, format!("`{country}` is no country"), hint));
        }
        if !zone(&office.zone.value) {
            issues.push(Issue::error(
                "office",
                &yaml::at(file, &office.zone),
                format!("`{}` is no time zone", office.zone.value),
                "write a name like Africa/Nairobi",
            ));
        }
        if !is_page(&office.official) {
            issues.push(Issue::error(
                "office",
                &at,
                format!("`{}` is no address of a page", office.official),
                "write a whole address that begins with https://",
            ));
        }
        if office.languages.is_empty() {
            issues.push(Issue::error(
                "office",
                &at,
                "the office speaks no language",
                "list at least one under `languages:`",
            ));
        }
        for code in &office.languages {
            let there = code.parse().is_ok_and(|l| set.kb.catalog.locale(l).is_some());
            if !language(code) {
                issues.push(Issue::error(
                    "office",
                    &at,
                    format!("`{code}` is no language code"),
                    "write two small letters, like `sw`",
                ));
            } else if !there {
                issues.push(Issue::warning(
                    "office",
                    &at,
                    format!("there are no texts in `{code}`"),
                    format!("add locales/{code}, or take it out of `languages:`"),
                ));
            }
        }
    }
    for (id, (file, _)) in &set.draft.guides {
        let Some(code) = id.as_str().strip_prefix("offices/").and_then(|rest| rest.split('/').next()) else { continue };
        let office = format!("knowledge/offices/{code}/office.yaml");
        if !set.draft.offices.contains_key(code) && !set.is_broken(&office) {
            let hint = did_you_mean(code, set.draft.offices.keys().map(OfficeId::as_str));
            let hint = if hint.is_empty() { format!("write {office}") } else { hint };
            issues.push(Issue::error("office", &At::file(file), format!("there is no office `{code}`"), hint));
        }
    }
}

pub(super) fn advisers(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let mut seen = BTreeSet::new();
    for (file, office) in set.draft.offices.values() {
        let at = At::file(file);
        if office.advisers.is_empty() {
            issues.push(Issue::warning(
                "adviser",
                &at,
                "nobody can be met at this office",
                "add somebody under `advisers:`",
            ));
        }
        for a in &office.advisers {
            if !seen.insert(a.id.as_str()) {
                issues.push(Issue::error(
                    "adviser",
                    &at,
                    format!("two advisers are called `{}`", a.id),
                    "ids of advisers differ over all offices",
                ));
            }
            let at_office = a.ways.contains(&Way::Office);
            let nowhere = match &a.place {
                Some(place) => !office.places.contains(place),
                None => at_office && office.places.len() != 1,
            };
            if nowhere {
                let say = format!("{}: where people come to is not one of the office's places", a.id);
                issues.push(Issue::error("adviser", &at, say, "name one of `places:` of the office under `place:`"));
            }
            for (say, hint) in faults(set, a) {
                issues.push(Issue::error("adviser", &at, format!("{}: {say}", a.id), hint));
            }
        }
    }
}

fn faults(set: &Set<'_>, a: &Adviser) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut say = |wrong: bool, say: String, hint: &str| {
        if wrong {
            found.push((say, hint.to_owned()));
        }
    };
    say(a.name.trim().is_empty(), "has no name".into(), "write the name that people see");
    let mail = a.mail.as_deref().unwrap_or_default();
    say(
        !mail.is_empty() && address(mail).as_deref() != Some(mail),
        format!("`{mail}` is no e-mail address"),
        "write it like name@example.org, or leave it out",
    );
    say(!zone(&a.zone), format!("`{}` is no time zone", a.zone), "write a name like Africa/Nairobi");
    say(a.languages.is_empty(), "speaks no language".into(), "list the languages of the meeting, best first");
    for l in a.languages.iter().filter(|l| !language(l)) {
        say(true, format!("`{l}` is no language code"), "write two small letters, like `sw`");
    }
    say(a.ways.is_empty(), "cannot be met in any way".into(), "list phone, video or office");
    say(
        a.minutes == 0 || !a.minutes.is_multiple_of(15),
        format!("a meeting of {} minutes", a.minutes),
        "write a multiple of fifteen",
    );
    say(
        !a.buffer.is_multiple_of(15),
        format!("a buffer of {} minutes", a.buffer),
        "write a multiple of fifteen, or none",
    );
    say(a.horizon == 0, "no day ahead can be booked".into(), "write how many days ahead, like 21");
    say(a.hours.is_empty(), "has no hours".into(), "add days with from and to");
    for h in &a.hours {
        let (from, to) = (String::from(h.from), String::from(h.to));
        say(h.from >= h.to, format!("the hours from {from} to {to} are none"), "`from` lies before `to`");
        say(h.days.is_empty(), format!("the hours from {from} to {to} have no day"), "list days like mon, tue");
    }
    for (day, open) in a.except.iter().flat_map(|(day, all)| all.iter().map(move |o| (day, o))) {
        let (from, to) = (String::from(open.from), String::from(open.to));
        say(
            open.from >= open.to,
            format!("the hours from {from} to {to} on {day} are none"),
            "`from` lies before `to`",
        );
    }
    for t in &a.topics {
        if let Some(hint) = set.no_topic(t) {
            say(true, format!("there is no topic `{t}`"), &hint);
        }
    }
    found
}

pub(super) fn overlay(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (id, (file, office)) in &set.draft.offices {
        let own = format!("offices/{id}/");
        for topic in &office.hide.topics {
            if let Some(hint) = set.no_topic(&topic.value) {
                issues.push(Issue::error(
                    "overlay",
                    &yaml::at(file, topic),
                    format!("there is no topic `{}` to hide", topic.value),
                    hint,
                ));
            }
        }
        for guide in &office.hide.guides {
            let at = yaml::at(file, guide);
            if let Some(hint) = set.no_guide(&guide.value) {
                issues.push(Issue::error("overlay", &at, format!("there is no guide `{}` to hide", guide.value), hint));
            }
            if office.replace.contains_key(&guide.value) {
                issues.push(Issue::error(
                    "overlay",
                    &at,
                    format!("`{}` is hidden and replaced", guide.value),
                    "do one of both",
                ));
            }
        }
        withdrawn(set, file, &office.withdraw, issues);
        for (old, new) in &office.replace {
            let at = yaml::at(file, new);
            if let Some(hint) = set.no_guide(old) {
                issues.push(Issue::error("overlay", &at, format!("there is no guide `{old}` to replace"), hint));
            }
            if let Some(hint) = set.no_guide(&new.value) {
                issues.push(Issue::error("overlay", &at, format!("there is no guide `{}`", new.value), hint));
            } else if !new.value.as_str().starts_with(&own) {
                let hint = format!("write it in knowledge/{own}guides and name it {own}…");
                issues.push(Issue::error("overlay", &at, format!("`{}` is no guide of this office", new.value), hint));
            }
        }
    }
}

pub(super) fn texts(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for id in set.draft.offices.keys() {
        let mut wanted = ["name", "hours"].map(str::to_owned).to_vec();
        let places = set.draft.offices.get(id).map(|(_, o)| o.places.as_slice()).unwrap_or_default();
        wanted.extend(places.iter().flat_map(|p| [format!("place-{p}"), format!("place-{p}.at")]));
        set.want("office-text", &format!("offices/{id}/office"), &wanted, issues);
    }
}

/// Finds what an office holds back and nobody has.
fn withdrawn(set: &Set<'_>, file: &str, held: &WithdrawFile, issues: &mut Vec<Issue>) {
    let mut say = |at: crate::kb::issue::At, id: &str, hint: Option<String>| {
        if let Some(hint) = hint {
            issues.push(Issue::error("overlay", &at, format!("there is no `{id}` to hold back"), hint));
        }
    };
    held.topics.iter().for_each(|t| say(yaml::at(file, t), t.value.as_str(), set.no_topic(&t.value)));
    held.trees.iter().for_each(|t| say(yaml::at(file, t), t.value.as_str(), set.no_tree(&t.value)));
    held.guides.iter().for_each(|g| say(yaml::at(file, g), g.value.as_str(), set.no_guide(&g.value)));
    for language in &held.languages {
        let known = Kind::Language.knows(set.kb, &language.value);
        let hint = "name a language that is spoken here; English carries the others and stays";
        say(yaml::at(file, language), &language.value, (!known).then(|| hint.to_owned()));
    }
}

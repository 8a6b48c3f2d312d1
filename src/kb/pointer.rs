//! Reads the keys of a JSON object, each wrong value named by its place (a JSON pointer).

use super::case::Refused;
use super::place::Code;
use super::value::Amount;
use super::when::Loose;
use serde::Deserialize;
use serde_json::{Map, Value};

/// A key as a JSON pointer writes it.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The values of an object; `null` and absent are the same: not said.
pub(super) struct Reader<'a>(pub &'a Map<String, Value>);

impl Reader<'_> {
    fn said(&self, key: &str) -> Option<&Value> {
        self.0.get(key).filter(|v| !v.is_null())
    }

    pub fn text(&self, key: &str) -> Result<Option<&str>, Refused> {
        let text = |v: &Value| v.as_str().is_none().then(|| Refused::new(format!("/{key}"), "this must be text"));
        match self.said(key) {
            None => Ok(None),
            Some(value) => text(value).map_or(Ok(value.as_str()), Err),
        }
    }

    pub fn id(&self) -> Result<Option<Value>, Refused> {
        match self.said("id") {
            Some(v) if !v.is_string() && !v.is_number() => Err(Refused::new("/id", "this must be text or a number")),
            said => Ok(said.cloned()),
        }
    }

    pub fn date(&self) -> Result<Option<Loose>, Refused> {
        let Some(said) = self.text("date")? else { return Ok(None) };
        let bad = || Refused::new("/date", format!("`{said}` is no date; write YYYY-MM-DD, YYYY-MM or YYYY"));
        Loose::parse(said).ok_or_else(bad).map(Some)
    }

    pub fn word<T: for<'de> Deserialize<'de>>(&self, key: &str) -> Result<Option<T>, Refused> {
        let Some(said) = self.text(key)? else { return Ok(None) };
        serde_json::from_value(Value::from(said)).map(Some).map_err(|e| {
            // What follows “expected” lists the values that are possible.
            let e = e.to_string();
            let options: Vec<&str> =
                e.rsplit("expected").next().unwrap_or_default().split('`').skip(1).step_by(2).collect();
            Refused::new(format!("/{key}"), format!("`{said}` is not possible here; choose {}", options.join(", ")))
        })
    }

    pub fn flag(&self, key: &str) -> Result<Option<bool>, Refused> {
        match self.said(key) {
            None => Ok(None),
            Some(Value::Bool(yes)) => Ok(Some(*yes)),
            Some(_) => Err(Refused::new(format!("/{key}"), "this must be true or false")),
        }
    }

    pub fn count(&self, key: &str, least: u32, most: u32) -> Result<Option<u32>, Refused> {
        let Some(said) = self.said(key) else { return Ok(None) };
        let good = said.as_u64().and_then(|n| u32::try_from(n).ok()).filter(|n| (least..=most).contains(n));
        let bad = || Refused::new(format!("/{key}"), format!("this must be a whole number from {least} to {most}"));
        good.ok_or_else(bad).map(Some)
    }

    pub fn amount(&self, key: &str, most: Amount) -> Result<Option<Amount>, Refused> {
        let Some(said) = self.said(key) else { return Ok(None) };
        let number = said.is_number().then(|| said.to_string());
        let plain = number.map(|n| n.strip_suffix(".0").map_or(n.clone(), str::to_owned));
        let good = plain.and_then(|n| Amount::parse(&n)).filter(|a| (Amount(0)..=most).contains(a));
        let bad = || format!("this must be a number from 0 to {} with at most two decimals", most.0 / 100);
        good.ok_or_else(|| Refused::new(format!("/{key}"), bad())).map(Some)
    }

    pub fn place(&self, key: &str, read: fn(&str) -> Option<Code>) -> Result<Option<Code>, Refused> {
        self.text(key)?.map(|said| code(&format!("/{key}"), said, read)).transpose()
    }

    pub fn places(&self, key: &str, most: usize) -> Result<Option<Vec<Code>>, Refused> {
        let Some(said) = self.said(key) else { return Ok(None) };
        let Some(list) = said.as_array() else { return Err(Refused::new(format!("/{key}"), "this must be a list")) };
        if list.len() > most {
            return Err(Refused::new(format!("/{key}"), format!("name at most {most} places")));
        }
        let each = list.iter().enumerate().map(|(n, v)| {
            let at = format!("/{key}/{n}");
            let said = v.as_str().ok_or_else(|| Refused::new(at.clone(), "this must be text"))?;
            code(&at, said, Code::parse)
        });
        each.collect::<Result<_, _>>().map(Some)
    }

    pub fn language(&self) -> Result<Option<String>, Refused> {
        let Some(said) = self.text("language")? else { return Ok(None) };
        let first = said.split('-').next().unwrap_or_default().to_ascii_lowercase();
        if (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase()) {
            return Ok(Some(first));
        }
        Err(Refused::new("/language", format!("`{said}` is not a language tag like `en`")))
    }
}

fn code(at: &str, said: &str, read: fn(&str) -> Option<Code>) -> Result<Code, Refused> {
    read(said).ok_or_else(|| {
        let hint = Code::meant_by(said).map_or_else(
            || "write an ISO country code like KE, or EP EM OA AP EA BX GC".to_owned(),
            |code| format!("did you mean `{code}`?"),
        );
        Refused::new(at, format!("`{said}` is no country; {hint}"))
    })
}

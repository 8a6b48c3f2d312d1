//! The parameters of a call, from a query, JSON, a form or a multipart body, as the real server takes them.

use serde_json::{Map, Value};

#[derive(Clone, Debug, Default)]
pub struct Params(pub Map<String, Value>);

impl Params {
    pub fn read(query: &str, content_type: &str, body: &[u8]) -> Result<Self, String> {
        let mut all = Map::new();
        pairs(query, &mut all);
        let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match kind.as_str() {
            "application/json" if !body.is_empty() => match serde_json::from_slice(body) {
                Ok(Value::Object(more)) => all.extend(more),
                _ => return Err("Bad Request: object expected".into()),
            },
            "application/x-www-form-urlencoded" => {
                pairs(std::str::from_utf8(body).map_err(|_| "Bad Request: strings must be encoded in UTF-8")?, &mut all)
            }
            "multipart/form-data" => {
                let boundary = content_type
                    .split("boundary=")
                    .nth(1)
                    .ok_or("Bad Request: boundary not found")?
                    .split(';')
                    .next()
                    .unwrap_or_default();
                multipart(body, boundary.trim_matches('"'), &mut all)
                    .ok_or("Bad Request: can't parse multipart body")?;
            }
            _ => {}
        }
        all.retain(|_, value| !value.is_null());
        Ok(Self(all))
    }

    pub fn text(&self, name: &str) -> Option<String> {
        match self.0.get(name)? {
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    pub fn int(&self, name: &str) -> Option<i64> {
        self.text(name)?.trim().parse().ok()
    }

    pub fn yes(&self, name: &str) -> bool {
        matches!(self.text(name).as_deref(), Some("true" | "True" | "1"))
    }

    /// An object or list; forms bring it as JSON text.
    pub fn json(&self, name: &str) -> Option<Value> {
        match self.0.get(name)? {
            Value::String(text) => Some(serde_json::from_str(text).unwrap_or(Value::String(text.clone()))),
            other => Some(other.clone()),
        }
    }
}

fn pairs(text: &str, into: &mut Map<String, Value>) {
    if let Ok(url) = reqwest::Url::parse(&format!("http://x/?{text}")) {
        into.extend(url.query_pairs().map(|(name, value)| (name.into_owned(), Value::String(value.into_owned()))));
    }
}

/// Files become `{"file_name", "mime_type", "body"}`.
fn multipart(body: &[u8], boundary: &str, into: &mut Map<String, Value>) -> Option<()> {
    let mark = format!("--{boundary}");
    let mut rest = &body[find(body, mark.as_bytes())? + mark.len()..];
    loop {
        rest = match rest.strip_prefix(b"\r\n") {
            Some(rest) => rest,
            None => return rest.starts_with(b"--").then_some(()),
        };
        let head_end = find(rest, b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&rest[..head_end]).into_owned();
        rest = &rest[head_end + 4..];
        let end = find(rest, format!("\r\n{mark}").as_bytes())?;
        let value = String::from_utf8_lossy(&rest[..end]).into_owned();
        rest = &rest[end + 2 + mark.len()..];
        let of = |name: &str| head.split(&format!("{name}=\"")).nth(1)?.split('"').next().map(str::to_owned);
        let name = head.split("; name=\"").nth(1)?.split('"').next()?.to_owned();
        let value = match of("filename") {
            Some(file) => {
                let mime = head.lines().find_map(|line| {
                    line.to_ascii_lowercase().strip_prefix("content-type:").map(|mime| mime.trim().to_owned())
                });
                serde_json::json!({ "file_name": file, "mime_type": mime.unwrap_or_else(|| "application/octet-stream".into()), "body": value })
            }
            None => Value::String(value),
        };
        into.insert(name, value);
    }
}

fn find(all: &[u8], part: &[u8]) -> Option<usize> {
    all.windows(part.len()).position(|window| window == part)
}

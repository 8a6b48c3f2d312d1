//! Batches: JSON lines in, one JSON line out for each, in order; a bad line says where it is bad and the batch goes on.

use super::{Done, Failed};
use serde_json::{Map, Value, json};
use std::{
    io::{BufRead, Write},
    path::Path,
};

/// What is wrong with a line.
pub struct Bad {
    /// A JSON pointer.
    pub at: String,
    pub say: String,
}

/// The one JSON object of a file, or of stdin for `-`.
pub fn object(file: Option<&Path>, what: &str) -> Result<Map<String, Value>, Failed> {
    let Some(file) = file else {
        return Err(Failed::usage(format!("name a file with {what} as JSON, `-` for stdin, or use --batch")));
    };
    let text = if file.as_os_str() == "-" {
        std::io::read_to_string(std::io::stdin()).map_err(|e| Failed::usage(e.to_string()))?
    } else {
        std::fs::read_to_string(file).map_err(|e| Failed::usage(format!("{}: {e}", file.display())))?
    };
    match serde_json::from_str::<Value>(&text) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Failed::usage(format!("{what} is one JSON object"))),
        Err(e) => Err(Failed::usage(format!("not JSON: {e}"))),
    }
}

/// Runs `each` over the lines of stdin.
pub fn run(each: impl Fn(Map<String, Value>) -> Result<Value, Bad>) -> Done {
    let mut failed = false;
    let out = std::io::stdout();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|e| Failed::usage(format!("the input cannot be read: {e}")))?;
        if line.trim().is_empty() {
            continue;
        }
        let (id, done) = match serde_json::from_str::<Value>(&line) {
            Ok(Value::Object(object)) => (object.get("id").cloned().unwrap_or(Value::Null), each(object)),
            Ok(_) => (Value::Null, Err(Bad { at: String::new(), say: "a line is one JSON object".into() })),
            Err(e) => (Value::Null, Err(Bad { at: String::new(), say: format!("not JSON: {e}") })),
        };
        let answer = match done {
            Ok(value) => value,
            Err(bad) => {
                failed = true;
                json!({ "id": id, "error": { "at": bad.at, "say": bad.say } })
            }
        };
        writeln!(out.lock(), "{answer}").map_err(|e| Failed::usage(e.to_string()))?;
    }
    if failed { Err(Failed::usage("some lines could not be read; their answers say why")) } else { Ok(()) }
}

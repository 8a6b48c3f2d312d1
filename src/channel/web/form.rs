//! The forms of a page: each page has a key of its own, sealed for its visitor. It proves that the form is ours (no
//! other site can send it), and makes a form that is sent twice count once.

use crate::channel::codec::{self, Holder, Keys, Refused};
use crate::talk::Event;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// What begins the code of a page's key, and of a file's link: no button of the heart begins so.
const PAGE: u8 = b'f';
const FILE: u8 = b'd';

/// What a form of the page sends.
#[derive(Debug, Default, Deserialize)]
pub struct Form {
    /// The page's key.
    #[serde(default)]
    pub key: String,
    /// A button.
    #[serde(default)]
    pub tap: Option<String>,
    /// Typed words.
    #[serde(default)]
    pub words: Option<String>,
    /// The link by which somebody new came.
    #[serde(default)]
    pub start: Option<String>,
}

/// The key of one page.
pub fn key(keys: &Keys, holder: Holder, fresh: &str) -> String {
    let mut code = vec![PAGE];
    code.extend(fresh.bytes().take(codec::LONGEST_CODE - 1));
    codec::seal(keys, holder, 0, &code).unwrap_or_default()
}

/// The link to a file of one message.
pub fn file(keys: &Keys, holder: Holder, part: i64) -> String {
    let mut code = vec![FILE];
    code.extend(part.to_be_bytes());
    codec::seal(keys, holder, 0, &code).unwrap_or_default()
}

/// Which message a file's link means.
pub fn file_of(keys: &Keys, holder: Holder, link: &str) -> Option<i64> {
    let opened = codec::open(keys, holder, link).ok()?;
    let (FILE, rest) = opened.code.split_first().map(|(f, rest)| (*f, rest))? else { return None };
    Some(i64::from_be_bytes(rest.try_into().ok()?))
}

/// Whether a page's key was made for this visitor.
pub fn is_ours(keys: &Keys, holder: Holder, key: &str) -> bool {
    codec::open(keys, holder, key).is_ok_and(|o| o.code.first() == Some(&PAGE))
}

/// What a form says happened; none when it says nothing.
pub fn event(keys: &Keys, holder: Holder, form: &Form) -> Option<Event> {
    if let Some(tap) = &form.tap {
        return Some(match codec::open(keys, holder, tap) {
            Ok(opened) => Event::Tapped { code: opened.code, screen: opened.screen, gone: false },
            Err(Refused::Forged) => Event::Forged,
            Err(Refused::Faded) => Event::Faded,
        });
    }
    let words = form.words.as_deref().map(str::trim).filter(|w| !w.is_empty())?;
    Some(Event::Said { words: words.to_owned() })
}

/// The id of what a form does: the same again for the same form with the same content. Nobody can find out the words
/// from it, for the key is not kept anywhere.
pub fn external(form: &Form, what: &str) -> String {
    let mut hash = Sha256::new();
    for part in [what, &form.key, form.tap.as_deref().unwrap_or("-"), form.words.as_deref().unwrap_or("-")] {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hash.finalize()[..16].iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::codec::Key;

    const ANA: Holder = Holder { bot: 1, user: 2, chat: 3 };
    const BOB: Holder = Holder { bot: 1, user: 9, chat: 3 };

    fn keys() -> Keys {
        Keys::new(Key::new([7; 32]), Vec::new())
    }

    #[test]
    fn a_page_key_is_good_for_its_visitor_alone_and_is_no_button_and_no_link() {
        let k = key(&keys(), ANA, "0123456789abcdef0123456789abcdef");
        assert!(is_ours(&keys(), ANA, &k) && !is_ours(&keys(), BOB, &k) && !is_ours(&keys(), ANA, ""));
        assert_eq!(file_of(&keys(), ANA, &k), None);
        let link = file(&keys(), ANA, 77);
        assert_eq!(file_of(&keys(), ANA, &link), Some(77));
        assert_eq!(file_of(&keys(), BOB, &link), None);
        assert!(!is_ours(&keys(), ANA, &link));
    }

    #[test]
    fn the_same_form_twice_is_one_thing_and_another_content_another() {
        let said = |words: &str| Form { key: "k".into(), words: Some(words.into()), ..Form::default() };
        assert_eq!(external(&said("a"), "act"), external(&said("a"), "act"));
        assert_ne!(external(&said("a"), "act"), external(&said("b"), "act"));
        assert_ne!(external(&said("a"), "act"), external(&Form { key: "j".into(), ..said("a") }, "act"));
    }

    #[test]
    fn another_visitors_button_is_forged() {
        let tap = codec::seal(&keys(), BOB, 4, &[0]).unwrap();
        let form = Form { tap: Some(tap), ..Form::default() };
        assert_eq!(event(&keys(), ANA, &form), Some(Event::Forged));
        assert!(matches!(event(&keys(), BOB, &form), Some(Event::Tapped { screen: 4, .. })));
        assert_eq!(event(&keys(), ANA, &Form { words: Some("  ".into()), ..Form::default() }), None);
    }
}

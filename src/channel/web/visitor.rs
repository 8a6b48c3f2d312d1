//! Who looks at the page: a random cookie, and nothing else is known of them.

use crate::channel::codec::Holder;
use axum::http::{HeaderMap, header};
use sha2::{Digest, Sha256};

/// How long a browser keeps the cookie: a choice of language survives a year.
const YEAR: u32 = 365 * 86_400;
/// Stands in the place of a bot's number, so that a button of one channel opens on no other.
const WEB: u64 = u64::from_be_bytes(*b"ipdeskwb");

/// Somebody's browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    cookie: String,
}

/// Behind https the name itself makes browsers refuse a cookie set by a neighbour or in the clear.
fn name(secure: bool) -> &'static str {
    if secure { "__Host-ipdesk" } else { "ipdesk" }
}

impl Visitor {
    /// Somebody new.
    pub fn fresh(cookie: String) -> Self {
        Self { cookie }
    }

    /// Whose cookie came with a request. Only what we could have set ourselves counts.
    pub fn of(headers: &HeaderMap, secure: bool) -> Option<Self> {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|h| h.to_str().ok());
        let found = cookies.flat_map(|h| h.split(';')).find_map(|c| {
            let (key, value) = c.trim().split_once('=')?;
            (key == name(secure)).then_some(value)
        })?;
        let ours = found.len() == 32 && found.bytes().all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase());
        ours.then(|| Self { cookie: found.to_owned() })
    }

    /// The header that sets the cookie.
    pub fn set(&self, secure: bool) -> String {
        let safe = if secure { "; Secure" } else { "" };
        format!("{}={}; Path=/; Max-Age={YEAR}; HttpOnly; SameSite=Lax{safe}", name(secure), self.cookie)
    }

    /// The header that takes the cookie away.
    pub fn unset(secure: bool) -> String {
        let safe = if secure { "; Secure" } else { "" };
        format!("{}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{safe}", name(secure))
    }

    fn hash(&self) -> [u8; 32] {
        Sha256::new().chain_update(b"ipdesk visitor").chain_update(self.cookie.as_bytes()).finalize().into()
    }

    /// Where the person is reached. The tables hold this and never the cookie: who reads them cannot become the person.
    pub fn address(&self) -> String {
        self.hash()[..16].iter().map(|b| format!("{b:02x}")).collect()
    }

    /// For whom buttons are made.
    pub fn holder(&self) -> Holder {
        let h = self.hash();
        let eight = |at: usize| h[at..at + 8].iter().fold(0_u64, |n, b| n << 8 | u64::from(*b));
        Holder { bot: WEB, user: eight(0), chat: i64::from_be_bytes(eight(8).to_be_bytes()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(cookie: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, cookie.parse().unwrap());
        headers
    }

    #[test]
    fn only_our_own_cookies_are_read() {
        let id = "0123456789abcdef0123456789abcdef";
        let visitor = Visitor::fresh(id.into());
        assert_eq!(Visitor::of(&with(&format!("a=b; ipdesk={id}")), false), Some(visitor.clone()));
        assert_eq!(Visitor::of(&with(&format!("__Host-ipdesk={id}")), true), Some(visitor.clone()));
        assert_eq!(Visitor::of(&with(&format!("ipdesk={id}")), true), None, "set in the clear");
        for bad in ["", "ipdesk=", "ipdesk=0123", "ipdesk=0123456789ABCDEF0123456789ABCDEF", "xipdesk=0"] {
            assert_eq!(Visitor::of(&with(bad), false), None, "{bad}");
        }
        assert!(!visitor.address().contains(&id[..8]));
        assert!(visitor.set(true).contains("Secure") && visitor.set(true).contains("HttpOnly"));
    }
}

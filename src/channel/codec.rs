//! What a button carries: the heart's code, wrapped so that only we can have made it, for this person and chat alone.
//!
//! ```text
//! 2 bytes      format (3 bits) and mark of the key (13 bits)
//! 4 bytes      revision of the screen the button stands on
//! 0..=34       the heart's code
//! 8 bytes      HMAC-SHA256 over bot, user, chat and all of the above, cut
//! ```
//!
//! As base64url without padding that is at most 64 bytes, what Telegram allows. A tag of eight bytes is short,
//! but a guess costs a call through Telegram, and a right guess wins a button the person could be shown anyway:
//! rights are checked again from the tables on every tap.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// The longest code of the heart that still fits.
pub const LONGEST_CODE: usize = 34;

const FORMAT: u16 = 1;
const MARK: u16 = 0x1fff;
const HEAD: usize = 6;
const TAG: usize = 8;
const LONGEST: usize = HEAD + LONGEST_CODE + TAG;

/// One secret that seals buttons.
pub struct Key {
    secret: SecretBox<[u8; 32]>,
    /// Thirteen bits told in every button, so that a button of a key that is gone for good can be told from a forged one.
    mark: u16,
}

impl Key {
    /// A key of 32 random bytes, as they lie in the store.
    pub fn new(secret: [u8; 32]) -> Self {
        let secret = SecretBox::new(Box::new(secret));
        let [high, low, ..] = mac(&secret, &[b"ipdesk mark of a key"]);
        let mark = u16::from_be_bytes([high, low]) & MARK;
        Self { secret, mark }
    }
}

/// The keys in force: the newest seals, those in their time of grace still open.
pub struct Keys {
    newest: Key,
    retired: Vec<Key>,
}

impl Keys {
    /// The caller passes only retired keys whose grace has not ended.
    pub fn new(newest: Key, retired: Vec<Key>) -> Self {
        Self { newest, retired }
    }
}

/// For whom a button is made. In any other hand it does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    pub bot: u64,
    pub user: u64,
    pub chat: i64,
}

/// What a genuine button says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub code: Vec<u8>,
    pub screen: u32,
}

/// Why a button does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Nobody with our keys made it for this person and chat.
    #[error("forged, or made for somebody else")]
    Forged,
    /// Another version or a key that is gone made it: show the current screen.
    #[error("made by a version or a key that is gone")]
    Faded,
}

/// The heart's code is longer than a button can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a code of {0} bytes does not fit a button ({LONGEST_CODE} do)")]
pub struct TooLong(pub usize);

/// Wraps a code into at most 64 bytes of base64url.
pub fn seal(keys: &Keys, holder: Holder, screen: u32, code: &[u8]) -> Result<String, TooLong> {
    if code.len() > LONGEST_CODE {
        return Err(TooLong(code.len()));
    }
    let mut bytes = Vec::with_capacity(LONGEST);
    bytes.extend_from_slice(&(FORMAT << 13 | keys.newest.mark).to_be_bytes());
    bytes.extend_from_slice(&screen.to_be_bytes());
    bytes.extend_from_slice(code);
    let tag = tag(&keys.newest, holder, &bytes);
    bytes.extend_from_slice(&tag);
    Ok(URL_SAFE_NO_PAD.encode(&bytes))
}

/// Reads a button that came back. Any text at all may come: the data of a button is set by the client.
pub fn open(keys: &Keys, holder: Holder, data: &str) -> Result<Opened, Refused> {
    let mut room = [0; LONGEST];
    let length = URL_SAFE_NO_PAD.decode_slice(data, &mut room).map_err(|_| Refused::Forged)?;
    let bytes = &room[..length];
    if length < HEAD + TAG {
        return Err(Refused::Forged);
    }
    let head = u16::from_be_bytes([bytes[0], bytes[1]]);
    if head >> 13 != FORMAT {
        return Err(Refused::Faded);
    }
    let mark = head & MARK;
    let (told, given) = bytes.split_at(length - TAG);
    let mut known = false;
    for key in std::iter::once(&keys.newest).chain(&keys.retired).filter(|key| key.mark == mark) {
        known = true;
        if bool::from(tag(key, holder, told).ct_eq(given)) {
            let screen = u32::from_be_bytes([told[2], told[3], told[4], told[5]]);
            return Ok(Opened { code: told[HEAD..].to_vec(), screen });
        }
    }
    Err(if known { Refused::Forged } else { Refused::Faded })
}

fn tag(key: &Key, holder: Holder, told: &[u8]) -> [u8; TAG] {
    // Everything before the payload has a fixed length, so no two different inputs read the same.
    let parts: [&[u8]; 5] =
        [b"ipdesk button", &holder.bot.to_be_bytes(), &holder.user.to_be_bytes(), &holder.chat.to_be_bytes(), told];
    let whole = mac(&key.secret, &parts);
    let mut cut = [0; TAG];
    cut.copy_from_slice(&whole[..TAG]);
    cut
}

fn mac(secret: &SecretBox<[u8; 32]>, parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes a key of any length; this cannot fail.
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose_secret()).expect("hmac takes any key");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys(newest: u8, retired: &[u8]) -> Keys {
        Keys::new(Key::new([newest; 32]), retired.iter().map(|n| Key::new([*n; 32])).collect())
    }
    const ANA: Holder = Holder { bot: 7, user: 42, chat: 42 };

    proptest! {
        #[test]
        fn what_is_sealed_opens_and_fits(screen: u32, user: u64, chat: i64, code in proptest::collection::vec(any::<u8>(), 0..=LONGEST_CODE)) {
            let holder = Holder { bot: 7, user, chat };
            let data = seal(&keys(1, &[]), holder, screen, &code).unwrap();
            prop_assert!(data.len() <= 64);
            prop_assert_eq!(open(&keys(1, &[]), holder, &data), Ok(Opened { code, screen }));
        }

        #[test]
        fn any_text_is_read_without_a_panic(data: String) {
            prop_assert!(open(&keys(1, &[]), ANA, &data).is_err());
        }
    }

    #[test]
    fn a_code_that_does_not_fit_is_refused() {
        assert_eq!(seal(&keys(1, &[]), ANA, 1, &[0; 35]), Err(TooLong(35)));
    }

    #[test]
    fn another_person_chat_or_bot_cannot_use_it() {
        let data = seal(&keys(1, &[]), ANA, 3, b"code").unwrap();
        for holder in [Holder { user: 43, ..ANA }, Holder { chat: -42, ..ANA }, Holder { bot: 8, ..ANA }] {
            assert_eq!(open(&keys(1, &[]), holder, &data), Err(Refused::Forged));
        }
    }

    #[test]
    fn a_retired_key_still_opens_and_a_lost_one_fades() {
        let old = seal(&keys(1, &[]), ANA, 3, b"code").unwrap();
        assert!(open(&keys(2, &[1]), ANA, &old).is_ok());
        assert_eq!(open(&keys(2, &[]), ANA, &old), Err(Refused::Faded));
    }

    #[test]
    fn another_format_fades() {
        let mut bytes = URL_SAFE_NO_PAD.decode(seal(&keys(1, &[]), ANA, 3, b"code").unwrap()).unwrap();
        bytes[0] = bytes[0] & 0b1_1111 | 2 << 5; // the three highest bits are the format
        assert_eq!(open(&keys(1, &[]), ANA, &URL_SAFE_NO_PAD.encode(bytes)), Err(Refused::Faded));
    }
}

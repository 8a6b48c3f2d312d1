//! Passwords of the staff: argon2id, with the parameters in the hash so that they can be raised later.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use subtle::ConstantTimeEq;

/// The fewest signs a password may have.
pub const LEAST: usize = 12;
/// More than this is not looked at: hashing it would only cost time.
const MOST: usize = 512;
/// 19 MiB, two passes, one lane: what OWASP advises for argon2id.
const MEMORY: u32 = 19_456;
const PASSES: u32 = 2;
const LENGTH: usize = 32;

fn hash(secret: &str, salt: &[u8], memory: u32, passes: u32) -> Option<[u8; LENGTH]> {
    let params = Params::new(memory, passes, 1, Some(LENGTH)).ok()?;
    let mut out = [0; LENGTH];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password_into(secret.as_bytes(), salt, &mut out).ok()?;
    Some(out)
}

/// A secret as it is kept; `salt` is random.
pub fn hashed(secret: &str, salt: &str) -> String {
    let out = hash(secret, salt.as_bytes(), MEMORY, PASSES).unwrap_or([0; LENGTH]);
    let encode = |bytes: &[u8]| STANDARD_NO_PAD.encode(bytes);
    format!("$argon2id$v=19$m={MEMORY},t={PASSES},p=1${}${}", encode(salt.as_bytes()), encode(&out))
}

/// Whether a secret is the one that is kept. Where nothing is kept it takes as long, and is wrong.
pub fn fits(secret: &str, kept: Option<&str>) -> bool {
    let secret = if secret.len() > MOST { "" } else { secret };
    let parts = kept.and_then(read);
    let known = parts.is_some();
    let (memory, passes, salt, want) =
        parts.unwrap_or_else(|| (MEMORY, PASSES, b"nobody is here!!".to_vec(), vec![0; LENGTH]));
    let same = hash(secret, &salt, memory, passes).is_some_and(|got| bool::from(got[..].ct_eq(&want)));
    same && known
}

type Parts = (u32, u32, Vec<u8>, Vec<u8>);

fn read(kept: &str) -> Option<Parts> {
    let rest = kept.strip_prefix("$argon2id$v=19$m=")?;
    let (memory, rest) = rest.split_once(",t=")?;
    let (passes, rest) = rest.split_once(",p=1$")?;
    let (salt, want) = rest.split_once('$')?;
    let decode = |text: &str| STANDARD_NO_PAD.decode(text).ok();
    Some((memory.parse().ok()?, passes.parse().ok()?, decode(salt)?, decode(want)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_secret_fits() {
        let kept = hashed("correct horse battery", "0123456789abcdef");
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(fits("correct horse battery", Some(&kept)));
        assert!(!fits("correct horse batterz", Some(&kept)) && !fits("", Some(&kept)) && !fits("x", None));
        assert!(!fits("", Some("")) && !fits("", Some("$argon2id$v=19$m=1,t=1,p=1$AA$AA")));
        assert_ne!(kept, hashed("correct horse battery", "another salt 123"));
    }
}

//! The second step at sign-in: set up by everybody for themselves, each code good for one sign-in, and no way around it.

use super::{SECRET, Site, between, site};
use totp_rs::{Builder, Secret};

fn code(site: &Site, key: &str) -> String {
    let totp = Builder::new().with_secret(Secret::try_from_base32(key).unwrap()).build().unwrap();
    totp.generate(u64::try_from(site.desk.clock.seconds()).unwrap()).to_string()
}

#[tokio::test]
async fn f76_with_a_second_step_a_password_alone_opens_nothing_and_a_code_counts_once() {
    let site = site().await;
    let cookie = site.sign_in("agent").await;
    let csrf = site.csrf(&cookie).await;
    let asks = async |fields: &[(&str, &str)]| {
        let all: Vec<(&str, &str)> = [("csrf", csrf.as_str())].into_iter().chain(fields.iter().copied()).collect();
        site.post("/desk/password", &cookie, &all).await
    };
    let page = asks(&[("do", "factor-new")]).await.text().await.unwrap();
    let key = between(&page, "name=\"key\" value=\"", "\"").to_owned();
    assert!(page.contains(&format!("secret={key}&#38;issuer=ipdesk")), "{page}");
    // Nothing is on before the app shows the right code, and whoever found the browser open cannot switch it on.
    let now = code(&site, &key);
    for wrong in [[("code", "000000"), ("secret", SECRET)], [("code", now.as_str()), ("secret", "not the password")]] {
        let fields = [("do", "factor-on"), ("key", key.as_str()), wrong[0], wrong[1]];
        let answer = asks(&fields).await;
        assert_eq!(answer.status(), 400);
        assert!(answer.text().await.unwrap().contains(&key), "the key in the app stays the one on the page");
    }
    site.sign_in("agent").await;
    let on = [("do", "factor-on"), ("key", key.as_str()), ("code", now.as_str()), ("secret", SECRET)];
    assert_eq!(asks(&on).await.status(), 303);

    let comes = async |code: &str| {
        let fields = [("id", "agent"), ("secret", SECRET), ("code", code)];
        site.from("/desk/sign-in", "", &fields, "198.51.100.7").await.status().as_u16()
    };
    assert_eq!(comes("").await, 403, "the password alone");
    assert_eq!(comes(&now).await, 403, "the code that switched it on was used");
    site.desk.clock.advance(30);
    let next = code(&site, &key);
    assert_eq!(comes(&next).await, 303);
    assert_eq!(comes(&next).await, 403, "a code that somebody saw");
    assert_eq!(comes("000000").await, 403);
    // It is guessed as slowly as a password.
    site.desk.clock.advance(30);
    for _ in 0..4 {
        comes("000000").await;
    }
    assert_eq!(comes(&code(&site, &key)).await, 429);
    // The key leaves no page, no audit, no file; only the way out asks for the password again.
    let own = site.get("/desk/password", &cookie).await.text().await.unwrap();
    assert!(own.contains("factor-off") && !own.contains(&key), "{own}");
    assert_eq!(asks(&[("do", "factor-off"), ("secret", "not the password")]).await.status(), 400);
    assert_eq!(asks(&[("do", "factor-off"), ("secret", SECRET)]).await.status(), 303);
    site.sign_in("agent").await;
    let admin = site.sign_in("admin").await;
    let audit = site.get("/desk/audit", &admin).await.text().await.unwrap();
    assert!(audit.contains("second-step-on") && audit.contains("second-step-off") && !audit.contains(&key));
}

//! The numbers of the desk: what people say of their business, and never a small group.

use super::{Event, site};

/// Seven people do the check-up; one of them twice.
#[tokio::test]
async fn size_and_trade_of_businesses_are_counted_over_people_and_small_groups_stay_hidden() {
    let site = site().await;
    let reader = site.sign_in("reader").await;
    let told = async || {
        let file = site.get("/desk/numbers.csv", &reader).await.text().await.unwrap();
        let lines = file.lines().filter(|l| l.contains("Businesses:"));
        // Without the marks of direction around a name.
        lines.map(|l| l.replace(['\u{2068}', '\u{2069}', '"'], "")).collect::<Vec<_>>()
    };
    for n in 0..7 {
        let who = format!("firm{n}");
        let (hands, trade) =
            if n < 5 { ("Only me", "Crafts and fashion") } else { ("A larger team", "Something else") };
        for (n, words) in ["/start check-up", hands, trade].into_iter().enumerate() {
            site.event(&who, n, Event::Said { words: words.into() }).await;
        }
        if n == 3 {
            assert!(told().await.is_empty(), "four are too few: {:?}", told().await);
        }
    }
    assert_eq!(told().await, ["Businesses: Size,Only me,5,People", "Businesses: Trade,Crafts and fashion,5,People"]);
    // Whoever does it again counts once, with what they said last.
    for (n, words) in ["/start check-up", "A larger team", "Something else"].into_iter().enumerate() {
        site.event("firm0", 10 + n, Event::Said { words: words.into() }).await;
    }
    assert!(told().await.is_empty(), "{:?}", told().await);
    let page = site.get("/desk/numbers", &reader).await.text().await.unwrap();
    assert!(!page.contains("Only me"), "a group of four is on no page");
}

//! What the office holds back, switched at the desk: at once, noted, and by those who look after the content alone.

use super::{Event, site};

#[tokio::test]
async fn what_must_not_be_told_is_held_back_at_the_desk_and_offered_again() {
    let site = site().await;
    let desk = &site.desk;
    let author = site.sign_in("author").await;
    let csrf = site.csrf(&author).await;
    let does = async |what: &str, does: &str| {
        let fields = [("csrf", csrf.as_str()), ("what", what), ("do", does)];
        site.post("/desk/content", &author, &fields).await.status().as_u16()
    };
    let page = async || site.get("/desk/content", &author).await.text().await.unwrap();
    let silent = async |n: usize| {
        site.event("ana", n, Event::Said { words: "/start madrid_central-attack".into() }).await;
        let conversation = desk.store.conversation_at("web", "ana").await.unwrap().unwrap();
        let thread = desk.store.thread(&conversation, 1).await.unwrap();
        thread.iter().any(|said| said.payload.contains("do not show it for the moment"))
    };
    site.event("ana", 0, Event::Said { words: "/start".into() }).await;
    assert!(page().await.contains("Nothing is held back."));
    let guide = "guide madrid/central-attack";
    assert!(!silent(1).await);
    assert_eq!(does(guide, "hold").await, 303);
    // In force here at once, without waiting for the next look.
    assert!(silent(2).await);
    let text = page().await;
    assert!(text.contains("Offer it again") && text.contains("· author"), "{text}");
    // What does not exist, and English, cannot be held back.
    for wrong in ["guide madrid/no-such", "language en", "person ana", "guide"] {
        assert_eq!(does(wrong, "hold").await, 404, "{wrong}");
    }
    assert_eq!(does(guide, "offer").await, 303);
    assert!(!silent(3).await && page().await.contains("Nothing is held back."));
    let admin = site.sign_in("admin").await;
    let audit = site.get("/desk/audit", &admin).await.text().await.unwrap();
    assert!(audit.contains("held-back") && audit.contains("offered-again"), "{audit}");
    let noted = desk.store.audit(20).await.unwrap();
    assert!(noted.iter().any(|l| l.row.what == "held-back" && l.row.detail == guide && l.row.actor == "author"));
}

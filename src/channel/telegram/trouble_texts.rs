//! Every text of the Bot API server that we act on, and hundreds it never said.

use super::*;
use proptest::prelude::*;

fn no(status: u16, text: &str) -> Failure {
    Failure::Said { status, text: text.to_owned(), retry_after: None, migrate_to: None }
}

fn next(status: u16, text: &str) -> Trouble {
    trouble(&no(status, text), Scope::Chat)
}

#[test]
fn f35_people_out_of_reach_are_told_from_messages_that_are_wrong() {
    for (status, text) in [
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: user is deactivated"),
        (403, "Forbidden: bot was kicked from the group chat"),
        (403, "Forbidden: bot was kicked from the supergroup chat"),
        (403, "Forbidden: bot was kicked from the channel chat"),
        (403, "Forbidden: bot is not a member of the group chat"),
        (403, "Forbidden: bot is not a member of the supergroup chat"),
        (403, "Forbidden: bot is not a member of the channel chat"),
        (403, "Forbidden: bot can't initiate conversation with a user"),
        (403, "Forbidden: bot can't send messages to bots"),
        (403, "Forbidden: the group chat was deleted"),
        (403, "FORBIDDEN: BOT WAS BLOCKED BY THE USER"),
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: private chat not found"),
        (400, "Bad Request: user not found"),
        (400, "Bad Request: PEER_ID_INVALID"),
        (400, "Bad Request: USER_IS_BLOCKED"),
        (400, "Bad Request: INPUT_USER_DEACTIVATED"),
        (400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
        (400, "Bad Request: have no rights to send a message"),
        (400, "Bad Request: not enough rights to send text messages to the chat"),
        (400, "Bad Request: group chat was deactivated"),
    ] {
        assert_eq!(next(status, text), Trouble::Unreachable, "{text}");
    }
    for (status, text) in [
        (400, "Bad Request: message text is empty"),
        (400, "Bad Request: message is too long"),
        (400, "Bad Request: text is too long"),
        (400, "Bad Request: can't parse entities: Unsupported start tag \"3\" at byte offset 1"),
        (400, "Bad Request: BUTTON_DATA_INVALID"),
        (400, "Bad Request: reply markup is too long"),
        (400, "Bad Request: message to be replied not found"),
        (400, "Bad Request: file is too big"),
        (400, "Bad Request: message can't be deleted"),
        (400, "Bad Request: message thread not found"),
        (403, "Forbidden: something new"),
        (404, "Not Found: method not found"),
        (409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"),
        (413, "Request Entity Too Large"),
    ] {
        assert_eq!(next(status, text), Trouble::Refused { hash: hash(text) }, "{text}");
    }
}

#[test]
fn credentials_and_servers_that_are_down() {
    assert_eq!(next(401, "Unauthorized"), Trouble::Revoked);
    assert_eq!(next(401, "Unauthorized: invalid api-id/api-hash"), Trouble::Revoked);
    assert_eq!(next(404, "Not Found"), Trouble::Revoked);
    for status in [500, 502, 503, 504] {
        assert_eq!(next(status, "Internal Server Error: restart"), Trouble::Again);
    }
    assert_eq!(trouble(&Failure::Gateway(502), Scope::Chat), Trouble::Again);
    assert_eq!(trouble(&Failure::Gateway(504), Scope::Chat), Trouble::Unknown);
    assert_eq!(trouble(&Failure::NotSent(String::new()), Scope::Chat), Trouble::Again);
    assert_eq!(trouble(&Failure::Lost(String::new()), Scope::Chat), Trouble::Unknown);
}

#[test]
fn f37_the_wait_is_the_one_told() {
    let flood = |retry_after| Failure::Said {
        status: 429,
        text: "Too Many Requests: retry after 35".into(),
        retry_after,
        migrate_to: None,
    };
    assert_eq!(trouble(&flood(Some(3600)), Scope::Chat), Trouble::Wait { seconds: 3600, everybody: false });
    assert_eq!(trouble(&flood(None), Scope::Chat), Trouble::Wait { seconds: 35, everybody: false });
    assert_eq!(trouble(&flood(Some(0)), Scope::Everybody), Trouble::Wait { seconds: 1, everybody: true });
    assert_eq!(next(429, "Too Many Requests"), Trouble::Wait { seconds: 1, everybody: false });
}

#[test]
fn f41_a_chat_that_moved_says_where_to() {
    let moved = Failure::Said {
        status: 400,
        text: "Bad Request: group chat was upgraded to a supergroup chat".into(),
        retry_after: None,
        migrate_to: Some(-1_001_234),
    };
    assert_eq!(trouble(&moved, Scope::Chat), Trouble::Moved { to: "-1001234".into() });
}

#[test]
fn edits_and_taps_know_their_texts_in_every_spelling() {
    assert!(same(&no(
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"
    )));
    assert!(same(&no(400, "Bad Request: MESSAGE_NOT_MODIFIED")));
    assert!(gone(&no(400, "Bad Request: message to edit not found")));
    assert!(gone(&no(400, "Bad Request: message can't be edited")));
    assert!(gone(&no(400, "Bad Request: MESSAGE_ID_INVALID")));
    assert!(late(&no(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")));
    assert!(late(&no(400, "Bad Request: query is too old and response timeout expired or query id is invalid")));
    assert!(late(&no(400, "Bad Request: QUERY_ID_INVALID")));
    assert!(
        !same(&no(500, "message is not modified"))
            && !gone(&no(400, "Bad Request: chat not found"))
            && !late(&no(400, "x"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn f39_an_invented_error_is_never_retried_unless_5xx_or_429(status in 300u16..600, text in "\\PC{0,80}", retry_after: Option<u64>) {
        let failure = Failure::Said { status, text: text.clone(), retry_after, migrate_to: None };
        let what = trouble(&failure, Scope::Chat);
        let retried = matches!(what, Trouble::Again | Trouble::Wait { .. } | Trouble::Unknown);
        prop_assert_eq!(retried, status >= 500 || status == 429, "{:?}", what);
        if let Trouble::Refused { hash: told } = what {
            prop_assert_eq!(told, hash(&text));
        }
    }
}

//! Every statement is understood by both engines, and the engine is the one we think it is.

use crate::house::{houses, sqlite};
use ipdesk::store::sql;
use sqlx::{Connection, Executor, SqlSafeStr};

#[tokio::test]
async fn every_statement_prepares_on_both_engines() {
    for house in houses().await {
        if house.is_sqlite() {
            let mut db = sqlx::SqliteConnection::connect(&house.url).await.unwrap();
            for text in sql::ALL.iter().chain(sql::PEOPLE).chain(sql::MEETINGS) {
                if let Err(e) = db.prepare(SqlSafeStr::into_sql_str(*text)).await {
                    panic!("SQLite refuses {text}: {e}");
                }
            }
        } else {
            let mut db = sqlx::PgConnection::connect(&house.url).await.unwrap();
            for text in sql::ALL.iter().chain(sql::PEOPLE).chain(sql::MEETINGS) {
                if let Err(e) = db.prepare(SqlSafeStr::into_sql_str(*text)).await {
                    panic!("PostgreSQL refuses {text}: {e}");
                }
            }
        }
        house.end().await;
    }
}

/// A statement outside `ALL` would escape the test above.
#[test]
fn all_lists_every_statement_that_is_not_sqlites_own() {
    let all = include_str!("../../src/store/sql.rs").split_once("pub const ALL").unwrap();
    let people = include_str!("../../src/store/sql/people.rs").split_once("pub const PEOPLE").unwrap();
    let meetings = include_str!("../../src/store/sql/meetings.rs").split_once("pub const MEETINGS").unwrap();
    let own = [
        "BEGIN",
        "BEGIN_VIEW_POSTGRES",
        "COMMIT",
        "ROLLBACK",
        "SAVEPOINT",
        "ROLLBACK_TO",
        "RELEASE",
        "VERSION_POSTGRES",
    ];
    for (constants, list) in [all, people, meetings] {
        for line in constants.lines().filter_map(|line| line.split_once(") const ")).map(|(_, rest)| rest) {
            let name = line.split(':').next().unwrap();
            let listed = list.split([',', ' ', '\n']).any(|word| word == name);
            assert!(listed || name.ends_with("_SQLITE") || own.contains(&name), "{name} is not in ALL");
        }
    }
}

#[tokio::test]
async fn sqlite_is_the_bundled_one() {
    let house = sqlite().await;
    let version = house.store.engine_version().await.unwrap();
    let parts: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
    assert!(parts >= vec![3, 51, 0], "SQLite {version} is older than the bundled one");
    house.end().await;
}

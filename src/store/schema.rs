//! The migrations: one folder for both engines, carried in the binary.

use sqlx::SqlSafeStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use std::borrow::Cow;

/// Every migration, oldest first; a file once released is never changed.
const FILES: &[(i64, &str, &str)] = &[
    (1, "house", include_str!("../../migrations/0001_house.sql")),
    (10, "people", include_str!("../../migrations/0010_people.sql")),
    (11, "tickets", include_str!("../../migrations/0011_tickets.sql")),
    (20, "withdrawn", include_str!("../../migrations/0020_withdrawn.sql")),
    (21, "staff", include_str!("../../migrations/0021_staff.sql")),
    (22, "carry", include_str!("../../migrations/0022_carry.sql")),
    (30, "meetings", include_str!("../../migrations/0030_meetings.sql")),
    (40, "closures", include_str!("../../migrations/0040_closures.sql")),
    (41, "mailboxes", include_str!("../../migrations/0041_mailboxes.sql")),
    (50, "word_of_meetings", include_str!("../../migrations/0050_word_of_meetings.sql")),
    (51, "second_step", include_str!("../../migrations/0051_second_step.sql")),
    (52, "offices", include_str!("../../migrations/0052_offices.sql")),
];

/// The newest schema this program knows.
pub(super) fn known() -> i64 {
    FILES.iter().map(|(version, ..)| *version).max().unwrap_or(0)
}

/// What brings a database to [`known`].
pub(super) fn migrator() -> Migrator {
    let migrations = FILES.iter().map(|(version, name, text)| {
        let sql = SqlSafeStr::into_sql_str(*text);
        Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
    });
    Migrator::with_migrations(migrations.collect())
}

//! Who works at the desk: accounts, signed-in browsers, and wrong guesses.

use super::{Store, StoreError, sql};

/// An account. Its secret is a hash, and is not part of what is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRow {
    /// What they sign in with.
    pub id: String,
    /// The name people see.
    pub name: String,
    /// What they may do.
    pub role: String,
    /// The office they work for; empty for all of the service.
    pub office: String,
    /// When it was made.
    pub made_at: i64,
    /// Since when it is closed.
    pub ended_at: Option<i64>,
}

type Columns = (String, String, String, String, i64, Option<i64>);

fn row((id, name, role, office, made_at, ended_at): Columns) -> StaffRow {
    StaffRow { id, name, role, office, made_at, ended_at }
}

impl Store {
    /// Adds an account; false if the name is taken.
    pub async fn staff_add(&self, staff: StaffRow, secret: String) -> Result<bool, StoreError> {
        self.write((staff, secret), |link, (s, secret)| {
            Box::pin(async move {
                let (id, name, role) = ((&s.id).into(), (&s.name).into(), (&s.role).into());
                let args = [id, name, role, (&s.office).into(), secret.into(), s.made_at.into()];
                Ok(link.run(sql::STAFF_NEW, &args).await? == 1)
            })
        })
        .await
    }

    /// Everybody, open accounts first.
    pub async fn staff(&self) -> Result<Vec<StaffRow>, StoreError> {
        let rows: Vec<Columns> = self.pool().rows(sql::STAFF, &[]).await?;
        Ok(rows.into_iter().map(row).collect())
    }

    /// The open account of this id, with the hash of its secret.
    pub async fn staff_secret(&self, id: &str) -> Result<Option<(StaffRow, String)>, StoreError> {
        type WithSecret = (String, String, String, String, i64, Option<i64>, String);
        let found: Option<WithSecret> = self.pool().row(sql::STAFF_SECRET, &[id.into()]).await?;
        Ok(found
            .map(|(id, name, role, office, made, ended, secret)| (row((id, name, role, office, made, ended)), secret)))
    }

    /// Gives an account another secret; every browser signed in with the old one is signed out.
    pub async fn staff_set_secret(&self, id: &str, secret: String) -> Result<bool, StoreError> {
        self.write((id.to_owned(), secret), |link, (id, secret)| {
            Box::pin(async move {
                link.run(sql::SESSIONS_DROP_OF, &[id.into()]).await?;
                Ok(link.run(sql::STAFF_SET_SECRET, &[id.into(), secret.into()]).await? == 1)
            })
        })
        .await
    }

    /// The key of an account's second step; none where it has none.
    pub async fn staff_factor(&self, id: &str) -> Result<Option<String>, StoreError> {
        let found: Option<(String,)> = self.pool().row(sql::STAFF_FACTOR, &[id.into()]).await?;
        Ok(found.map(|(key,)| key))
    }

    /// Gives an account a second step, whose codes count from after this step of time; or none.
    pub async fn staff_set_factor(&self, id: &str, key: Option<String>, step: i64) -> Result<bool, StoreError> {
        self.write((id.to_owned(), key, step), |link, (id, key, step)| {
            Box::pin(async move {
                let args = [id.into(), key.as_deref().into(), (*step).into()];
                Ok(link.run(sql::STAFF_SET_FACTOR, &args).await? == 1)
            })
        })
        .await
    }

    /// Uses the code of a step of time; false when it, or a later one, was used already.
    pub async fn staff_use_code(&self, id: &str, step: i64) -> Result<bool, StoreError> {
        self.write((id.to_owned(), step), |link, (id, step)| {
            Box::pin(async move { Ok(link.run(sql::STAFF_USE_CODE, &[id.into(), (*step).into()]).await? == 1) })
        })
        .await
    }

    /// Gives an account another role, or closes it (no role). False for the last administrator, who would lock
    /// everybody out; and for nobody. Either way every browser of the account signs in anew.
    pub async fn staff_change(&self, id: &str, role: Option<&str>, now: i64) -> Result<bool, StoreError> {
        self.write((id.to_owned(), role.map(str::to_owned), now), |link, (id, role, now)| {
            Box::pin(async move {
                link.run(sql::STAFF_LOCK, &[]).await?;
                let done = match role {
                    Some(role) => link.run(sql::STAFF_SET_ROLE, &[id.into(), role.into()]).await?,
                    None => link.run(sql::STAFF_END, &[id.into(), (*now).into()]).await?,
                };
                if done == 1 {
                    link.run(sql::SESSIONS_DROP_OF, &[id.into()]).await?;
                }
                Ok(done == 1)
            })
        })
        .await
    }

    /// Lets an account work for an office, or for all of them (empty); its browsers sign in anew. False for the last
    /// administrator of all, and for nobody.
    pub async fn staff_set_office(&self, id: &str, office: &str) -> Result<bool, StoreError> {
        self.write([id.to_owned(), office.to_owned()], |link, [id, office]| {
            Box::pin(async move {
                link.run(sql::STAFF_LOCK, &[]).await?;
                let done = link.run(sql::STAFF_SET_OFFICE, &[id.into(), office.into()]).await? == 1;
                if done {
                    link.run(sql::SESSIONS_DROP_OF, &[id.into()]).await?;
                }
                Ok(done)
            })
        })
        .await
    }

    /// A browser signed in; `mark` is a hash of its cookie.
    pub async fn session_new(&self, mark: &str, staff: &str, now: i64, ends_at: i64) -> Result<(), StoreError> {
        self.write((mark.to_owned(), staff.to_owned(), now, ends_at), |link, (mark, staff, now, ends)| {
            Box::pin(async move {
                link.run(sql::SESSIONS_OVER, &[(*now).into()]).await?;
                let args = [mark.into(), staff.into(), (*now).into(), (*ends).into()];
                link.run(sql::SESSION_NEW, &args).await.map(drop)
            })
        })
        .await
    }

    /// Who is signed in with this mark now, and the office they look at; empty for the first.
    pub async fn session(&self, mark: &str, now: i64) -> Result<Option<(StaffRow, String)>, StoreError> {
        type WithLook = (String, String, String, String, i64, Option<i64>, String);
        let found: Option<WithLook> = self.pool().row(sql::SESSION, &[mark.into(), now.into()]).await?;
        Ok(found.map(|(id, name, role, office, made, ended, look)| (row((id, name, role, office, made, ended)), look)))
    }

    /// A browser looks at another office.
    pub async fn session_look(&self, mark: &str, office: &str) -> Result<(), StoreError> {
        self.write([mark.to_owned(), office.to_owned()], |link, [mark, office]| {
            Box::pin(async move { link.run(sql::SESSION_LOOK, &[mark.into(), office.into()]).await.map(drop) })
        })
        .await
    }

    /// A browser signed out.
    pub async fn session_drop(&self, mark: &str) -> Result<(), StoreError> {
        self.write(mark.to_owned(), |link, mark| {
            Box::pin(async move { link.run(sql::SESSION_DROP, &[mark.into()]).await.map(drop) })
        })
        .await
    }

    /// How often this account or address guessed wrongly since `since`, and when last.
    pub async fn guesses(&self, who: &str, since: i64) -> Result<(i64, i64), StoreError> {
        let found: Option<(i64, i64)> = self.pool().row(sql::GUESSES, &[who.into(), since.into()]).await?;
        Ok(found.unwrap_or((0, 0)))
    }

    /// Counts a guess before it is looked at, so that many at once are all counted; gives how many there are now.
    pub async fn guess(&self, who: &str, since: i64, now: i64) -> Result<i64, StoreError> {
        self.write((who.to_owned(), since, now), |link, (who, since, now)| {
            Box::pin(async move {
                link.run(sql::GUESSES_OLD, &[(*since).into()]).await?;
                let counted: Option<(i64,)> = link.row(sql::GUESS, &[who.into(), (*now).into()]).await?;
                Ok(counted.map_or(1, |(n,)| n))
            })
        })
        .await
    }

    /// The right secret was given: what was counted for this account or address is forgotten.
    pub async fn guessed(&self, who: &str) -> Result<(), StoreError> {
        self.write(who.to_owned(), |link, who| {
            Box::pin(async move { link.run(sql::GUESSED, &[who.into()]).await.map(drop) })
        })
        .await
    }
}

//! A conversation goes on elsewhere: a one-time code attaches another address to it.

use super::audit::{self, AuditRow};
use super::erase;
use super::link::Link;
use super::{Store, StoreError, sql};

/// What became of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// The address belongs to this conversation now; what stood there before is erased.
    To { conversation: String, erased: Option<String> },
    /// No such code, or it is over, or used.
    No,
    /// What stands at the address has a booking or a talk of its own: nothing was changed, the code is still good.
    Taken,
}

struct Wish {
    mark: String,
    channel: String,
    address: String,
    entry: i64,
    now: i64,
}

impl Store {
    /// Keeps a code's hash until it ends; an older one of the conversation is worth nothing from then on.
    pub async fn carry_new(&self, mark: String, conversation: &str, now: i64, ends_at: i64) -> Result<(), StoreError> {
        self.write((mark, conversation.to_owned(), now, ends_at), |link, (mark, conversation, now, ends)| {
            Box::pin(async move {
                link.run(sql::CARRIES_DROP, &[conversation.into(), (*now).into()]).await?;
                link.run(sql::CARRY_NEW, &[mark.into(), conversation.into(), (*ends).into()]).await.map(drop)
            })
        })
        .await
    }

    /// Uses a code at an address: once, and only in its time.
    pub async fn carry(&self, mark: String, channel: &str, address: &str, now: i64) -> Result<Carried, StoreError> {
        let entry = self.numbers(2).await?;
        let wish = Wish { mark, channel: channel.to_owned(), address: address.to_owned(), entry, now };
        self.write(wish, |link, wish| Box::pin(carry(link, wish))).await
    }
}

async fn carry(link: &mut Link<'_>, wish: &Wish) -> Result<Carried, StoreError> {
    let at = [(&wish.channel).into(), (&wish.address).into()];
    let there: Option<(String,)> = link.row(sql::CONVERSATION_AT, &at).await?;
    let wanted: Option<(String,)> = link.row(sql::CARRY, &[(&wish.mark).into(), wish.now.into()]).await?;
    let Some((to,)) = wanted else { return Ok(Carried::No) };
    let before = there.map(|(id,)| id).filter(|id| *id != to);
    if let Some(id) = &before {
        let own: Option<(i64,)> = link.row(sql::HAS_MORE, &[id.into(), wish.now.into()]).await?;
        if own.is_some_and(|(n,)| n > 0) {
            return Ok(Carried::Taken);
        }
    }
    // The claim repeats its condition: of two who use it at once, one has it.
    if link.run(sql::CARRY_USE, &[(&wish.mark).into(), wish.now.into()]).await? == 0 {
        return Ok(Carried::No);
    }
    if link.row::<(i64,)>(sql::CONVERSATION_LOCK, &[(&to).into()]).await?.is_none() {
        return Ok(Carried::No);
    }
    if let Some(id) = &before {
        erase::erase(link, id, wish.entry, wish.now).await?;
    }
    let address = [(&wish.channel).into(), (&wish.address).into(), (&to).into()];
    link.run(sql::ADDRESS_NEW, &address).await?;
    link.run(sql::HOME_SET, &[(&to).into(), (&wish.channel).into(), (&wish.address).into()]).await?;
    let row = AuditRow { actor: "person".into(), what: "carried".into(), detail: wish.channel.clone() };
    audit::note(link, wish.entry + 1, Some(&to), &row, wish.now).await?;
    Ok(Carried::To { conversation: to, erased: before })
}

//! Tickets: somebody asks for a human. One is claimed by one human only, and closed for good.

use super::link::Link;
use super::{Store, StoreError, sql};

/// A ticket as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its id.
    pub id: String,
    /// The conversation it stands for.
    pub conversation: String,
    /// The office that was asked.
    pub office: String,
    /// The language of the person.
    pub lang: String,
    /// The topic, empty when none is known.
    pub topic: String,
    /// `waiting`, `claimed` or `closed`.
    pub state: String,
    /// The staff account that claimed it.
    pub staff: Option<String>,
    /// When the person asked.
    pub asked_at: i64,
    /// When somebody claimed it.
    pub claimed_at: Option<i64>,
    /// When somebody first wrote to the person.
    pub answered_at: Option<i64>,
    /// When it was closed.
    pub closed_at: Option<i64>,
}

/// What a turn changes about the ticket of its conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TicketChange {
    /// A human is asked for; a ticket that is open already stays the one.
    Ask { id: String, office: String, lang: String, topic: String },
    /// This account takes it. Refused when somebody else was faster, or the person no longer waits.
    Claim { ticket: String, staff: String },
    /// Something is said or noted by the account that has it. Refused from anybody else.
    Remark { ticket: String, staff: String, kind: &'static str, author: String, words: String },
    /// The person writes to the human; kept only while a ticket is open.
    Written { words: String },
    /// The account that has it hands the person back. Refused from anybody else.
    Return { ticket: String, staff: String },
    /// The person left the queue (what they wrote goes too) or ended the talk.
    Hang,
}

/// What was said around a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// `person`, `staff`, `guide`, or `note` among staff.
    pub kind: String,
    /// The name of who said it; empty for the person.
    pub author: String,
    /// What was said; empty for something that was no text.
    pub words: String,
    /// When.
    pub at: i64,
}

type Columns =
    (String, String, String, String, String, String, Option<String>, i64, Option<i64>, Option<i64>, Option<i64>);

impl From<Columns> for Ticket {
    fn from(row: Columns) -> Self {
        let (id, conversation, office, lang, topic, state, staff, asked_at, claimed_at, answered_at, closed_at) = row;
        Ticket { id, conversation, office, lang, topic, state, staff, asked_at, claimed_at, answered_at, closed_at }
    }
}

impl Store {
    /// The open tickets of an office, longest waiting first.
    pub async fn queue(&self, office: &str) -> Result<Vec<Ticket>, StoreError> {
        let rows: Vec<Columns> = self.pool().rows(sql::TICKETS_OPEN, &[office.into()]).await?;
        Ok(rows.into_iter().map(Ticket::from).collect())
    }

    /// One ticket.
    pub async fn ticket(&self, id: &str) -> Result<Option<Ticket>, StoreError> {
        let row: Option<Columns> = self.pool().row(sql::TICKET, &[id.into()]).await?;
        Ok(row.map(Ticket::from))
    }

    /// How many wait before this conversation at an office (all of them, when it does not wait itself).
    pub async fn ahead(&self, office: &str, conversation: &str) -> Result<i64, StoreError> {
        let row: Option<(i64,)> = self.pool().row(sql::TICKETS_AHEAD, &[office.into(), conversation.into()]).await?;
        Ok(row.map_or(0, |(n,)| n))
    }

    /// What the person wrote to humans: number, words, when; oldest first.
    pub async fn written(&self, conversation: &str, last: i64) -> Result<Vec<(i64, String, i64)>, StoreError> {
        let mut rows: Vec<(i64, String, i64)> =
            self.pool().rows(sql::REMARKS_OWN, &[conversation.into(), last.into()]).await?;
        rows.reverse();
        Ok(rows)
    }

    /// What was said around a ticket, oldest first.
    pub async fn remarks(&self, ticket: &str) -> Result<Vec<Remark>, StoreError> {
        let rows: Vec<(String, String, String, i64)> = self.pool().rows(sql::REMARKS, &[ticket.into()]).await?;
        Ok(rows.into_iter().map(|(kind, author, words, at)| Remark { kind, author, words, at }).collect())
    }
}

/// Makes one change in a transaction; false when it is refused. `entry` is the number of a remark.
pub(super) async fn change(
    link: &mut Link<'_>,
    conversation: &str,
    change: &TicketChange,
    entry: i64,
    now: i64,
) -> Result<bool, StoreError> {
    Ok(match change {
        TicketChange::Ask { id, office, lang, topic } => {
            let args = [id.into(), conversation.into(), office.into(), lang.into(), topic.into(), now.into()];
            link.run(sql::TICKET_NEW, &args).await?;
            true
        }
        TicketChange::Claim { ticket, staff } => {
            link.run(sql::TICKET_CLAIM, &[ticket.into(), staff.into(), now.into()]).await? == 1
        }
        TicketChange::Remark { ticket, staff, kind, author, words } => {
            // Who no longer has the ticket cannot write; whoever only notes need not be the first to answer.
            let answers = i64::from(*kind != "note");
            let args = [ticket.into(), staff.into(), now.into(), answers.into()];
            if link.run(sql::TICKET_ANSWERED, &args).await? == 0 {
                return Ok(false);
            }
            let args = [
                entry.into(),
                ticket.into(),
                conversation.into(),
                (*kind).into(),
                author.into(),
                words.into(),
                now.into(),
            ];
            link.run(sql::REMARK_NEW, &args).await? == 1
        }
        TicketChange::Written { words } => {
            link.run(sql::REMARK_WRITTEN, &[entry.into(), conversation.into(), words.into(), now.into()]).await?;
            true
        }
        TicketChange::Return { ticket, staff } => {
            link.run(sql::TICKET_RETURN, &[ticket.into(), staff.into(), now.into()]).await? == 1
        }
        TicketChange::Hang => {
            // Words written in the queue were for a human who never came.
            link.run(sql::REMARKS_UNHEARD, &[conversation.into()]).await?;
            link.run(sql::TICKET_HANG, &[conversation.into(), now.into()]).await?;
            true
        }
    })
}

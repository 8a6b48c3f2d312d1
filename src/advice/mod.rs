//! What is right for a case: routes, what closes them, warnings, dates; all from rules and tables, each with its reason.

mod advise;
pub mod check_up;
pub mod cost;
pub mod count;
pub mod deadline;
pub mod explain;
pub mod grace;
mod json;
mod judge;
pub mod measure;
mod seen;
mod told;
mod truth;

pub use advise::{Advice, Because, Closed, Open, Warning, advise};
pub use deadline::{Deadline, NoDeadline, Why, deadline};
pub use json::{Arg, Costs, Message};
pub use judge::Matter;
pub use told::Detail;
pub use truth::{Missing, Truth};

//! How it is said: languages, the catalogue of Fluent messages, and rendering to finished parts.
//! Words do not know rules: nothing here knows a topic, a route or a question.

pub mod body;
pub mod budget;
pub mod catalog;
pub mod entries;
pub mod ftl;
pub mod lang;
pub mod message;
pub mod number;
pub mod part;
pub mod person;
pub mod render;
pub mod screen;
mod spot;

pub use body::Body;
pub use budget::Budget;
pub use catalog::{Catalog, Promise};
pub use lang::Lang;
pub use message::{Arg, Key, Message};
pub use part::{Button, Part};
pub use render::{Rendered, render};
pub use screen::{Choice, Screen};

//! ipdesk: a chat assistant for intellectual property.
//!
//! The pure half (`text`, `kb`, `advice`, `talk`) knows no IO, clock or chance; the shell around it
//! (`search`, `store`, `channel`, `desk`, `staff`, `cli`) has one door per outside thing. See ARCHITECTURE.md.

#![warn(clippy::disallowed_methods)] // clippy.toml names the one place of each

pub mod advice;
pub mod channel;
pub mod cli;
pub mod config;
pub mod desk;
pub mod files;
pub mod kb;
pub mod search;
pub mod staff;
pub mod store;
pub mod talk;
pub mod text;

//! `ipdesk serve`.

//! The tables: SQLite by default, PostgreSQL when asked, from one SQL text.

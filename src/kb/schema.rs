//! JSON schemas of the format, for editors.

//! People's words to texts: which guides answer these words, and how sure that is.

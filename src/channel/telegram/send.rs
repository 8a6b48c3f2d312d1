//! Parcels to calls: which method, with which buttons, and what to do when the live message is gone.

use super::{
    Telegram,
    address::Address,
    shape::Sent,
    strip,
    trouble::{self, Failure, Scope},
};
use crate::{
    channel::{
        Channel, Delivered, Going, Parcel, Toast, Trouble,
        codec::{self, Holder},
    },
    text::{Budget, Part, part::cut},
};
use reqwest::multipart;
use serde::de::IgnoredAny;
use teloxide_core::{
    payloads::{self, AnswerCallbackQuerySetters, EditMessageTextSetters, SendMessageSetters},
    types::{
        CallbackQueryId, ChatAction, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId,
    },
};

/// The longest notice of an answered tap.
const LONGEST_NOTICE: usize = 200;

impl Channel for Telegram {
    fn name(&self) -> &'static str {
        "telegram"
    }

    fn budget(&self) -> Budget {
        Budget::TELEGRAM
    }

    fn send<'a>(
        &'a self,
        address: &'a str,
        parcel: &'a Parcel,
        live: Option<&'a str>,
    ) -> Going<'a, Result<Delivered, Trouble>> {
        Box::pin(self.deliver(address, parcel, live))
    }

    fn acknowledge<'a>(&'a self, query: &'a str, notice: Option<&'a str>) -> Going<'a, ()> {
        Box::pin(async move {
            let toast = Toast { query: query.to_owned(), notice: notice.map(str::to_owned) };
            let payload = ending(&toast);
            match self.door.call::<IgnoredAny>("answerCallbackQuery", &payload).await {
                Ok(_) => {}
                Err(failure) if trouble::late(&failure) => self.counts.late_answers.up(),
                Err(_) => self.counts.lost_answers.up(),
            }
        })
    }

    fn typing<'a>(&'a self, address: &'a str) -> Going<'a, ()> {
        Box::pin(async move {
            if let Ok(address) = address.parse::<Address>() {
                let payload = payloads::SendChatAction::new(ChatId(address.chat), ChatAction::Typing);
                // Only a hint on the screen; the message itself will tell what is wrong.
                let _ = self.door.call::<IgnoredAny>("sendChatAction", &payload).await;
            }
        })
    }
}

impl Telegram {
    async fn deliver(&self, address: &str, parcel: &Parcel, live: Option<&str>) -> Result<Delivered, Trouble> {
        // An address that no chat has can never be reached.
        let to: Address = address.parse().map_err(|_| Trouble::Unreachable)?;
        match parcel {
            Parcel::Screen { part, revision, edit } => {
                let old = live.and_then(|id| id.parse::<i32>().ok());
                if let (true, Some(message)) = (*edit, old)
                    && self.edit(to, message, part, self.buttons(part, to, *revision)?).await?
                {
                    return Ok(Delivered { message: Some(message.to_string()), live: true });
                }
                let message = self.say(to, part, self.buttons(part, to, *revision)?).await?;
                if let (false, Some(old)) = (*edit, old) {
                    strip::start(self.door.clone(), self.counts.clone(), to.chat, old);
                }
                Ok(Delivered { message: Some(message), live: true })
            }
            Parcel::Keep { part, revision } => {
                let buttons = self.buttons(part, to, *revision)?;
                Ok(Delivered { message: Some(self.say(to, part, buttons).await?), live: false })
            }
            Parcel::File { name, mime, text, caption } => {
                let document = multipart::Part::bytes(text.clone().into_bytes()).file_name(name.clone());
                let document =
                    document.mime_str(mime).map_err(|_| Trouble::Refused { hash: trouble::hash("not a mime type") })?;
                let mut form = multipart::Form::new().text("chat_id", to.chat.to_string()).part("document", document);
                if !caption.is_empty() {
                    form = form.text("caption", caption.clone());
                }
                let sent: Result<Sent, Failure> = self.door.send_form("sendDocument", form).await;
                let sent = sent.map_err(|failure| self.trouble(&failure, to))?;
                Ok(Delivered { message: Some(sent.message_id.to_string()), live: false })
            }
        }
    }

    /// Edits the live message. `false`: it is not there any more, a new one is needed.
    async fn edit(
        &self,
        to: Address,
        message: i32,
        part: &Part,
        buttons: Option<InlineKeyboardMarkup>,
    ) -> Result<bool, Trouble> {
        let mut payload = payloads::EditMessageText::new(ChatId(to.chat), MessageId(message), &part.text)
            .link_preview_options(no_preview());
        // Without the field the message loses its buttons, which is what a part without rows asks for.
        payload.reply_markup = buttons;
        match self.door.call::<IgnoredAny>("editMessageText", &payload).await {
            Ok(_) => Ok(true),
            Err(failure) if trouble::same(&failure) => Ok(true),
            Err(failure) if trouble::gone(&failure) => Ok(false),
            Err(failure) => Err(self.trouble(&failure, to)),
        }
    }

    /// Sends a new message. Plain text, no parse mode: what people typed shows as they typed it.
    async fn say(&self, to: Address, part: &Part, buttons: Option<InlineKeyboardMarkup>) -> Result<String, Trouble> {
        let mut payload = payloads::SendMessage::new(ChatId(to.chat), &part.text).link_preview_options(no_preview());
        if let Some(buttons) = buttons {
            payload = payload.reply_markup(buttons);
        }
        match self.door.call::<Sent>("sendMessage", &payload).await {
            Ok(sent) => Ok(sent.message_id.to_string()),
            Err(failure) => Err(self.trouble(&failure, to)),
        }
    }

    fn buttons(&self, part: &Part, to: Address, screen: u32) -> Result<Option<InlineKeyboardMarkup>, Trouble> {
        let rows: Vec<_> = part.rows.iter().filter(|row| !row.is_empty()).collect();
        if rows.is_empty() {
            return Ok(None);
        }
        let keys = self.keys.load();
        let holder = Holder { bot: self.bot, user: to.user, chat: to.chat };
        let rows = rows.into_iter().map(|row| {
            row.iter()
                .map(|button| {
                    Ok(InlineKeyboardButton::callback(&button.label, codec::seal(&keys, holder, screen, &button.code)?))
                })
                .collect::<Result<Vec<_>, codec::TooLong>>()
        });
        match rows.collect::<Result<Vec<_>, _>>() {
            Ok(rows) => Ok(Some(InlineKeyboardMarkup::new(rows))),
            Err(too_long) => Err(Trouble::Refused { hash: trouble::hash(&too_long.to_string()) }),
        }
    }

    fn trouble(&self, failure: &Failure, to: Address) -> Trouble {
        let what = trouble::trouble(failure, Scope::Chat);
        match what {
            Trouble::Unknown => self.counts.unknown.up(),
            // The hash stands for the text: texts of the server may quote what we sent.
            Trouble::Refused { hash } => tracing::warn!(hash, "telegram: refused for good"),
            _ => {}
        }
        match what {
            Trouble::Moved { to: chat } => Trouble::Moved { to: to.in_chat(&chat) },
            other => other,
        }
    }
}

/// The call that ends a spinner.
pub(super) fn ending(toast: &Toast) -> payloads::AnswerCallbackQuery {
    let payload = payloads::AnswerCallbackQuery::new(CallbackQueryId(toast.query.clone()));
    match &toast.notice {
        Some(notice) => payload.text(fit(notice)),
        None => payload,
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// As much of a notice as Telegram shows, which counts UTF-16 units.
fn fit(notice: &str) -> String {
    let mut shown = cut(notice, LONGEST_NOTICE);
    while shown.encode_utf16().count() > LONGEST_NOTICE {
        let fewer = unicode_segmentation::UnicodeSegmentation::graphemes(shown, true).count() - 1;
        shown = cut(shown, fewer);
    }
    shown.to_owned()
}

//! The methods of the Bot API, with the limits and the error texts of the real server.

use super::{
    params::Params,
    world::{ANSWER_LIFE, Message, Webhook, World},
};
use serde_json::{Value, json};

/// A refusal as the server words it.
pub struct No {
    pub status: u16,
    pub text: String,
    pub parameters: Option<Value>,
}

impl No {
    pub fn new(status: u16, text: impl Into<String>) -> Self {
        Self { status, text: text.into(), parameters: None }
    }
}

fn bad<T>(text: &str) -> Result<T, No> {
    Err(No::new(400, format!("Bad Request: {text}")))
}

/// Does a call. getUpdates waits and is answered elsewhere.
pub fn call(world: &mut World, method: &str, p: &Params, now: u64) -> Result<Value, No> {
    match method {
        "getme" => Ok(json!({
            "id": super::BOT, "is_bot": true, "first_name": "ipdesk", "username": super::NAME, "can_join_groups": true,
            "can_read_all_group_messages": false, "supports_inline_queries": false, "can_connect_to_business": false,
            "has_main_web_app": false, "has_topics_enabled": false,
        })),
        "sendmessage" => send_message(world, p, now),
        "senddocument" => send_document(world, p, now),
        "editmessagetext" => edit_text(world, p, now),
        "editmessagereplymarkup" => edit_markup(world, p, now),
        "deletemessage" => delete(world, p, now),
        "answercallbackquery" => answer(world, p, now),
        "sendchataction" => {
            chat(world, p, now)?;
            match p.text("action").as_deref() {
                Some("typing" | "upload_document" | "upload_photo" | "find_location" | "choose_sticker") => {
                    Ok(json!(true))
                }
                _ => bad("wrong parameter action in request"),
            }
        }
        "setwebhook" => set_webhook(world, p),
        "deletewebhook" => {
            world.webhook = None;
            if p.yes("drop_pending_updates") {
                world.pending.clear();
            }
            Ok(json!(true))
        }
        "getwebhookinfo" => Ok(webhook_info(world)),
        "setmycommands" => {
            let commands = p.json("commands").and_then(|c| c.as_array().cloned());
            let Some(commands) = commands else { return bad("expected an Array of BotCommand") };
            if commands.len() > 100 {
                return bad("BOT_COMMANDS_TOO_MUCH");
            }
            for command in &commands {
                let (name, does) = (
                    command["command"].as_str().unwrap_or_default(),
                    command["description"].as_str().unwrap_or_default(),
                );
                if name.is_empty()
                    || name.len() > 32
                    || !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
                {
                    return bad("BOT_COMMAND_INVALID");
                }
                if does.is_empty() || does.chars().count() > 256 {
                    return bad("BOT_COMMAND_DESCRIPTION_INVALID");
                }
            }
            world.texts.insert(("commands".into(), lang(p)?), Value::Array(commands));
            Ok(json!(true))
        }
        "getmycommands" => Ok(world.texts.get(&("commands".into(), lang(p)?)).cloned().unwrap_or_else(|| json!([]))),
        "setmyname" => set_text(world, p, "name", 64, "name is too long"),
        "setmydescription" => set_text(world, p, "description", 512, "description is too long"),
        "setmyshortdescription" => set_text(world, p, "short_description", 120, "short description is too long"),
        "getmyname" => get_text(world, p, "name"),
        "getmydescription" => get_text(world, p, "description"),
        "getmyshortdescription" => get_text(world, p, "short_description"),
        _ => Err(No::new(404, "Not Found: method not found")),
    }
}

fn lang(p: &Params) -> Result<String, No> {
    let lang = p.text("language_code").unwrap_or_default();
    if lang.is_empty() || lang.len() == 2 && lang.bytes().all(|b| b.is_ascii_lowercase()) {
        Ok(lang)
    } else {
        bad("invalid language code specified")
    }
}

fn set_text(world: &mut World, p: &Params, what: &str, most: usize, too_long: &str) -> Result<Value, No> {
    let text = p.text(what).unwrap_or_default();
    if text.chars().count() > most {
        return bad(too_long);
    }
    world.texts.insert((what.to_owned(), lang(p)?), json!(text));
    Ok(json!(true))
}

fn get_text(world: &World, p: &Params, what: &str) -> Result<Value, No> {
    let text = world.texts.get(&(what.to_owned(), lang(p)?)).cloned().unwrap_or_else(|| json!(""));
    Ok(json!({ what: text }))
}

/// The chat a call is for, if the bot may write there now.
fn chat(world: &mut World, p: &Params, now: u64) -> Result<i64, No> {
    let Some(told) = p.text("chat_id").filter(|id| !id.is_empty()) else { return bad("chat_id is empty") };
    let Ok(id) = told.parse::<i64>() else { return bad("chat not found") };
    let Some(chat) = world.chats.get(&id) else { return bad("chat not found") };
    if let Some(to) = chat.migrated_to {
        let parameters = Some(json!({ "migrate_to_chat_id": to }));
        return Err(No { parameters, ..No::new(400, "Bad Request: group chat was upgraded to a supergroup chat") });
    }
    if chat.deactivated {
        return Err(No::new(403, "Forbidden: user is deactivated"));
    }
    if chat.blocked {
        return Err(No::new(
            403,
            if chat.group {
                "Forbidden: bot was kicked from the group chat"
            } else {
                "Forbidden: bot was blocked by the user"
            },
        ));
    }
    if now < chat.flood_until {
        let left = chat.flood_until - now;
        world.early += 1;
        return Err(No {
            parameters: Some(json!({ "retry_after": left })),
            ..No::new(429, format!("Too Many Requests: retry after {left}"))
        });
    }
    Ok(id)
}

fn text(p: &Params, name: &str, most: usize) -> Result<String, No> {
    let text = p.text(name).unwrap_or_default();
    if text.trim().is_empty() {
        return bad("message text is empty");
    }
    if text.encode_utf16().count() > most {
        return bad("message is too long");
    }
    // The fake does not parse entities; a bot that asks for it must not send what would need escaping.
    if p.text("parse_mode").is_some_and(|mode| mode.eq_ignore_ascii_case("html")) && text.contains(['<', '&']) {
        return bad("can't parse entities: Unsupported start tag");
    }
    Ok(text)
}

fn markup(p: &Params) -> Result<Option<Value>, No> {
    let Some(markup) = p.json("reply_markup") else { return Ok(None) };
    let Some(rows) = markup.get("inline_keyboard") else {
        return if markup.is_object() { Ok(None) } else { bad("object expected as reply markup") };
    };
    let Some(rows) = rows.as_array() else { return bad("can't parse reply keyboard markup JSON object") };
    let mut count = 0;
    for row in rows {
        let Some(row) = row.as_array() else { return bad("can't parse reply keyboard markup JSON object") };
        for button in row {
            count += 1;
            if button["text"].as_str().is_none_or(str::is_empty) {
                return bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
            }
            match (button["callback_data"].as_str(), button["url"].as_str()) {
                (Some(data), None) if data.is_empty() || data.len() > 64 => return bad("BUTTON_DATA_INVALID"),
                (Some(_), None) | (None, Some(_)) => {}
                _ => {
                    return bad(
                        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
                    );
                }
            }
        }
    }
    if count > 100 {
        return bad("reply markup is too long");
    }
    Ok((count > 0).then(|| json!({ "inline_keyboard": rows })))
}

fn send_message(world: &mut World, p: &Params, now: u64) -> Result<Value, No> {
    let chat = chat(world, p, now)?;
    let text = text(p, "text", 4096)?;
    let markup = markup(p)?;
    let mut content = json!({ "text": text });
    if p.json("link_preview_options").is_some_and(|options| options["is_disabled"] == true) {
        content["link_preview_options"] = json!({ "is_disabled": true });
    }
    let id = world.add(chat, Message { by_bot: true, date: now, content, markup, ..Message::default() });
    Ok(world.message_json(chat, id))
}

fn send_document(world: &mut World, p: &Params, now: u64) -> Result<Value, No> {
    let chat = chat(world, p, now)?;
    // aiogram and others name the part freely and point to it by attach://.
    let file = match p.json("document") {
        Some(Value::String(link)) => link.strip_prefix("attach://").and_then(|name| p.json(name)),
        other => other,
    };
    let Some(file) = file.filter(Value::is_object) else { return bad("there is no document in the request") };
    let body = file["body"].as_str().unwrap_or_default();
    if body.is_empty() {
        return bad("file must be non-empty");
    }
    let caption = p.text("caption").unwrap_or_default();
    if caption.encode_utf16().count() > 1024 {
        return bad("message caption is too long");
    }
    let mut content = json!({ "document": {
        "file_name": file["file_name"], "mime_type": file["mime_type"], "file_id": "BQACAgQAAxkDAAIB", "file_unique_id": "AgADAQ", "file_size": body.len(),
    }});
    if !caption.is_empty() {
        content["caption"] = json!(caption);
    }
    let markup = markup(p)?;
    let id = world.add(chat, Message { by_bot: true, date: now, content, markup, ..Message::default() });
    Ok(world.message_json(chat, id))
}

fn mine<'a>(
    world: &'a mut World,
    chat: i64,
    p: &Params,
    to_do: &str,
    cannot: &str,
) -> Result<(i64, &'a mut Message), No> {
    let Some(id) = p.int("message_id") else { return bad("message identifier is not specified") };
    match world.chat(chat).messages.get_mut(&id) {
        Some(message) if !message.deleted => {
            if message.by_bot {
                Ok((id, message))
            } else {
                bad(cannot)
            }
        }
        _ => bad(&format!("message to {to_do} not found")),
    }
}

const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

fn edit_text(world: &mut World, p: &Params, now: u64) -> Result<Value, No> {
    let chat = chat(world, p, now)?;
    let text = text(p, "text", 4096)?;
    let markup = markup(p)?;
    let (id, message) = mine(world, chat, p, "edit", "message can't be edited")?;
    if message.content["text"] == text && message.markup == markup {
        return bad(NOT_MODIFIED);
    }
    message.content["text"] = json!(text);
    change(message, markup, now);
    Ok(world.message_json(chat, id))
}

fn edit_markup(world: &mut World, p: &Params, now: u64) -> Result<Value, No> {
    let chat = chat(world, p, now)?;
    let markup = markup(p)?;
    let (id, message) = mine(world, chat, p, "edit", "message can't be edited")?;
    if message.markup == markup {
        return bad(NOT_MODIFIED);
    }
    change(message, markup, now);
    Ok(world.message_json(chat, id))
}

fn change(message: &mut Message, markup: Option<Value>, now: u64) {
    message.markup = markup;
    message.edited = Some(now);
    message.edits += 1;
}

fn delete(world: &mut World, p: &Params, now: u64) -> Result<Value, No> {
    let chat = chat(world, p, now)?;
    let (_, message) = mine(world, chat, p, "delete", "message can't be deleted")?;
    if now > message.date + 48 * 3600 {
        return bad("message can't be deleted for everyone");
    }
    message.deleted = true;
    Ok(json!(true))
}

fn answer(world: &mut World, p: &Params, now: u64) -> Result<Value, No> {
    if p.text("text").is_some_and(|text| text.encode_utf16().count() > 200) {
        return bad("MESSAGE_TOO_LONG");
    }
    match world.queries.get_mut(&p.text("callback_query_id").unwrap_or_default()) {
        Some((asked, answered)) if now <= *asked + ANSWER_LIFE && !*answered => {
            *answered = true;
            Ok(json!(true))
        }
        _ => bad("query is too old and response timeout expired or query ID is invalid"),
    }
}

fn set_webhook(world: &mut World, p: &Params) -> Result<Value, No> {
    let url = p.text("url").unwrap_or_default();
    if p.yes("drop_pending_updates") {
        world.pending.clear();
    }
    if url.is_empty() {
        world.webhook = None;
        return Ok(json!(true));
    }
    // The real server insists on https; here a webhook on this machine is also good.
    if !url.starts_with("https://") && !url.starts_with("http://127.0.0.1") && !url.starts_with("http://localhost") {
        return bad("bad webhook: An HTTPS URL must be provided for webhook");
    }
    let secret = p.text("secret_token");
    if let Some(secret) = &secret {
        if secret.len() > 256 {
            return bad("secret token is too long");
        }
        if !secret.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') {
            return bad("secret token contains unallowed characters");
        }
    }
    if let Some(allowed) = p.json("allowed_updates").and_then(|list| list.as_array().cloned()) {
        world.allowed =
            (!allowed.is_empty()).then(|| allowed.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    }
    let max_connections = p.int("max_connections").unwrap_or(40).clamp(1, 100);
    world.webhook = Some(Webhook { url, secret, max_connections, last_error: None });
    Ok(json!(true))
}

fn webhook_info(world: &World) -> Value {
    let mut info = json!({ "url": "", "has_custom_certificate": false, "pending_update_count": world.pending.len() });
    if let Some(hook) = &world.webhook {
        info["url"] = json!(hook.url);
        info["max_connections"] = json!(hook.max_connections);
        info["ip_address"] = json!("127.0.0.1");
        if let Some((at, text)) = &hook.last_error {
            info["last_error_date"] = json!(at);
            info["last_error_message"] = json!(text);
        }
    }
    if let Some(allowed) = &world.allowed {
        info["allowed_updates"] = json!(allowed);
    }
    info
}

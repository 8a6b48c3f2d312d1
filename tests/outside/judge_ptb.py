"""python-telegram-bot drives the fake with every method it has. Anything it cannot parse ends this with an error."""
import asyncio
import datetime

from people import People
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import Application, CallbackQueryHandler, ChatMemberHandler, MessageHandler, filters


async def refuses(kind, text, call):
    try:
        await call
    except kind as error:
        assert text in str(error).lower(), error
    else:
        raise AssertionError(f"not refused: {text}")


async def methods(people):
    async with Bot(people.token, base_url=f"{people.url}/bot") as bot:
        me = await bot.get_me()
        assert me.is_bot and me.username and me.can_join_groups
        assert await bot.delete_webhook()
        people.does("says 42 hello")
        updates = await bot.get_updates(timeout=1)
        message = updates[0].message
        assert message.text == "hello" and message.chat.type == "private" and not message.from_user.is_bot
        age = datetime.datetime.fromisoformat("2026-11-01T00:00:00+00:00") - message.date
        assert abs(age) < datetime.timedelta(hours=1), message.date
        assert await bot.get_updates(offset=updates[0].update_id + 1, timeout=0) == ()
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Menu", callback_data="menu")]])
        sent = await bot.send_message(42, "<b>hello</b>", reply_markup=keyboard, link_preview_options=LinkPreviewOptions(is_disabled=True))
        assert sent.text == "<b>hello</b>" and sent.from_user.id == me.id and sent.reply_markup == keyboard
        people.does("taps 42 Menu")
        query = (await bot.get_updates(timeout=1, allowed_updates=["message", "callback_query"]))[-1].callback_query
        assert query.data == "menu" and query.message.message_id == sent.message_id and query.chat_instance
        assert await bot.answer_callback_query(query.id, text="ok")
        await refuses(BadRequest, "query is too old", bot.answer_callback_query(query.id))
        edited = await bot.edit_message_text("other", 42, sent.message_id, reply_markup=keyboard)
        assert edited.text == "other" and edited.edit_date
        await refuses(BadRequest, "not modified", bot.edit_message_text("other", 42, sent.message_id, reply_markup=keyboard))
        assert (await bot.edit_message_reply_markup(42, sent.message_id)).reply_markup is None
        await refuses(BadRequest, "button_data_invalid", bot.send_message(42, "x", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="x" * 65)]])))
        await refuses(BadRequest, "too long", bot.send_message(42, "x" * 4097))
        await refuses(BadRequest, "chat not found", bot.send_message(4711, "x"))
        assert await bot.send_chat_action(42, "typing")
        file = await bot.send_document(42, b"BEGIN:VCALENDAR", filename="date.ics", caption="Your date")
        assert file.document.file_name == "date.ics" and file.document.file_size == 15 and file.caption == "Your date"
        assert await bot.delete_message(42, file.message_id)
        await refuses(BadRequest, "not found", bot.delete_message(42, file.message_id))
        people.does(f"deletes 42 {sent.message_id}")
        await refuses(BadRequest, "message to edit not found", bot.edit_message_text("x", 42, sent.message_id))
        commands = [BotCommand("start", "Begin")]
        assert await bot.set_my_commands(commands, language_code="sw")
        assert list(await bot.get_my_commands(language_code="sw")) == commands
        assert await bot.set_my_name("IP desk") and (await bot.get_my_name()).name == "IP desk"
        assert await bot.set_my_description("d") and (await bot.get_my_description()).description == "d"
        assert await bot.set_my_short_description("s") and (await bot.get_my_short_description()).short_description == "s"
        assert await bot.set_webhook("http://127.0.0.1:1/hook", secret_token="abc", max_connections=7, allowed_updates=["message"])
        info = await bot.get_webhook_info()
        assert info.url.endswith("/hook") and info.max_connections == 7 and info.allowed_updates == ("message",)
        assert await bot.delete_webhook()
        people.does("floods 42 9")
        try:
            await bot.send_message(42, "x")
            raise AssertionError("no flood")
        except RetryAfter as flood:
            told = flood.retry_after
            assert 7 <= (told.total_seconds() if isinstance(told, datetime.timedelta) else told) <= 9
        people.does("says 43 hello")
        people.does("blocks 43")
        await refuses(Forbidden, "blocked", bot.send_message(43, "x"))
        change = (await bot.get_updates(timeout=1, allowed_updates=["my_chat_member"], offset=-1))[-1].my_chat_member
        assert change is None or change.new_chat_member.status == "kicked"


async def polling(people):
    """The library's own loop with handlers: a person types, gets a button, taps it."""
    seen = asyncio.Queue()
    app = Application.builder().token(people.token).base_url(f"{people.url}/bot").build()

    async def typed(update, _):
        await update.message.reply_text("hi", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]]))
        await seen.put(update.message.text)

    async def tapped(update, _):
        await update.callback_query.answer()
        await update.callback_query.edit_message_text("gone")
        await seen.put(update.callback_query.data)

    async def member(update, _):
        await seen.put(update.my_chat_member.new_chat_member.status)

    async def broken(_, context):
        await seen.put(repr(context.error))

    app.add_handler(MessageHandler(filters.TEXT, typed))
    app.add_handler(CallbackQueryHandler(tapped))
    app.add_handler(ChatMemberHandler(member))
    app.add_error_handler(broken)
    async with app:
        await app.updater.start_polling(poll_interval=0, timeout=1, allowed_updates=["message", "callback_query", "my_chat_member"], drop_pending_updates=True)
        await app.start()
        for line, want in [("says 44 first", "first"), ("taps 44 Go", "go"), ("blocks 44", "kicked")]:
            people.does(line)
            got = await asyncio.wait_for(seen.get(), 10)
            assert got == want, (got, want)
        await app.updater.stop()
        await app.stop()


people = People()
asyncio.run(methods(people))
asyncio.run(polling(people))
people.leave()
print("python-telegram-bot: every reply parsed")

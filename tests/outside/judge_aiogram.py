"""aiogram drives the fake with every method it has. Anything it cannot parse ends this with an error."""
import asyncio

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.types import BotCommand, BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from people import People


async def refuses(kind, text, call):
    try:
        await call
    except kind as error:
        assert text in str(error).lower(), error
    else:
        raise AssertionError(f"not refused: {text}")


def keyboard(label, data):
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=data)]])


async def methods(bot, people):
    me = await bot.get_me()
    assert me.is_bot and me.can_join_groups
    assert await bot.delete_webhook()
    people.does("says 42 hello")
    people.does('sends 42 {"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}], "caption": "look"}')
    people.does("edits 42 changed")
    updates = await bot.get_updates(timeout=1)
    assert updates[0].message.text == "hello" and updates[1].message.photo and updates[2].edited_message.text == "changed"
    assert await bot.get_updates(offset=updates[-1].update_id + 1, timeout=0) == []
    sent = await bot.send_message(42, "<b>hello", parse_mode=None, reply_markup=keyboard("Menu", "menu"), link_preview_options=LinkPreviewOptions(is_disabled=True))
    people.does("taps 42 Menu")
    query = (await bot.get_updates(timeout=1))[-1].callback_query
    assert query.data == "menu" and query.message.message_id == sent.message_id
    assert await bot.answer_callback_query(query.id, text="ok", show_alert=True)
    await refuses(TelegramBadRequest, "query is too old", bot.answer_callback_query(query.id))
    edited = await bot.edit_message_text("other", chat_id=42, message_id=sent.message_id, reply_markup=keyboard("Menu", "menu"))
    assert edited.text == "other" and edited.edit_date
    await refuses(TelegramBadRequest, "not modified", bot.edit_message_text("other", chat_id=42, message_id=sent.message_id, reply_markup=keyboard("Menu", "menu")))
    assert (await bot.edit_message_reply_markup(chat_id=42, message_id=sent.message_id)).reply_markup is None
    await refuses(TelegramBadRequest, "too long", bot.send_message(42, "x" * 4097))
    assert await bot.send_chat_action(42, "typing")
    file = await bot.send_document(42, BufferedInputFile(b"BEGIN:VCALENDAR", "date.ics"), caption="Your date")
    assert file.document.file_name == "date.ics" and file.document.file_size == 15
    assert await bot.delete_message(42, file.message_id)
    await refuses(TelegramBadRequest, "message to edit not found", bot.edit_message_text("x", chat_id=42, message_id=file.message_id))
    commands = [BotCommand(command="start", description="Begin")]
    assert await bot.set_my_commands(commands, language_code="fr") and await bot.get_my_commands(language_code="fr") == commands
    assert await bot.set_my_name("IP desk") and (await bot.get_my_name()).name == "IP desk"
    assert await bot.set_my_description("d") and (await bot.get_my_description()).description == "d"
    assert await bot.set_my_short_description("s") and (await bot.get_my_short_description()).short_description == "s"
    assert await bot.set_webhook("http://127.0.0.1:1/hook", secret_token="abc", allowed_updates=["message"])
    assert (await bot.get_webhook_info()).url.endswith("/hook")
    assert await bot.delete_webhook()
    people.does("floods 42 9")
    try:
        await bot.send_message(42, "x")
        raise AssertionError("no flood")
    except TelegramRetryAfter as flood:
        assert 7 <= flood.retry_after <= 9
    people.does("says 43 hello")
    people.does("blocks 43")
    await refuses(TelegramForbiddenError, "blocked", bot.send_message(43, "x"))


async def polling(bot, people):
    seen = asyncio.Queue()
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def typed(message):
        await message.answer("hi", reply_markup=keyboard("Go", "go"))
        await seen.put(message.text)

    @dispatcher.callback_query()
    async def tapped(query):
        await query.answer()
        await query.message.edit_text("gone")
        await seen.put(query.data)

    @dispatcher.my_chat_member()
    async def member(change):
        await seen.put(change.new_chat_member.status)

    await bot.delete_webhook(drop_pending_updates=True)
    running = asyncio.create_task(dispatcher.start_polling(bot, polling_timeout=1, handle_signals=False, close_bot_session=False))
    for line, want in [("says 44 first", "first"), ("taps 44 Go", "go"), ("blocks 44", "kicked")]:
        people.does(line)
        got = await asyncio.wait_for(seen.get(), 10)
        assert got == want, (got, want)
    await dispatcher.stop_polling()
    await running


async def main(people):
    session = AiohttpSession(api=TelegramAPIServer.from_base(people.url))
    async with Bot(people.token, session=session) as bot:
        await methods(bot, people)
        await polling(bot, people)


people = People()
asyncio.run(main(people))
people.leave()
print("aiogram: every reply parsed")

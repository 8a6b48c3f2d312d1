"""A person books in the web chat, asks for the invitation by mail, moves and cancels; a mail server nobody here wrote
(aiosmtpd, with TLS and a password) takes the letters, and Python's own email package reads them.

Every calendar file, by mail and from the chat, is left in a folder for the parsers (calendars.py, calendars.mjs)."""
import email
import email.policy
import http.cookiejar
import pathlib
import re
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from html import unescape

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from icalendar import Calendar

PROGRAM, LEFT = sys.argv[1], pathlib.Path(sys.argv[2])
SECRET = "a secret for the mail server CANARY"
ANA, NOBODY, BUSY = "ana.otieno@example.net", "nobody@example.net", "busy@example.net"


class Office:
    """The office's mail server: one address it never takes, one it takes the second time."""

    def __init__(self):
        self.letters, self.tries = [], 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == NOBODY:
            return "550 5.1.1 no such mailbox"
        self.tries += address == BUSY
        if address == BUSY and self.tries == 1:
            return "451 4.7.1 come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        assert session.ssl, "a letter in the clear"
        assert session.authenticated, "a letter of nobody"
        self.letters.append((envelope.mail_from, envelope.rcpt_tos, envelope.content))
        return "250 taken"

    def until(self, count, seconds=90):
        end = time.monotonic() + seconds
        while len(self.letters) < count:
            assert time.monotonic() < end, f"{len(self.letters)} of {count} letters came"
            time.sleep(0.1)
        return self.letters[count - 1]


def signs_in(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"ipdesk", SECRET.encode())
    return AuthResult(success=right, handled=False if not right else True)


class Person:
    """Somebody with a browser: one cookie, the buttons of the page, and words."""

    def __init__(self, url):
        self.url = url
        self.http = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.http.addheaders = [("accept-language", "en")]
        self.look()

    def look(self):
        self.page = self.http.open(self.url + "/").read().decode()
        return self.page

    def send(self, **fields):
        fields["key"] = unescape(re.search(r'name="key" value="([^"]*)"', self.page)[1])
        self.page = self.http.open(self.url + "/", urllib.parse.urlencode(fields).encode()).read().decode()

    def says(self, words):
        self.send(words=words)

    def buttons(self):
        choices = self.page.split('id="choices"')[1].split("</form>")[0]
        found = re.findall(r'<button name="tap" value="([^"]*)">(.*?)</button>', choices)
        return [(unescape(label), unescape(tap)) for tap, label in found]

    def taps(self, begin):
        for label, tap in self.buttons():
            if label.startswith(begin):
                return self.send(tap=tap)
        raise AssertionError(f"no button {begin!r} among {[b[0] for b in self.buttons()]}")

    def takes_a_time(self):
        label = next(b[0] for b in self.buttons() if re.search(r"20\d\d.*\d\d:\d\d", b[0]))
        self.taps(label)
        self.taps("Confirm")

    def newest_file(self):
        link = re.findall(r'href="(/files/[^"]*\.ics)"', self.page)[-1]
        return self.http.open(self.url + unescape(link)).read()


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def part_of(message, kind):
    return next(p for p in message.walk() if p.get_content_type() == kind)


def read(letter, method):
    """One letter, as a mail program takes it apart; gives the calendar's bytes."""
    sender, to, content = letter
    assert (sender, to) == ("desk@example.org", [ANA]), (sender, to)
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert not message.defects and message.get_content_type() == "multipart/mixed"
    assert message["From"].addresses[0].display_name == "IP Help Desk"
    assert message["To"].addresses[0].addr_spec == ANA and message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"].endswith("@example.org>") and message["Date"].datetime
    calendar = part_of(message, "text/calendar")
    assert calendar.get_param("method") == method, calendar["Content-Type"]
    assert calendar.get_content_charset() == "utf-8"
    raw = calendar.get_payload(decode=True)
    file = part_of(message, "application/ics")
    assert file.get_filename() == "invite.ics" and file.get_payload(decode=True) == raw
    text = part_of(message, "text/plain").get_content()
    assert "IP Help Desk" in text and "my bookings" in text, text
    event = Calendar.from_ical(raw).walk("VEVENT")[0]
    assert event["ATTENDEE"] == f"mailto:{ANA}" and event["ORGANIZER"] == "mailto:desk@example.org"
    return message, raw


def main():
    folder = pathlib.Path(tempfile.mkdtemp())
    certificate, key = folder / "mail.pem", folder / "mail.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        + ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=CA:FALSE"]
        + ["-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate, key)
    office = Office()
    port = free_port()
    server = Controller(
        office, hostname="localhost", port=port, tls_context=tls, require_starttls=True, auth_required=True,
        authenticator=signs_in,
    )
    server.start()
    (folder / "secret").write_text(SECRET + "\n")
    listen = f"127.0.0.1:{free_port()}"
    config = folder / "ipdesk.toml"
    config.write_text(
        f'database = "sqlite:{folder}/desk.db"\nlisten = "{listen}"\noffice = "demo"\n\n[smtp]\nhost = "localhost"\n'
        f'port = {port}\ntls = "starttls"\nuser = "ipdesk"\nsecret-file = "{folder}/secret"\n'
        f'from = "IP Help Desk <desk@example.org>"\nca-file = "{certificate}"\n'
    )
    env = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "IPDESK_CONFIG": str(config)}
    told = subprocess.run([PROGRAM, "check-config"], env=env, capture_output=True, text=True, check=True).stdout
    assert f"mail       through localhost:{port} (starttls), as ipdesk, secret set, from IP Help Desk" in told, told
    assert "CANARY" not in told
    subprocess.run(
        [PROGRAM, "staff", "add", "rita", "--role", "admin", "--secret-stdin"],
        env=env, input="three plain words here", text=True, check=True, capture_output=True,
    )
    log = open(folder / "log", "w")
    program = subprocess.Popen([PROGRAM, "serve", "--config", config], env={"PATH": "/usr/bin:/bin", "HOME": str(folder)}, stdout=log, stderr=log)
    try:
        url = "http://" + listen
        for _ in range(600):
            try:
                urllib.request.urlopen(url + "/livez")
                break
            except OSError:
                assert program.poll() is None, (folder / "log").read_text()
                time.sleep(0.1)
        books(url, office, env)
    finally:
        program.terminate()
        program.wait(timeout=60)
    forgotten(folder, env)
    server.stop()
    print("mail: 4 letters through a server of its own kind: invited, moved, cancelled, late; refused for good and shown; forgotten")


def books(url, office, env):
    global CODE
    ana = Person(url)
    ana.says("/book")
    ana.takes_a_time()
    CODE = re.search(r"Your code is (\w+)", ana.page)[1]
    files = [("chat", ana.newest_file())]
    # What is no address is told, and the person can leave it.
    ana.taps("E-mail it to me too")
    ana.says("ana@nowhere")
    assert "cannot be used as an e-mail address" in ana.page
    ana.taps("Skip")
    ana.taps("E-mail it to me too")
    ana.says(ANA)
    assert "on its way" in ana.page
    message, raw = read(office.until(1), "REQUEST")
    assert message["Subject"] == f"Meeting booked ({CODE})"
    files.append(("mail", raw))
    ana.taps("Move")
    ana.takes_a_time()
    files.append(("chat", ana.newest_file()))
    message, raw = read(office.until(2), "REQUEST")
    assert message["Subject"] == f"Meeting moved ({CODE})"
    files.append(("mail", raw))
    ana.taps("Cancel this")
    ana.taps("Yes")
    files.append(("chat", ana.newest_file()))
    message, raw = read(office.until(3), "CANCEL")
    assert message["Subject"] == f"Meeting cancelled ({CODE})"
    files.append(("mail", raw))
    for n, (way, raw) in enumerate(files):
        (LEFT / f"{n}-{way}.ics").write_bytes(raw)
    ids = {email.message_from_bytes(c, policy=email.policy.default)["Message-ID"] for _, _, c in office.letters}
    assert len(ids) == 3, "each letter has its own name"

    # A mailbox that is busy gets it a little later; one that is not there is given up, and the desk shows it.
    late, lost = Person(url), Person(url)
    for who, address in [(late, BUSY), (lost, NOBODY)]:
        who.says("/book")
        who.takes_a_time()
        who.taps("E-mail it to me too")
        who.says(address)
    assert office.until(4)[1] == [BUSY]
    rita = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    rita.open(url + "/desk/sign-in", urllib.parse.urlencode({"id": "rita", "secret": "three plain words here"}).encode())
    end = time.monotonic() + 30
    while "could not be mailed" not in (page := rita.open(url + "/desk/bookings").read().decode()):
        assert time.monotonic() < end, page
        time.sleep(0.2)
    assert "550" in page and NOBODY not in page and ANA not in page
    assert len(office.letters) == 4


def forgotten(folder, env):
    """Nothing of an address is left once its person is forgotten; and none was ever logged."""
    log = (folder / "log").read_text()
    for secret in [ANA, NOBODY, BUSY, "CANARY"]:
        assert secret not in log, f"{secret} stands in the log"
    subprocess.run([PROGRAM, "forget", CODE], env=env, check=True, capture_output=True)
    bytes_of = b"".join(p.read_bytes() for p in folder.glob("desk.db*"))
    assert ANA.encode() not in bytes_of, "the address outlives its person"


main()

CODES = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))


def app(ui):
    ui.title("Morse")
    s = ui.state
    text = ui.field("Text", "SOS").lower()
    morse = " ".join(CODES.get(letter, "/" if letter == " " else "") for letter in text).strip()
    ui.text(morse or "Type some letters", size=40, bold=True)
    if ui.button("Play") and morse:
        s.playing, s.place = morse, 0
    playing = s.get("playing", "")
    if playing and ui.every(0.4):
        sign = playing[s.place]
        if sign in ".-":
            ui.tone(700, 0.1 if sign == "." else 0.3)
        s.place += 1
        if s.place >= len(playing):
            s.playing = ""
    if s.get("playing", ""):
        ui.text(f"Playing {s.place} of {len(s.playing)}", size=20)

MORSE = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.."
CODE = dict(zip("abcdefghijklmnopqrstuvwxyz", MORSE.split()))
# 20 hertz can't be heard: a pause.
SOUNDS = {".": [(700, 0.1), (20, 0.1)], "-": [(700, 0.3), (20, 0.1)], " ": [(20, 0.2)], "/": [(20, 0.2)]}


def app(ui):
    ui.title("Morse beeps")
    words = ui.field("Text", "sos").lower().split()
    coded = [" ".join(CODE[letter] for letter in word if letter in CODE) for word in words]
    morse = " / ".join(word for word in coded if word)
    ui.text(morse or "Nothing to send", size=32, bold=True, mono=True)
    sounds = [sound for sign in morse for sound in SOUNDS[sign]]
    ui.text(f"Lasts {sum(seconds for hertz, seconds in sounds):.1f} seconds", color="muted")
    if ui.button("Play"):
        for hertz, seconds in sounds:
            ui.note(hertz, seconds)

CODES = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()
LETTERS = dict(zip(CODES, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def app(ui):
    ui.title("Read Morse code")
    text = ui.field("Morse", placeholder="... --- ...")
    letters = "".join(LETTERS.get(sign, "?") for sign in text.split())
    ui.text(letters or "Type dots and dashes", size=40, bold=True)

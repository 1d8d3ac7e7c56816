CODES = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()


def app(ui):
    ui.title("Signals")
    text = ui.field("Letters")
    ui.text(" ".join(CODES[ord(letter) - 97] for letter in text.lower() if "a" <= letter <= "z"), size=28)

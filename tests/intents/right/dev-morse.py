CODES = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()


def app(ui):
    ui.title("Morse code")
    text = ui.field("Text")
    ui.text(" ".join(CODES[ord(letter) - 97] for letter in text.lower() if "a" <= letter <= "z"), size=28)

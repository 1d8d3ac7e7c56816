import random
import string


def app(ui):
    ui.title("Passwords")
    s = ui.state
    length = ui.slider("Length", 6, 40, 16)
    digits = ui.checkbox("Digits", True)
    symbols = ui.checkbox("Symbols", False)
    letters = string.ascii_letters
    if digits:
        letters += string.digits
    if symbols:
        letters += "!@#$%&*+-?"
    letters = "".join(letter for letter in letters if letter not in "lIOo01")
    if ui.button("New password"):
        s.password = "".join(random.choice(letters) for _ in range(length))
    if s.get("password"):
        with ui.card():
            ui.text(s.password, size=24, mono=True)
        if ui.button("Copy"):
            ui.copy(s.password)
            ui.notify("Copied")

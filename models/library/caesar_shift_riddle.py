TEXTS = [("MEET ME AT NOON", 7), ("THE KEY IS UNDER THE MAT", 11), ("WELL DONE AGENT", 19)]


def shifted(text, by):
    return "".join(chr((ord(letter) - 65 + by) % 26 + 65) if letter.isalpha() else letter for letter in text)


def app(ui):
    ui.title("Secret message")
    s = ui.state
    number = s.get("number", 0)
    text, key = TEXTS[number]
    ui.text(shifted(text, key), size=28, mono=True)
    by = ui.slider("Shift back by", 0, 25, 0)
    ui.text(shifted(text, key - by), size=28, mono=True, bold=True)
    if by == key:
        ui.text("That is it!", size=24, color="good")
    else:
        ui.text("Move the slider until it makes sense", color="muted")
    if ui.button("Next message"):
        s.number = (number + 1) % len(TEXTS)

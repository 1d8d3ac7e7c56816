WORD = "BANANA"


def app(ui):
    ui.title("Stars and letters")
    s = ui.state
    if ui.button("Start again"):
        s.found = []
    found = s.get("found", [])
    letter = ui.field("Letter").strip().upper()
    if ui.button("Try"):
        if len(letter) == 1 and letter in WORD and letter not in found:
            found.append(letter)
        ui.clear("Letter")
    ui.text("".join(c if c in found else "*" for c in WORD), size=48)
    if all(c in found for c in WORD):
        ui.text("Solved", size=28, color="good")

WORDS = {"apple": "manzana", "bread": "pan", "milk": "leche", "water": "agua"}


def app(ui):
    ui.title("Spanish words")
    s = ui.state
    place, wrong = s.get("place", 0), s.get("wrong", [])
    words = list(WORDS)
    if place < len(words):
        ui.text(words[place], size=32, bold=True)
        answer = ui.field("In Spanish").strip().lower()
        if ui.button("Check") and answer:
            if answer != WORDS[words[place]]:
                wrong.append(words[place])
            s.place = place + 1
            ui.clear("In Spanish")
    else:
        ui.text(f"{len(words) - len(wrong)} of {len(words)} right", size=28)
        for word in wrong:
            ui.text(f"{word} is {WORDS[word]}", color="bad")
        if ui.button("Again"):
            s.place, s.wrong = 0, []

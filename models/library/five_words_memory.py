WORDS = ["apple", "chair", "river", "candle", "uncle"]


def app(ui):
    ui.title("Five words")
    s = ui.state
    if ui.button("Show"):
        s.until = ui.time + 10
        ui.clear("Words")
    if "until" not in s:
        ui.text("Press Show", size=24)
    elif ui.time < s.until:
        ui.text(", ".join(WORDS), size=32)
    else:
        ui.text("Type the words", size=24)
        typed = ui.field("Words").lower().replace(",", " ").split()
        found = sum(word in typed for word in WORDS)
        ui.text(f"{found} of 5", size=40, bold=True)
        if found == 5:
            ui.text("Perfect", color="good")

NUMBERS = ["uno", "due", "tre", "quattro", "cinque"]


def app(ui):
    ui.title("Italian numbers")
    s = ui.state
    typed = ui.field("Word").strip().lower()
    count = s.get("count", 0)
    if ui.button("OK") and typed and count < 5:
        count = s.count = count + 1 if typed == NUMBERS[count] else 0
        ui.clear("Word")
    ui.text(" ".join(NUMBERS[:count]), size=28)
    ui.text(f"{count} of 5")
    if count == 5:
        ui.text("Bravo", size=28, color="good")

ROWS = [("2 4 6", "8"), ("3 6 12", "24"), ("20 15 10", "5")]


def app(ui):
    ui.title("Sequences")
    s = ui.state
    typed = ui.field("Answer").strip()
    place = s.get("place", 0)
    if ui.button("Check") and typed and place < len(ROWS):
        s.tries = s.get("tries", 0) + 1
        s.words = "Not yet"
        if typed == ROWS[place][1]:
            place = s.place = place + 1
            s.words = "Right"
        ui.clear("Answer")
    if place < len(ROWS):
        ui.text(f"{ROWS[place][0]} ?", size=36)
        ui.text(s.get("words", ""))
    else:
        ui.text("All found", size=36)
    ui.text(f"Tries: {s.get('tries', 0)}")

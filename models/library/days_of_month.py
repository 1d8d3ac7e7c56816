MONTHS = [("February", 28), ("April", 30), ("July", 31), ("November", 30)]


def app(ui):
    ui.title("Days of the month")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(MONTHS):
        month, days = MONTHS[place]
        ui.text(month, size=36, bold=True)
        with ui.row():
            for number in [28, 30, 31]:
                if ui.button(f"{number}"):
                    s.right = right + (number == days)
                    s.words = "Right" if number == days else f"No, {month} has {days}"
                    s.place = place + 1
    elif ui.button("Start over"):
        s.place, s.right, s.words = 0, 0, ""
    ui.text(s.get("words", ""))
    ui.text(f"Right: {right} of {len(MONTHS)}")

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Days of the week")
    s = ui.state
    place = s.get("place", 0)
    with ui.row():
        for day in DAYS:
            if ui.button(day) and place < 7:
                right = day == DAYS[(place + 1) % 7]
                s.words = "" if right else "No"
                place = s.place = place + right
    if place < 7:
        ui.text(f"After {DAYS[place]} comes", size=24)
        ui.text(s.get("words", ""))
    else:
        ui.text("Well done", size=28)

EXERCISES = ["Lift your knees", "Circle your arms", "Stretch your legs", "Clap over your head"]


def app(ui):
    ui.title("On the chair")
    s = ui.state
    place, count = s.get("place", 0), s.get("count", 0)
    with ui.row():
        if ui.button("+1"):
            count += 1
        if ui.button("Skip"):
            count = 10
        if ui.button("Again"):
            place, count = 0, 0
    if count >= 10:
        place, count = min(place + 1, len(EXERCISES)), 0
    s.place, s.count = place, count
    if place == len(EXERCISES):
        ui.text("Well done", size=56, color="good")
    else:
        ui.text(EXERCISES[place], size=56, bold=True)
        ui.text(f"{count} of 10", size=40)

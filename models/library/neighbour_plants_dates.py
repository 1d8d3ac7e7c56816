from datetime import timedelta


def app(ui):
    ui.title("Neighbours' plants")
    days = int(ui.number("Days away", 14, min=1, max=60))
    every = int(ui.number("Water every ... days", 4, min=1))
    if ui.button("They left today"):
        ui.state.start = ui.today
    if "start" not in ui.state:
        ui.text("Press the button on the day when they leave", color="muted")
        return
    done = total = 0
    for place in range(0, days, every):
        day = ui.state.start + timedelta(days=place)
        done += ui.checkbox(f"{day:%A}, {day.day} {day:%B}", False)
        total += 1
    ui.text(f"{done} of {total} done", size=24, bold=True)

from datetime import timedelta


def app(ui):
    ui.title("Once")
    s = ui.state
    what = ui.field("What")
    minutes = ui.number("Minutes", 5, min=1, max=600)
    if ui.button("Set") and what.strip():
        s.what, s.at = what.strip(), ui.now + timedelta(minutes=minutes)
    if s.get("at"):
        if ui.now < s.at:
            ui.text(f"{s.what} at {s.at.strftime('%H:%M')}", size=28)
        else:
            ui.text(f"Now: {s.what}", size=40, color="bad")
    else:
        ui.text("Nothing set")

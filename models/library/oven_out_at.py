from datetime import timedelta


def app(ui):
    ui.title("Cake")
    s = ui.state
    minutes = ui.number("Minutes", 40, min=1, max=300)
    if ui.button("In the oven"):
        s.at = ui.now + timedelta(minutes=minutes)
    if not s.get("at"):
        ui.text("Oven empty", size=32)
    elif ui.now < s.at:
        ui.text(f"Ready at {s.at.strftime('%H:%M')}", size=40)
    else:
        ui.text("Take it out", size=48, color="bad")

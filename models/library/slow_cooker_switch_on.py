HOURS = {"Low": 8, "High": 4}


def app(ui):
    ui.title("Slow cooker")
    text = ui.field("Ready at", "18:30", placeholder="18:30")
    level = ui.choice("Level", list(HOURS))
    hours, _, minutes = text.partition(":")
    if not (hours.strip().isdigit() and minutes.strip().isdigit()):
        ui.text("Write the time like 18:30", color="warn")
        return
    start = (int(hours) * 60 + int(minutes) - HOURS[level] * 60) % 1440
    ui.text(f"Switch on at {start // 60:02d}:{start % 60:02d}", size=36, bold=True)
    ui.text(f"{HOURS[level]} hours on {level}", color="muted")

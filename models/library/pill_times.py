def app(ui):
    ui.title("Doses")
    text = ui.field("First dose", "08:00", placeholder="08:00")
    hours = int(ui.choice("Every how many hours", ["4", "6", "8", "12"]))
    try:
        hour, minute = text.split(":")
        first = int(hour) * 60 + int(minute)
    except ValueError:
        ui.text("Write the time like 08:00", color="warn")
        return
    for dose in range(24 // hours):
        time = (first + dose * hours * 60) % 1440
        ui.text(f"Dose {dose + 1}: {time // 60:02d}:{time % 60:02d}", size=20)

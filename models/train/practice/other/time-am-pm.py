def app(ui):
    text = ui.field("24 hours", placeholder="15:45")
    parts = text.split(":")
    if len(parts) == 2 and parts[0].isdigit() and parts[1].isdigit():
        h = int(parts[0])
        half = "PM" if h >= 12 else "AM"
        h = h - 12 if h > 12 else h
        if h == 0:
            h = 12
        ui.text(f"{h:02d}:{parts[1]} {half}")

def app(ui):
    ui.title("Sleep cycles")
    text = ui.field("Get up at", "07:00", placeholder="07:00")
    try:
        hour, minute = text.split(":")
        wake = int(hour) * 60 + int(minute)
    except ValueError:
        ui.text("Write the time like 07:00", color="warn")
        return
    for cycles in [4, 5, 6]:
        asleep = (wake - cycles * 90) % 1440
        ui.text(f"{cycles} cycles: {asleep // 60:02d}:{asleep % 60:02d}", size=24)

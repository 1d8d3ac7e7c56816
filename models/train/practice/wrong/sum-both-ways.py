def app(ui):
    ui.title("Minutes and hours")
    minutes = ui.number("Minutes", 90, min=0)
    ui.text(f"{minutes // 60}:{minutes % 60}", size=24)
    time = ui.field("Time like 2:05", "")
    parts = time.split(":")
    if len(parts) == 2 and parts[0].isdigit() and parts[1].isdigit():
        ui.text(f"{int(parts[0]) * 60 + int(parts[1])} minutes", size=24)

def app(ui):
    ui.title("Back and forth")
    with ui.row():
        a = ui.field("Minutes")
        b = ui.field("h:mm")
    if a:
        h, m = divmod(int(a), 60)
        ui.text(f"{a} min = {h:02}:{m:02} h")
    if ":" in b:
        h, m = b.split(":")
        total = int(h or 0) * 60 + int(m or 0)
        ui.text(f"{b} h = {total} min")

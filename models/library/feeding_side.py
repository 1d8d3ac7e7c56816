from datetime import datetime


def app(ui):
    ui.title("Feeding")
    s = ui.state
    feeds = s.get("feeds", [])
    with ui.row():
        for side in ["Left", "Right"]:
            if ui.button(side):
                feeds.insert(0, f"{side} at {ui.now:%H:%M}")
                s.last = ui.now.isoformat()
                s.next = "Right" if side == "Left" else "Left"
    if feeds:
        ui.text(f"Next: {s.next}", size=36, bold=True)
        gone = ui.now - datetime.fromisoformat(s.last)
        ui.text(f"{int(gone.total_seconds() // 60)} minutes ago")
    for feed in feeds:
        ui.text(feed)

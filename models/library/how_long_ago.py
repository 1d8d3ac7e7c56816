from datetime import date

THINGS = ["Watered the cactus", "Changed the sheets", "Called Grandma"]


def app(ui):
    ui.title("How long ago?")
    last = ui.state.get("last", {})
    today = ui.now.date()
    for thing in THINGS:
        with ui.row():
            if ui.button(thing):
                last[thing] = str(today)
            if thing not in last:
                ui.text("never", color="muted")
            else:
                days = (today - date.fromisoformat(last[thing])).days
                ui.text(f"{days} days ago" if days else "today", bold=True)

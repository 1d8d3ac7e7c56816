from datetime import date

FAMILY = ["Anna", "Tom", "Eva"]


def app(ui):
    ui.title("Visits to Mum")
    last = ui.state.get("last", {})
    today = ui.now.date()
    ago = []
    for name in FAMILY:
        with ui.row():
            if ui.button(f"{name} was there"):
                last[name] = str(today)
            if name in last:
                days = (today - date.fromisoformat(last[name])).days
                ago.append(days)
                ui.text(f"{name}: {days} day{'' if days == 1 else 's'} ago" if days else f"{name}: today")
            else:
                ui.text(f"{name}: not yet", color="muted")
    if ago and min(ago) > 1:
        ui.text(f"Last visit {min(ago)} days ago", size=24, bold=True, color="warn")

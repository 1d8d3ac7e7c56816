from datetime import date


def app(ui):
    ui.title("Days off")
    times = ui.state.get("times", [])
    with ui.row():
        first = ui.field("First day", str(ui.today)).strip()
        last = ui.field("Last day", str(ui.today)).strip()
        if ui.button("Add"):
            try:
                days = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
                if days > 0:
                    times.append([first, last, days])
                    times.sort()
                else:
                    ui.notify("The last day is before the first")
            except ValueError:
                ui.notify("Write the days like 2026-05-01")
    total = sum(days for first, last, days in times)
    ui.text(f"{total} {'day' if total == 1 else 'days'} off", size=36, bold=True)
    lines = [f"{first} to {last}: {days} {'day' if days == 1 else 'days'}" for first, last, days in times]
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        times.pop(picked.index)

from datetime import date


def app(ui):
    ui.title("Sick days")
    entries = ui.state.get("entries", [])
    with ui.row():
        typed = ui.field("From date", str(ui.today)).strip()
        days = ui.number("Days", 1, min=1)
        if ui.button("Add"):
            try:
                entries.append([str(date.fromisoformat(typed)), days])
                entries.sort(reverse=True)
            except ValueError:
                ui.notify("Type the date like 2026-03-14")
    total = sum(days for start, days in entries if start[:4] == str(ui.now.year))
    ui.text(f"{total} {'day' if total == 1 else 'days'} this year", size=32, bold=True)
    picked = ui.list([f"{start}: {days} {'day' if days == 1 else 'days'}" for start, days in entries], actions=["Delete"])
    if picked:
        entries.pop(picked.index)

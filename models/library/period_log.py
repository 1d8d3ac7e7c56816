from datetime import date


def app(ui):
    ui.title("Period")
    starts = ui.state.get("starts", [])
    today = str(ui.now.date())
    with ui.row():
        if ui.button("Started today") and today not in starts:
            starts.append(today)
        if ui.button("Undo") and starts:
            starts.pop()
    if not starts:
        ui.text("No start noted yet", color="muted")
    days = [date.fromisoformat(start) for start in starts]
    lengths = [(later - day).days for day, later in zip(days, days[1:])]
    if lengths:
        ui.text(f"Average cycle: {sum(lengths) / len(lengths):.1f} days", size=24, bold=True)
    for place, day in enumerate(days):
        ui.text(f"{day.day} {day:%B %Y}" + (f": {lengths[place - 1]} days" if place else ""))

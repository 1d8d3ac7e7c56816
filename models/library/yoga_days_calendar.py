import calendar


def app(ui):
    ui.title("Yoga days")
    done = ui.state.get("done", [])
    year, month = ui.now.year, ui.now.month
    first, days = calendar.monthrange(year, month)
    ui.text(f"{ui.now:%B} {year}", size=28, bold=True)
    with ui.grid(7):
        for name in ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]:
            ui.text(name, color="muted")
        for _ in range(first):
            ui.text("")
        for day in range(1, days + 1):
            key = f"{year}-{month:02d}-{day:02d}"
            if ui.button(f"✓ {day}" if key in done else f"{day}"):
                if key in done:
                    done.remove(key)
                else:
                    done.append(key)
    count = sum(key.startswith(f"{year}-{month:02d}") for key in done)
    ui.text(f"{count} {'day' if count == 1 else 'days'} of yoga", size=32, bold=True)

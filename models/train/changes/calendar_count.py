from datetime import date


def app(ui):
    ui.title("Calendar")
    s = ui.state
    months = s.get("months", ui.now.year * 12 + ui.now.month - 1)
    first = date(months // 12, months % 12 + 1, 1)
    following = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    marked = s.get("marked", {}).setdefault(first.strftime("%Y-%m"), [])
    with ui.row():
        if ui.button("<"):
            s.months = months - 1
        ui.text(first.strftime("%B %Y"), size=24, bold=True)
        if ui.button(">"):
            s.months = months + 1
    with ui.grid(7):
        for name in ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]:
            ui.text(name, color="muted", align="center")
        for _ in range(first.weekday()):
            ui.text("")
        for day in range(1, (following - first).days + 1):
            if ui.button(str(day), color="accent" if day in marked else ""):
                if day in marked:
                    marked.remove(day)
                else:
                    marked.append(day)
                    marked.sort()
    ui.text(f"{len(marked)} days")
    if ui.button("Clear the month"):
        marked.clear()
    ui.text("Marked: " + (", ".join(str(day) for day in marked) or "nothing"), color="muted")

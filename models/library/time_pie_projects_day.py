def clock(minutes):
    return f"{minutes // 60} h {minutes % 60:02d} min"


def app(ui):
    ui.title("Time tracker")
    s = ui.state
    if s.get("day") != str(ui.now.date()):
        s.day, s.spent = str(ui.now.date()), {}
    with ui.row():
        project = ui.field("Project").strip()
        minutes = int(ui.number("Minutes", 30, min=1))
        if ui.button("Add") and project:
            s.spent[project] = s.spent.get(project, 0) + minutes
            ui.clear("Project")
    ui.table([[name, clock(spent)] for name, spent in s.spent.items()], header=["Project", "Time"])
    ui.text(f"Today {clock(sum(s.spent.values()))}", size=32, bold=True)

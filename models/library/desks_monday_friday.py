DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"]


def app(ui):
    ui.title("Desks")
    desks = ui.state.get("desks", {day: [] for day in DAYS})
    name = ui.field("Name").strip()
    with ui.row():
        for day in DAYS:
            if ui.button(day) and name:
                if name in desks[day]:
                    desks[day].remove(name)
                elif len(desks[day]) < 3:
                    desks[day].append(name)
    for day in DAYS:
        full = " (full)" if len(desks[day]) == 3 else ""
        ui.text(f"{day}: {', '.join(desks[day]) or 'free'}{full}", size=20)

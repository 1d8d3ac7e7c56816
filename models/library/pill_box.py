DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def app(ui):
    ui.title("Pill box")
    taken = ui.state.get("taken", {})
    if ui.button("New week"):
        taken.clear()
    for day in DAYS:
        with ui.row():
            for time in ["Morning", "Night"]:
                pill = f"{day} {time}"
                taken[pill] = ui.checkbox(pill, taken.get(pill, False))
    ui.text(f"{sum(taken.values())} of 14 taken", size=24, bold=True)

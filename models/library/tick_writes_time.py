def app(ui):
    ui.title("Chores")
    times = ui.state.get("times", {})
    for chore in ["Vacuum", "Laundry", "Trash"]:
        if chore in times:
            ui.text(f"{chore} done at {times[chore]}", color="good")
        else:
            with ui.row():
                ui.text(chore)
                if ui.button("Done"):
                    times[chore] = f"{ui.now:%H:%M}"
    if ui.button("Reset"):
        times.clear()

def app(ui):
    ui.title("Cat medicine")
    given = ui.state.get("given", {})
    today = given.get(str(ui.today), {})
    for part in ["Morning", "Evening"]:
        with ui.row():
            if part in today:
                ui.text(f"{part}: given at {today[part]}", size=24, color="good")
                if ui.button(f"Undo {part}"):
                    del today[part]
            else:
                ui.text(f"{part}: not yet", size=24)
                if ui.button(f"Give {part}"):
                    today[part] = f"{ui.now:%H:%M}"
    given[str(ui.today)] = today
    full = sum(len(day) == 2 for day in given.values())
    ui.text(f"Days with both: {full}")

def app(ui):
    ui.title("Letters")
    letters = ui.state.get("letters", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            letters.append([name, ""])
            ui.clear("Name")
    picked = ui.list([f"{name}, sent on {day}" if day else name for name, day in letters], actions=["Sent"])
    if picked and not letters[picked.index][1]:
        letters[picked.index][1] = f"{ui.now:%d %b}"
    ui.text(f"Left: {sum(not day for name, day in letters)}", size=24)

from datetime import date


def app(ui):
    ui.title("Plants")
    plants = ui.state.get("plants", [])
    today = ui.now.date()
    with ui.row():
        name = ui.field("Plant").strip()
        every = int(ui.number("Every how many days", 3, min=1))
        if ui.button("Add") and name:
            plants.append({"name": name, "every": every, "last": str(today)})
            ui.clear("Plant")
    rows = []
    for plant in plants:
        gone = (today - date.fromisoformat(plant["last"])).days
        rows.append((plant["every"] - gone, plant))
    rows.sort(key=lambda row: row[0])
    picked = ui.list([f"{plant['name']}: in {left} days" for left, plant in rows], actions=["Water"])
    if picked:
        rows[picked.index][1]["last"] = str(today)

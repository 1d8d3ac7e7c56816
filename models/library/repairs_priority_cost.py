LEVELS = ["Urgent", "Soon", "Some day"]


def app(ui):
    ui.title("Repairs")
    repairs = ui.state.get("repairs", [])
    with ui.row():
        what = ui.field("What").strip()
        level = ui.choice("Priority", LEVELS)
        cost = ui.number("Cost", 50, min=0)
        if ui.button("Add") and what:
            repairs.append([LEVELS.index(level), what, cost])
            repairs.sort(key=lambda repair: repair[0])
            ui.clear("What")
    picked = ui.list([f"{LEVELS[level]}: {what}, {cost}" for level, what, cost in repairs], actions=["Done"])
    if picked:
        repairs.pop(picked.index)
    ui.text(f"Still to pay: {sum(cost for level, what, cost in repairs)}", size=28, bold=True)

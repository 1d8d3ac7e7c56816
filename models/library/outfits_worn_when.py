from datetime import date


def app(ui):
    ui.title("Outfits")
    outfits = ui.state.get("outfits", [])
    with ui.row():
        name = ui.field("Outfit").strip()
        if ui.button("Add") and name:
            outfits.append(["", name, 0])
            ui.clear("Outfit")
    outfits.sort()
    lines = []
    for last, name, times in outfits:
        if times:
            day = date.fromisoformat(last)
            lines.append(f"{name}, {times} {'time' if times == 1 else 'times'}, last on {day.day} {day:%B}")
        else:
            lines.append(f"{name}, never worn")
    picked = ui.list(lines, actions=["Worn", "Delete"])
    if picked and picked.action == "Worn":
        outfits[picked.index][0] = str(ui.today)
        outfits[picked.index][2] += 1
    elif picked and picked.action == "Delete":
        outfits.pop(picked.index)
    if not outfits:
        ui.text("No outfits yet", color="muted")

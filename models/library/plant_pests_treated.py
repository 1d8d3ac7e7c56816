PESTS = ["Aphids", "Spider mites", "Fungus gnats", "Scale", "Slugs"]


def app(ui):
    ui.title("Pests")
    log = ui.state.get("log", [])
    with ui.row():
        plant = ui.field("Plant").strip()
        pest = ui.choice("Pest", PESTS)
        if ui.button("Found") and plant:
            log.append({"plant": plant, "pest": pest, "day": f"{ui.now.day} {ui.now:%B}", "treated": 0})
            ui.clear("Plant")
    rows = [f"{one['plant']}: {one['pest']} since {one['day']}, treatments: {one['treated']}" for one in log]
    picked = ui.list(rows, actions=["Treated", "Gone"])
    if picked and picked.action == "Treated":
        log[picked.index]["treated"] += 1
    elif picked:
        log.pop(picked.index)
    if not log:
        ui.text("No pests", color="good")

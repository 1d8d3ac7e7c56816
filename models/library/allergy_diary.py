def app(ui):
    ui.title("Allergy diary")
    log = ui.state.get("log", [])
    food = ui.field("Food").strip()
    reaction = ui.choice("Reaction", ["None", "Itching", "Rash"])
    if ui.button("Add") and food:
        log.append([f"{ui.now:%d %b}", food, reaction])
        ui.clear("Food")
    picked = ui.list([f"{day}: {name}, {what}" for day, name, what in log], actions=["Delete"])
    if picked:
        log.pop(picked.index)
    bad = sorted({name for day, name, what in log if what != "None"})
    if bad:
        ui.text(f"Careful with: {', '.join(bad)}", size=20, color="bad")

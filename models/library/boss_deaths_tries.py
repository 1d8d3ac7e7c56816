def app(ui):
    ui.title("Bosses")
    bosses = ui.state.get("bosses", [])
    with ui.row():
        name = ui.field("Boss").strip()
        if ui.button("Add") and name:
            bosses.append({"name": name, "deaths": 0, "beaten": False})
            ui.clear("Boss")
    rows = [f"{boss['name']}: {boss['deaths']} {'death' if boss['deaths'] == 1 else 'deaths'}" + (", beaten" if boss["beaten"] else "") for boss in bosses]
    picked = ui.list(rows, actions=["Died", "Beaten"])
    if picked:
        boss = bosses[picked.index]
        if picked.action == "Beaten":
            boss["beaten"] = True
        elif not boss["beaten"]:
            boss["deaths"] += 1
    ui.text(f"Deaths in all: {sum(boss['deaths'] for boss in bosses)}", size=28, bold=True)
    ui.text(f"Beaten: {sum(boss['beaten'] for boss in bosses)} of {len(bosses)}")

def app(ui):
    ui.title("Monsters")
    monsters = ui.state.get("monsters", [])
    with ui.row():
        name = ui.field("Name").strip()
        points = ui.number("Hit points", 20, min=1)
        if ui.button("Add") and name:
            monsters.append({"name": name, "points": points, "full": points})
            ui.clear("Name")
    damage = ui.number("Damage", 5, min=1)
    for monster in monsters:
        with ui.row():
            state = f"{monster['points']} of {monster['full']}" if monster["points"] > 0 else "dead"
            ui.text(f"{monster['name']}: {state}", size=20)
            if ui.button(f"Hit {monster['name']}"):
                monster["points"] = max(0, monster["points"] - damage)
            if ui.button(f"Heal {monster['name']}"):
                monster["points"] = min(monster["full"], monster["points"] + damage)
    if not monsters:
        ui.text("No monsters yet", color="muted")
    if ui.button("Clear"):
        monsters.clear()

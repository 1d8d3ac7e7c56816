def app(ui):
    ui.title("Christmas cards")
    people = ui.state.get("people", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            people.append({"name": name, "Sent": False, "Received": False})
            ui.clear("Name")
    lines = []
    for person in people:
        ticked = [word.lower() for word in ("Sent", "Received") if person[word]]
        lines.append(f"{person['name']}: " + (" and ".join(ticked) or "nothing yet"))
    picked = ui.list(lines, actions=["Sent", "Received"])
    if picked and picked.action:
        person = people[picked.index]
        person[picked.action] = not person[picked.action]
    owed = [person["name"] for person in people if person["Received"] and not person["Sent"]]
    ui.text("Still to answer: " + (", ".join(owed) or "nobody"), size=24, bold=True)

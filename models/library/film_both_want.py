def app(ui):
    ui.title("Watch together")
    films = ui.state.get("films", [])
    with ui.row():
        name = ui.field("Film").strip()
        if ui.button("Add") and name:
            films.append({"name": name, "Me": False, "You": False})
            ui.clear("Film")
    films.sort(key=lambda film: -(film["Me"] + film["You"]))
    rows = [f"{film['name']} {'♥' * (film['Me'] + film['You'])}" for film in films]
    picked = ui.list(rows, actions=["Me", "You", "Delete"])
    if picked and picked.action == "Delete":
        films.pop(picked.index)
    elif picked and picked.action:
        film = films[picked.index]
        film[picked.action] = not film[picked.action]
    both = [film["name"] for film in films if film["Me"] and film["You"]]
    ui.text("We both want: " + (", ".join(both) or "nothing yet"), size=24, bold=True)

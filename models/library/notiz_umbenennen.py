PEOPLE = ["Für Mama", "Für Papa"]


def app(ui):
    ui.title("Geschenkideen")
    lists = ui.state.get("lists", [[], []])
    with ui.row():
        idea = ui.field("Idee").strip()
        place = PEOPLE.index(ui.choice("Person", PEOPLE))
        if ui.button("Dazu") and idea:
            lists[place].append(idea)
            ui.clear("Idee")
    for i, person in enumerate(PEOPLE):
        with ui.card(f"{person} ({len(lists[i])})"):
            picked = ui.list(lists[i], actions=["Tauschen", "Weg"])
            if picked:
                idea = lists[i].pop(picked.index)
                if picked.action == "Tauschen":
                    lists[1 - i].append(idea)

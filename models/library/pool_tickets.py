PRICES = {"Adults": 6, "Children": 3}


def app(ui):
    ui.title("Pool")
    people = ui.state.get("people", {"Adults": 0, "Children": 0})
    for kind in people:
        with ui.row():
            if ui.button(f"− {kind}") and people[kind] > 0:
                people[kind] -= 1
            if ui.button(f"+ {kind}"):
                people[kind] += 1
            ui.text(f"{kind}: {people[kind]}", size=20)
    total = sum(people[kind] * PRICES[kind] for kind in people)
    if total > 18:
        ui.text("Take the family ticket for 18", size=24, color="good")
    else:
        ui.text(f"{total} to pay", size=24)

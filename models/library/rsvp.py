ANSWERS = ["Yes", "No", "Maybe"]


def app(ui):
    ui.title("Invitations")
    guests = ui.state.get("guests", {})
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            guests.setdefault(name, "")
            ui.clear("Name")
    rows = [f"{guest}: {guests[guest]}" if guests[guest] else guest for guest in guests]
    picked = ui.list(rows, actions=ANSWERS)
    if picked:
        guests[list(guests)[picked.index]] = picked.action
    answers = list(guests.values())
    counts = ", ".join(f"{answer}: {answers.count(answer)}" for answer in ANSWERS)
    ui.text(f"{counts}, no answer: {answers.count('')}", bold=True)

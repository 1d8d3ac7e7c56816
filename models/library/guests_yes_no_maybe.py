def app(ui):
    ui.title("Guests")
    guests = ui.state.get("guests", [])
    answers = ["Yes", "No", "Maybe"]
    with ui.row():
        name = ui.field("Name").strip()
        answer = ui.choice("Answer", answers)
        if ui.button("Add") and name:
            guests.append([name, answer])
            ui.clear("Name")
    ui.table(guests, header=["Name", "Answer"])
    for answer in answers:
        ui.text(f"{answer}: {sum(guest[1] == answer for guest in guests)}")

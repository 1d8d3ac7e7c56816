def app(ui):
    ui.title("Lent")
    lent = ui.state.get("lent", [])
    with ui.row():
        thing = ui.field("Thing")
        person = ui.field("Person")
        if ui.button("Add") and thing and person:
            lent.append({"thing": thing, "person": person})
    for entry in list(lent):
        with ui.row():
            ui.text(f"{entry['thing']}: {entry['person']}")
            if ui.button("Returned"):
                lent.remove(entry)

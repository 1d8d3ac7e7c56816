def app(ui):
    ui.title("Contacts")
    contacts = ui.state.get("contacts", [])
    with ui.row():
        name = ui.field("Name").strip()
        city = ui.field("City").strip()
        if ui.button("Add") and name and city:
            contacts.append(f"{name}, {city}")
            ui.clear("Name")
            ui.clear("City")
    wanted = ui.field("Search").strip().lower()
    found = [contact for contact in contacts if wanted in contact.lower()]
    ui.list(found)
    ui.text(f"Found: {len(found)}")

def app(ui):
    ui.title("Contacts")
    contacts = ui.state.get("contacts", [])
    with ui.card("New contact"):
        name = ui.field("Name")
        phone = ui.field("Phone")
        if ui.button("Add") and name:
            contacts.append({"name": name, "phone": phone})
    wanted = ui.field("Search")
    for contact in contacts:
        if wanted.lower() in contact["name"].lower():
            ui.text(f"{contact['name']}: {contact['phone']}")

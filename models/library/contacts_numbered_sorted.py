def app(ui):
    ui.title("Contacts")
    phones = ui.state.get("phones", {})
    with ui.row():
        name = ui.field("Name").strip()
        phone = ui.field("Phone").strip()
    if ui.button("Save") and name and phone:
        phones[name] = phone
        ui.clear("Name")
        ui.clear("Phone")
    for place, name in enumerate(sorted(phones), 1):
        ui.text(f"{place}. {name}: {phones[name]}")
    ui.text(f"Contacts: {len(phones)}")

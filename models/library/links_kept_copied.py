def app(ui):
    ui.title("Links")
    links = ui.state.get("links", [])
    with ui.row():
        name = ui.field("Name").strip()
        address = ui.field("Address").strip()
        if ui.button("Add") and name and address:
            if not address.startswith(("http://", "https://")):
                address = "https://" + address
            links.append([name, address])
            ui.clear("Name")
            ui.clear("Address")
    picked = ui.list([f"{name}: {address}" for name, address in links], actions=["Copy", "Delete"])
    if picked and picked.action == "Copy":
        ui.copy(links[picked.index][1])
        ui.notify(f"Copied {links[picked.index][1]}")
    elif picked:
        links.pop(picked.index)
    if not links:
        ui.text("No links yet", color="muted")

def app(ui):
    ui.title("Serial numbers")
    s = ui.state
    devices = s.get("devices", [])
    with ui.row():
        name = ui.field("Device").strip()
        serial = ui.field("Serial number").strip()
        if ui.button("Add") and name and serial:
            devices.append([name, serial])
            devices.sort()
            ui.clear("Device")
            ui.clear("Serial number")
    picked = ui.list([f"{name}: {serial}" for name, serial in devices], actions=["Copy", "Delete"])
    if picked and picked.action == "Copy":
        ui.copy(devices[picked.index][1])
        s.copied = devices[picked.index][1]
    elif picked and picked.action == "Delete":
        devices.pop(picked.index)
    ui.text(f"{len(devices)} {'device' if len(devices) == 1 else 'devices'}", bold=True)
    if s.get("copied"):
        ui.text(f"Copied {s.copied}", color="good")

import uuid


def app(ui):
    ui.title("UUIDs")
    s = ui.state
    count = int(ui.number("How many", 3, min=1, max=50))
    capitals = ui.switch("Capitals", False)
    if ui.button("Make"):
        s.ids = [str(uuid.uuid4()) for _ in range(count)]
    ids = [one.upper() if capitals else one for one in s.get("ids", [])]
    picked = ui.list(ids, actions=["Copy"])
    if picked:
        ui.copy(ids[picked.index])
        ui.notify(f"Copied {ids[picked.index]}")
    if not ids:
        ui.text("Press Make", color="muted")

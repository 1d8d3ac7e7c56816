SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def app(ui):
    ui.title("License keys")
    s = ui.state
    with ui.row():
        blocks = int(ui.number("Blocks", 3, min=1, max=8))
        count = int(ui.number("Keys", 5, min=1, max=50))
    if ui.button("Generate"):
        s.keys = ["-".join("".join(random.choices(SIGNS, k=4)) for _ in range(blocks)) for _ in range(count)]
    keys = s.get("keys", [])
    for key in keys:
        ui.text(key, size=24, bold=True)
    if keys and ui.button("Copy all"):
        ui.copy("\n".join(keys))
        ui.notify(f"Copied {len(keys)} {'key' if len(keys) == 1 else 'keys'}")

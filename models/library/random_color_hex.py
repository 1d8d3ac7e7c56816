import random


def app(ui):
    ui.title("Random colour")
    codes = ui.state.get("codes", [])
    with ui.row():
        if ui.button("New colour") or not codes:
            codes.insert(0, f"#{random.randrange(16777216):06x}")
            del codes[3:]
        if ui.button("Copy"):
            ui.copy(codes[0])
            ui.notify("Copied")
    c = ui.canvas(200, 200)
    c.rect(0, 0, 200, 200, codes[0])
    ui.text(codes[0], size=32, bold=True)
    ui.text("Last: " + ", ".join(codes), color="muted")

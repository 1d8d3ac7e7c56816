USUAL = ["Milk", "Bread", "Butter", "Eggs", "Cheese", "Coffee", "Apples", "Toilet paper"]


def app(ui):
    ui.title("What is missing?")
    with ui.grid(2):
        missing = [thing for thing in USUAL if ui.checkbox(thing, False)]
    ui.divider()
    if missing:
        ui.text(f"Buy {len(missing)}: " + ", ".join(missing), size=24, bold=True)
        if ui.button("Copy"):
            ui.copy("\n".join(missing))
            ui.notify("Copied")
    else:
        ui.text("Everything is there", size=24, color="good")

MENU = {"Coffee": 3.2, "Tea": 2.5, "Cake": 4.0, "Juice": 3.5}


def app(ui):
    ui.title("Café")
    chosen = [name for name in MENU if ui.checkbox(f"{name} {MENU[name]:.2f}", False)]
    ui.text(f"Sum: {sum(MENU[name] for name in chosen):.2f}", size=32)
    ui.text(f"Things: {len(chosen)}", color="muted")

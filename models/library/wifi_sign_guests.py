def app(ui):
    ui.title("Wifi for guests")
    network = ui.field("Network", "Home").strip()
    password = ui.password("Password", "sunny-garden-42").strip()
    hidden = ui.switch("Hide password", False)
    with ui.card("Welcome"):
        ui.text("Network", color="muted", align="center")
        ui.text(network, size=40, bold=True, align="center")
        ui.text("Password", color="muted", align="center")
        ui.text("•" * len(password) if hidden else password, size=40, bold=True, align="center")

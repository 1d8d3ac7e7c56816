def app(ui):
    ui.title("Chairs")
    coming = 0
    for name in ["Ella", "Finn", "Gina", "Hugo"]:
        coming += ui.checkbox(name, False)
    ui.text(f"Guests: {coming}")
    ui.text(f"Chairs: {coming + 2}", size=28, bold=True)

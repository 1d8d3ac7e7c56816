def app(ui):
    ui.title("Leaving")
    missing = [thing for thing in ["Keys", "Phone", "Wallet", "Glasses"] if not ui.checkbox(thing, False)]
    if missing:
        ui.text("Missing: " + ", ".join(missing), size=20)
    else:
        ui.text("Ready to leave", size=24, color="good")
